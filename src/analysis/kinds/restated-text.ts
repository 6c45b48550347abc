import { setAgainst, type Finding } from '../finding.ts';
import { figureTerm, reckon, sumOf } from '../formula.ts';
import { scaledCell } from '../linking/scaled.ts';
import { stemsOf } from '../linking/words.ts';
import type { Grid } from '../table/grid.ts';
import type { Mention } from '../text/mention.ts';
import type { Sentence } from '../text/shape.ts';

/** Units that say what is counted, so that two figures in one of them are of one thing when they are equal. */
const TELLING = /^(?!USD|EUR|GBP|TWD|元|%|person|day|year|month|hour|minute|week|time)./u;

/** Figures that the text prints more than once. */
export function findRepeats(sentences: readonly Sentence[]): Finding[] {
  return repeatsOf(saidIn(sentences));
}

/** Tables without a total whose columns the text sums up. */
export function findSumsOfTables(sentences: readonly Sentence[], grids: readonly Grid[]): Finding[] {
  return grids.flatMap((grid) => sumsOf(saidIn(sentences), grid));
}

function saidIn(sentences: readonly Sentence[]): Said[] {
  return sentences.flatMap((sentence) =>
    sentence.mentions.filter(({ kind }) => kind === 'N').map((mention) => ({ mention, sentence })),
  );
}

// A figure that is repeated more often than this is one of a kind that says nothing: "one day".
const MOST_FIRSTS = 4;

interface Said {
  readonly mention: Mention;
  readonly sentence: Sentence;
}

/** Each figure against the first that says the same of the same. */
function repeatsOf(mentions: readonly Said[]): Finding[] {
  const firsts = new Map<string, Said[]>();
  return mentions.flatMap((said): Finding[] => {
    const key = `${said.mention.unit ?? ''} ${said.mention.nominal.low.toPrecision(2)}`;
    const before = firsts.get(key) ?? [];
    const same = before.find((other) => isSame(other, said));
    firsts.set(key, same || before.length > MOST_FIRSTS ? before : [...before, said]);
    const finding =
      same && setAgainst('restated', said.mention, figureTerm(same.mention), 'What is printed twice');
    return finding?.verdict === 'agrees' ? [finding] : [];
  });
}

function isSame(a: Said, b: Said): boolean {
  const { nominal, unit } = a.mention;
  if (nominal.low !== b.mention.nominal.low && Math.abs(nominal.low) < 1000) return false;
  if (unit !== null && unit === b.mention.unit && TELLING.test(unit)) return true;
  const words = stemsOf(around(a));
  return [...stemsOf(around(b))].filter((stem) => words.has(stem)).length >= 2;
}

function around({ mention, sentence }: Said): string {
  return sentence.text.text.slice(
    Math.max(sentence.start, mention.start - 40),
    Math.min(sentence.end, mention.end + 40),
  );
}

function sumsOf(mentions: readonly Said[], grid: Grid): Finding[] {
  if (mentions.length === 0 || grid.rows.some(({ isTotal }) => isTotal) || grid.rows.length < 3) return [];
  return grid.columns.flatMap((line, column): Finding[] => {
    const cells = grid.rows.flatMap((_, row) => scaledCell(grid, row, column) ?? []);
    if (line.isRate || line.isDerived || line.isChange || cells.length < grid.rows.length) return [];
    const sum = reckon(sumOf(cells))?.nominal.low;
    const heading = stemsOf(line.label);
    const said = mentions.find(
      ({ mention, sentence }) =>
        sum !== undefined &&
        mention.outer.low <= sum &&
        mention.outer.high >= sum &&
        [...stemsOf(`${around({ mention, sentence })} ${mention.unit ?? ''}`)].some((stem) =>
          heading.has(stem),
        ),
    );
    const finding = said && setAgainst('total', said.mention, sumOf(cells), `The sum of “${line.label}”`);
    return finding ? [finding] : [];
  });
}
