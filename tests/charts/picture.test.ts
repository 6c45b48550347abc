import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { canvasMeasure } from '../../src/charts/drawing/canvas-fonts.ts';
import { CHART_FONT } from '../../src/charts/layout/text.ts';
import { LIGHT_INKS } from '../../src/charts/drawing/palette.ts';
import { drawPicture } from '../../src/charts/pictures/draw-picture.ts';
import { fontFor } from '../../src/charts/pictures/letters.ts';
import { patternPalette } from '../../src/charts/pictures/pattern-palette.ts';
import { openStage } from '../../src/charts/pictures/stage.ts';
import { isDrawn, tablePicture, tablePictureSvg } from '../../src/charts/pictures/table-picture.ts';
import type { Reading } from '../../src/components/claim/reading.ts';
import { type Language, wordsIn } from '../../src/languages/languages.ts';
import { undrawnLetters } from '../../src/schemas/undrawn-letters.ts';
import type { Table } from '../../src/schemas/table.ts';
import { sampleLedger } from '../components/report-folder.ts';
import { pixelsOf } from './pixels.ts';
import { elementsOf, overlaps, textsOf, viewBoxOf } from './seen.ts';
import { barTable, ordinalTable, INVENTED_TABLES, inventedTable } from './tables.ts';
import { LETTERS } from './drawn-texts.ts';
import { languages, zhHant } from '../languages.ts';

const address = 'https://reportedly.example/reports/a-report/tables/a-table/';
const long = 'A name that goes on for much longer than anybody would wish a name in a chart to go on';

const TABLES: Record<string, Table> = {
  ...Object.fromEntries(INVENTED_TABLES.map((name) => [name, inventedTable(name)])),
  'one row': barTable('%', [['only', '45%']]),
  'forty rows': barTable(
    'lines',
    Array.from({ length: 40 }, (_, index) => [`Part ${index}`, `~${((index * 37) % 900) + 1},000`]),
  ),
  'a long title': {
    ...barTable('%', [[long, 'over 45%']]),
    headline: `${long}, ${long}`,
    'headline@zh-hant': long,
  },
  ranks: ordinalTable(
    ['Low', 'High'],
    [
      ['a', 'Low'],
      ['b', null],
    ],
  ),
};

const cases = Object.entries(TABLES).flatMap(([name, table]) =>
  languages.map((language) => ({ name, table, language })),
);

describe.each(cases)('$name as a picture, $language.id', ({ table, language }) => {
  const palette = patternPalette();
  const picture = tablePicture(table, readingIn(language), address, palette);
  const { canvas, texts } = drawPicture(picture, palette);
  const svg = tablePictureSvg(table, readingIn(language), address);

  test('it is drawn twice as fine as it is laid out', () => {
    expect([canvas.width, canvas.height]).toEqual([1600, picture.height * 2]);
  });

  test('each printed figure is followed by its question mark, and both stamps are there', () => {
    const asked = texts.filter((text) => text.endsWith(' ?'));
    const unasked = drawnFigures(table).filter((printed) => !asked.some((text) => text.includes(printed)));
    expect(unasked).toEqual([]);
    expect(texts.filter((text) => text === wordsIn(language).mark.stamp)).toHaveLength(2);
  });

  test('it says whose claims these are, that none is verified, and where to read more', () => {
    const said = texts.join(' ');
    expect(said).toContain(wordsIn(language).picture.restates('The Sample', false));
    expect(said).toContain(wordsIn(language).picture.everyFigure);
    expect(said).toContain('reportedly.example/reports/a-report/tables/a-table/');
  });

  test('it has paper, hatching in ochre on its wash, and nothing solid', () => {
    const { at, count, largestSquare } = pixelsOf(canvas);
    expect(at(2, 2)).toBe(LIGHT_INKS.paper);
    expect(count(LIGHT_INKS.claim)).toBeGreaterThan(500);
    expect(count(LIGHT_INKS['claim-wash'])).toBeGreaterThan(200);
    // Lines of a hatch are 4 pixels wide, and 12 or 18 apart.
    expect(largestSquare(LIGHT_INKS.claim)).toBeLessThan(6);
    expect(largestSquare(LIGHT_INKS['claim-wash'])).toBeLessThan(16);
  });

  test('no text runs into another or out of the SVG', () => {
    const { width, height } = viewBoxOf(svg);
    // A stamp is askew and stands apart; a panel's texts are shifted together.
    const outside = textsOf(svg).filter(({ left, right }) => left < -0.5 || right > width + 0.5);
    expect(outside).toEqual([]);
    expect(height).toBe(picture.height);
    expect(overlaps(picture.lines.map(boxOf))).toEqual([]);
  });

  test('the SVG is a drawing of its own, on paper, with the same words', () => {
    const elements = elementsOf(svg);
    const words = elements.filter(({ name }) => name === 'text').map(({ text }) => text.trim());
    expect(words.toSorted()).toEqual(texts.map((text) => text.trim()).toSorted());
    const ground = elements.find(({ attributes }) => attributes.fill === LIGHT_INKS.paper);
    expect(ground?.attributes).toMatchObject({
      width: String(picture.width),
      height: String(picture.height),
    });
    expect(svg).not.toMatch(/var\(|<style|\sstyle=|<script|NaN|undefined/);
  });
});

test('a table without anything to draw has no picture', () => {
  const table = barTable('%', [['only', '45%']]);
  expect([isDrawn(table), isDrawn({ ...table, chart: undefined })]).toEqual([true, false]);
});

test('a machine without fonts draws the same picture', () => {
  const folder = mkdtempSync(join(tmpdir(), 'no-fonts-'));
  const none = join(folder, 'fonts.conf');
  writeFileSync(none, `<fontconfig><cachedir>${folder}</cachedir></fontconfig>`);
  const program = fileURLToPath(new URL('./print-picture-hash.ts', import.meta.url));
  const hash = execFileSync(process.execPath, [program], {
    env: { ...process.env, FONTCONFIG_FILE: none },
    encoding: 'utf8',
  });
  const palette = patternPalette();
  const picture = tablePicture(barTable('%', LETTERS), readingIn(zhHant), address, palette);
  const png = drawPicture(picture, palette).canvas.toBuffer('image/png');
  expect(hash).toBe(createHash('sha256').update(png).digest('hex'));
});

describe('the fonts of a text', () => {
  test('a Latin text needs one', () => {
    expect(fontFor('Training – “85,000” …', `600 15px '${CHART_FONT}', system-ui`)).toBe(
      `600 15px '${CHART_FONT}'`,
    );
  });

  test('a Chinese text names the parts that hold its letters, and no font of the machine', () => {
    const font = fontFor('訓練流程（約 51 萬行）', `600 15px '${CHART_FONT}', system-ui`);
    expect(font).toMatch(/^600 15px 'Instrument Sans'(?:, 'noto-sans-tc \d+')+$/);
  });

  test.each(['₹1.4', '±3 m²', '½', '†'])(
    '%s is drawn with letters of our own where the chart’s font lacks them',
    (text) => {
      expect(fontFor(text, `600 15px '${CHART_FONT}'`)).toContain("'Newsreader'");
      expect(undrawnLetters(text)).toEqual([]);
    },
  );
});

test.each(['₂', '⁹', '⅓', 'α', 'ї', 'Ґ', '№', 'Ж'])('“%s” is drawn, and not as a box', (letter) => {
  const drawn = [letter, '\ue000'].map((text) => {
    const { canvas, context } = openStage(40, 40);
    context.font = `600 30px '${CHART_FONT}'`;
    context.fillText(text, 4, 32);
    return canvas.toBuffer('image/png').toString('base64');
  });
  expect(drawn[0]).not.toBe(drawn[1]);
  expect(undrawnLetters(letter)).toEqual([]);
});

test.each([...LETTERS.map(([name]) => name), 'Łódź', 'Kraków'])(
  'the room of “%s” is about as wide as it is drawn, so that nothing stretches it',
  (text) => {
    const { context } = openStage(40, 40);
    context.font = `500 15px '${CHART_FONT}'`;
    const drawn = context.measureText(text).width;
    const room = canvasMeasure()(text, { size: 15, weight: 500 });
    expect(room / drawn).toBeGreaterThan(0.85);
    expect(room / drawn).toBeLessThan(1.2);
  },
);

function readingIn(language: Language): Reading {
  return { language, names: ['GPT-4'], ledger: sampleLedger(), addressOf: () => '' };
}

// A figure that is wider than its drawing is the one exception: it takes several lines.
function drawnFigures(table: Table): string[] {
  const values = table.chart?.values ?? [];
  const cells = table.rows.flatMap((row) => values.map((name) => row.cells.get(name)));
  return cells.flatMap((cell) => (cell?.kind === 'figure' && cell.printed.length < 40 ? [cell.printed] : []));
}

function boxOf({ text, x, y, font }: ReturnType<typeof tablePicture>['lines'][number]) {
  return {
    text,
    size: font.size,
    left: x,
    right: x + 1,
    top: y - font.size * 0.5,
    bottom: y + font.size * 0.5,
  };
}
