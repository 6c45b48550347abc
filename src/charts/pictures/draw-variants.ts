import { canvasMeasure } from '../drawing/canvas-fonts.ts';
import { drawSvg } from '../drawing/draw-svg.ts';
import { VARIANTS, type ChartOptions, type Drawing, type Variant } from '../layout/options.ts';
import { SVG_PALETTE } from '../drawing/svg-markup.ts';
import { type Language, languageTag } from '../../languages/languages.ts';

/** What a drawing is called. */
export interface DrawingName {
  /** Unique in its page. */
  readonly id: string;
  readonly language: Language;
  /** Plain text, as the description. */
  readonly title: string;
  readonly description: string;
}

/** Draws panels as SVG, once for each width. */
export function drawVariants(
  panels: (options: ChartOptions) => readonly Drawing[],
  { id, language, title, description }: DrawingName,
): Record<Variant, string> {
  const drawings = VARIANTS.map((variant) => {
    const drawn = panels({ language, variant, palette: SVG_PALETTE, measure: canvasMeasure() });
    const svg = drawSvg(drawn, { id: `${id}-${variant}`, title, description, lang: languageTag(language) });
    return [variant, svg] as const;
  });
  return Object.fromEntries(drawings) as Record<Variant, string>;
}
