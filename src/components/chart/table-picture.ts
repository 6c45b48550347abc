import { canvasMeasure } from '../../charts/drawing/canvas-fonts.ts';
import { chartPanels } from '../../charts/kinds/panels.ts';
import { pictureCache, tableKey } from '../../charts/pictures/picture-cache.ts';
import type { Palette } from '../../charts/drawing/palette.ts';
import { drawPicture } from '../../charts/pictures/draw-picture.ts';
import { drawPictureSvg } from '../../charts/pictures/draw-picture-svg.ts';
import { framePicture, type Picture, type PictureWords } from '../../charts/pictures/frame.ts';
import { patternPalette } from '../../charts/pictures/pattern-palette.ts';
import { writePng } from '../../charts/pictures/write-png.ts';
import { rowLabel, selectPanels } from '../../charts/kinds/selection.ts';
import { SVG_PALETTE } from '../../charts/drawing/svg-markup.ts';
import { plainText } from '../../claims/marked-text.ts';
import { languageTag, wordsIn } from '../../languages/languages.ts';
import { translate } from '../../schemas/translation.ts';
import type { Table } from '../../schemas/table.ts';
import type { Reading } from '../claim/reading.ts';
import { chartKeys, drawnColumns } from './chart-caption.ts';

/** A table as a picture that leaves the site. `address` is where it is read about. */
export function tablePicture(table: Table, reading: Reading, address: string, palette: Palette): Picture {
  const { language } = reading;
  const measure = canvasMeasure();
  const drawings = chartPanels(table, { language, variant: 'wide', palette, measure });
  return framePicture(drawings, pictureWords(table, reading, address), measure);
}

/** The same as a PNG file. */
export async function tablePicturePng(table: Table, reading: Reading, address: string): Promise<Buffer> {
  const { language } = reading;
  const texts = {
    Title: wordsIn(language).chart.drawingTitle(chartHeadline(table, reading)),
    Disclaimer: wordsIn(language).chart.nothingVerified,
    Source: address,
  };
  return writePng(tablePictureSvg(table, reading, address), texts, () => {
    const palette = patternPalette();
    return drawPicture(tablePicture(table, reading, address, palette), palette);
  });
}

/** True for a table with something to draw. */
export function isDrawn(table: Table): boolean {
  return selectPanels(table).length > 0;
}

/** The same as an SVG file. */
export function tablePictureSvg(table: Table, reading: Reading, address: string): string {
  const said = JSON.stringify([pictureWords(table, reading, address), reading.language]);
  return pictureCache().recallJson(['picture', tableKey(table), said], () =>
    drawTableSvg(table, reading, address),
  );
}

function drawTableSvg(table: Table, reading: Reading, address: string): string {
  const { language } = reading;
  const words = wordsIn(language).chart;
  const labels = table.rows.map((row) => rowLabel(table, row, language));
  return drawPictureSvg(tablePicture(table, reading, address, SVG_PALETTE), {
    id: table.name,
    title: words.drawingTitle(chartHeadline(table, reading)),
    description: words.drawingDescription(words.list(labels)),
    lang: languageTag(language),
  });
}

/** What a chart says, as plain text with the mark at each figure. */
export function chartHeadline(table: Table, reading: Reading): string {
  const key = table.headline === undefined ? 'title' : 'headline';
  return plainText(translate(table, key, reading.language).text, reading);
}

function pictureWords(table: Table, reading: Reading, address: string): PictureWords {
  const { language, ledger } = reading;
  const { report } = ledger;
  const words = wordsIn(language).picture;
  return {
    headline: chartHeadline(table, reading),
    sub: drawnColumns(table, language),
    keys: chartKeys(table, language),
    source: [
      words.restates(report.publisher, report.published !== null),
      words.table(plainText(translate(table, 'title', language).text, reading)),
      words.everyFigure,
      address.replace(/^https:\/\//, ''),
    ],
    stamp: wordsIn(language).mark.stamp,
  };
}
