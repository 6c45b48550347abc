import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findFigures } from '../../src/figures/find.ts';

interface Example {
  readonly text: string;
  readonly names?: readonly string[];
  /** Substrings of the text in their order; each lies inside one found figure. */
  readonly figures: readonly string[];
}

interface Group {
  readonly rule: string;
  readonly examples: readonly Example[];
}

function readCorpus(language: string): readonly Group[] {
  return JSON.parse(readFileSync(new URL(`./corpus/${language}.json`, import.meta.url), 'utf8')) as Group[];
}

/** Where each listed figure stands; a figure listed twice is looked for behind the first. */
function listedSpans({ text, figures }: Example): { start: number; end: number; figure: string }[] {
  let from = 0;
  return figures.map((figure) => {
    const start = text.indexOf(figure, from);
    from = start + figure.length;
    return { start, end: from, figure };
  });
}

function mistakes(example: Example): { missed: string[]; falseAlarms: string[] } {
  const found = findFigures(example.text, example.names);
  const listed = listedSpans(example);
  const missed = listed.filter(
    ({ start, end }) => !found.some((figure) => figure.start <= start && figure.end >= end),
  );
  const falseAlarms = found.filter(
    (figure) => !listed.some(({ start, end }) => figure.start < end && figure.end > start),
  );
  return { missed: missed.map(({ figure }) => figure), falseAlarms: falseAlarms.map(({ text }) => text) };
}

describe.each(['en', 'zh-hant'])('the %s corpus', (language) => {
  const cases = readCorpus(language).flatMap(({ rule, examples }) =>
    examples.map((example) => ({ rule, text: example.text, example })),
  );
  test.each(cases)('$rule $text', ({ example }) => {
    expect(mistakes(example)).toEqual({ missed: [], falseAlarms: [] });
  });
});
