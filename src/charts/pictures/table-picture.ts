import { canvasMeasure } from '../drawing/canvas-fonts.ts';
import { chartPanels } from '../kinds/panels.ts';
import { pictureCache, tableKey } from './picture-cache.ts';
import type { Palette } from '../drawing/palette.ts';
import { drawPicture } from './draw-picture.ts';
import { drawPictureSvg } from './draw-picture-svg.ts';
import { framePicture, type Picture, type PictureWords } from './frame.ts';
import { patternPalette } from './pattern-palette.ts';
import { writePng } from './write-png.ts';
import { rowLabel, selectPanels } from '../kinds/selection.ts';
import { SVG_PALETTE } from '../drawing/svg-markup.ts';
import { plainText } from '../../claims/marked-text.ts';
import { languageTag, wordsIn } from '../../languages/languages.ts';
import { translate } from '../../schemas/translation.ts';
import type { Table } from '../../schemas/table.ts';
import { drawnTable, type TableSetting } from '../kinds/drawn-table.ts';
import { chartHeadline, chartKeys, drawnColumns } from './chart-caption.ts';

/** A table as a picture that leaves the site. `address` is where it is read about. */
export function tablePicture(
  table: Table,
  setting: TableSetting,
  address: string,
  palette: Palette,
): Picture {
  const { language } = setting;
  const measure = canvasMeasure();
  const drawings = chartPanels(drawnTable(table, setting), { language, variant: 'wide', palette, measure });
  return framePicture(drawings, pictureWords(table, setting, address), measure);
}

/** The same as a PNG file. */
export async function tablePicturePng(table: Table, setting: TableSetting, address: string): Promise<Buffer> {
  const { language } = setting;
  const texts = {
    Title: wordsIn(language).chart.drawingTitle(chartHeadline(table, setting)),
    Disclaimer: wordsIn(language).chart.nothingVerified,
    Source: address,
  };
  return writePng(tablePictureSvg(table, setting, address), texts, () => {
    const palette = patternPalette();
    return drawPicture(tablePicture(table, setting, address, palette), palette);
  });
}

/** True for a table with something to draw. */
export function isDrawn(table: Table): boolean {
  return selectPanels(table).length > 0;
}

/** The same as an SVG file. */
export function tablePictureSvg(table: Table, setting: TableSetting, address: string): string {
  const said = JSON.stringify([pictureWords(table, setting, address), setting.language]);
  return pictureCache().recallJson(['picture', tableKey(drawnTable(table, setting)), said], () =>
    drawTableSvg(table, setting, address),
  );
}

function drawTableSvg(table: Table, setting: TableSetting, address: string): string {
  const { language } = setting;
  const words = wordsIn(language).chart;
  const drawn = drawnTable(table, setting);
  const labels = drawn.rows.map((row) => rowLabel(drawn, row, language));
  return drawPictureSvg(tablePicture(table, setting, address, SVG_PALETTE), {
    id: table.name,
    title: words.drawingTitle(chartHeadline(table, setting)),
    description: words.drawingDescription(words.list(labels)),
    lang: languageTag(language),
  });
}

function pictureWords(table: Table, setting: TableSetting, address: string): PictureWords {
  const { language, ledger } = setting;
  const { report } = ledger;
  const words = wordsIn(language).picture;
  return {
    headline: chartHeadline(table, setting),
    sub: drawnColumns(table, setting),
    keys: chartKeys(table, setting),
    source: [
      words.restates(report.publisher, report.published !== null),
      words.table(plainText(translate(table, 'title', language).text, setting)),
      words.everyFigure,
      address.replace(/^https:\/\//, ''),
    ],
    stamp: wordsIn(language).mark.stamp,
  };
}
