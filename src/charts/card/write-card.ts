import { drawSvg } from '../draw-svg.ts';
import type { Palette } from '../palette.ts';
import { patternPalette } from '../picture/pattern-palette.ts';
import type { PngTexts } from '../picture/png-texts.ts';
import { writePng } from '../picture/write-png.ts';
import { FILE_LOOK, SVG_PALETTE } from '../svg-markup.ts';
import type { Card } from './card.ts';
import { drawCard } from './draw-card.ts';

/** A card as a PNG file. `make` lays it out in the colours at hand. */
export function writeCard(make: (palette: Palette) => Card, texts: PngTexts): Promise<Buffer> {
  return writePng(likenessOf(make(SVG_PALETTE)), texts, () => drawCard(make(patternPalette())));
}

function likenessOf({ subject, ...words }: Card): string {
  const naming = { id: 'card', title: '', description: '', lang: '', look: FILE_LOOK };
  const drawn = subject.kind === 'chart' ? drawSvg(subject.drawings, naming) : '';
  return JSON.stringify([words, subject.kind === 'chart' ? subject.excerpt : subject, drawn]);
}
