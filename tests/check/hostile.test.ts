import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkArticle } from '../../src/check/articles/check-article.ts';
import { bodyOf, isErased } from '../../src/content/articles/parse-body.ts';
import { readArticle } from '../../src/content/articles/read-article.ts';
import type { ContentFile } from '../../src/content/content.ts';
import { openFile } from '../../src/content/read-files.ts';
import { decode } from '../../src/content/read-text.ts';
import { openJson } from '../../src/content/json/json-document.ts';
import { readReport } from '../../src/content/reports/read-report.ts';
import type { Fault } from '../../src/problems/problem.ts';
import { tableTextFaults } from '../../src/check/reports/visible-texts.ts';
import { article, SOUND, TABLE } from './contentFolder.ts';

const surroundings = { scopes: new Map(), names: [] };

function fileOf(path: string, text: string): ContentFile {
  return openFile(path, path, { text, readable: text, faults: [] });
}

function faultsOf(text: string): readonly Fault[] {
  const read = readArticle(fileOf('articles/en/a.mdx', text));
  return [...read.faults, ...checkArticle(read, surroundings)];
}

function expectInside(faults: readonly Fault[], length: number): void {
  expect(faults.filter(({ start, end }) => !(start >= 0 && end >= start && start <= length))).toEqual([]);
}

const fragments = fc.constantFrom(
  ...[
    '[',
    ']',
    '(',
    ')',
    '{',
    '}',
    '<',
    '>',
    '</',
    '/>',
    '<Aside>',
    '</Aside>',
    '</Aside x={1}>',
    '</Aside/>',
    '<Chart table="',
    '"',
    "'",
    '`',
    '```\n',
    '**',
    '*',
    '_',
    '~~',
    '|',
    '|-|-|\n',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '1. ',
    '# ',
    '![',
    '](claim:a)',
    '](https://',
    '[^a]',
    '[^a]: ',
    '[a]: ',
    '&#53;',
    '&amp;',
    '\\',
    '--',
    '...',
    '<!--',
    '-->',
    '---\n',
    'import x',
    'export ',
    'www.a.b',
    '五十',
    '萬',
    '42',
    '½',
    '😀',
    '\uD800',
    '\u0000',
    '\u200B',
    '\u202E',
    '\r\n',
    '\t',
    'title: ',
    '&a',
    '*a',
    'a',
  ],
);
const markup = fc
  .array(fc.oneof(fragments, fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((pieces) => pieces.join(''));

describe('whatever is typed, the check ends, and its problems lie in the text', () => {
  test('in an article', () => {
    fc.assert(
      fc.property(markup, (body) => {
        const text = article(body);
        expectInside(faultsOf(text), text.length);
      }),
      { numRuns: 1500 },
    );
  });

  test('in an article, of which nothing is dropped that isn’t named', () => {
    fc.assert(
      fc.property(markup, (body) => {
        const written = readArticle(fileOf('articles/en/a.mdx', article(body)));
        const { text, tokens } = bodyOf(written);
        const faults = checkArticle(written, surroundings);
        const opened = new Set(
          tokens.flatMap((token) => (token.kind === 'tag' && !token.tag.closing ? [token.tag.name] : [])),
        );
        const unnamed = tokens
          .filter(({ start }) => text.charAt(start) !== written.body.charAt(start))
          // A sound component among broken ones is set aside with them.
          .filter(isErased)
          .filter((token) => !(token.kind === 'tag' && token.tag.closing && opened.has(token.tag.name)))
          .filter(({ start, end }) => !faults.some((fault) => fault.start < end && start < fault.end));
        expect(unnamed).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  test('in a whole file', () => {
    fc.assert(
      fc.property(markup, (text) => {
        expectInside(faultsOf(text), text.length);
        expectInside(faultsOf(`---\n${text}\n---\n`), text.length + 9);
      }),
      { numRuns: 700 },
    );
  });

  test('in bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { text, readable, faults } = decode(Buffer.from(bytes));
        expectInside(faults, readable.length);
        if (text !== null) expectInside(openJson('a.json', text).faults, text.length);
      }),
      { numRuns: 1500 },
    );
  });

  test('in JSON that is cut, or has something put in', () => {
    const texts = Object.values(SOUND).filter((text) => /^[[{]/.test(text));
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(),
        fc.nat(20),
        fc.oneof(fc.string({ maxLength: 5 }), fragments),
        (text, at, cut, put) => {
          const start = at % text.length;
          const changed = text.slice(0, start) + put + text.slice(start + cut);
          const opened = openJson('a.json', changed);
          expectInside(opened.faults, changed.length);
          const report = readReport(
            'a',
            new Map(
              ['claims.json', 'report.json', 'tables/a.json'].map((name) => [name, fileOf(name, changed)]),
            ),
          );
          expectInside(
            report.faults.map(([, fault]) => fault),
            changed.length,
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('in any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(...Object.keys(TABLE)), (value, key) => {
        const text = JSON.stringify({ ...TABLE, [key]: value });
        const opened = openJson('a.json', text);
        const report = readReport(
          'a',
          new Map([
            ['tables/a.json', fileOf('tables/a.json', text)],
            ['claims.json', fileOf('claims.json', JSON.stringify(value))],
          ]),
        );
        expectInside(
          report.faults.map(([, fault]) => fault),
          text.length,
        );
        if (opened.document)
          expectInside(tableTextFaults(opened.document, { scope: null, names: [], own: [] }), text.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('large and hostile articles end soon', () => {
  const long = (piece: string, size = 500_000): string => piece.repeat(Math.ceil(size / piece.length));
  test.each([
    ['brackets', long('[')],
    ['open links', long('[a](b')],
    ['emphasis', long('*a **b ')],
    ['nested emphasis', `${long('*_', 50_000)}a${long('_*', 50_000)}`],
    ['code marks', long('`a')],
    ['quotations', long('>')],
    ['lists', long('- ')],
    ['deep lists', Array.from({ length: 700 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')],
    ['tags', long('<a')],
    ['components', long('<Aside>')],
    ['components in blocks', long('<Aside>\n\n', 100_000)],
    ['attributes', `<Aside ${long('a="b" ')}>`],
    ['half attributes', long('<a b="')],
    ['comments', long('<!--')],
    ['braces', long('{')],
    ['brackets in braces', `{${long('(')}}`],
    ['quotation marks', long('"a ')],
    ['quotation marks alone', long('"')],
    ['apostrophes', long("'")],
    ['ampersands', long('&a')],
    ['entities', long('&amp;')],
    ['escapes', long('\\*')],
    ['figures', long('42 files and ')],
    ['Chinese figures', long('五十一萬行，')],
    ['figures in links', long('[42](claim:a) ')],
    ['digits', long('1')],
    ['tables', `${long('|a', 50_000)}\n${long('|-', 50_000)}\n${long('|1', 50_000)}`],
    ['footnotes', long('[^a]: b\n')],
    ['definitions', long('[a]: b "c"\n')],
    ['lines', long('a\n')],
    ['imports', long('import a\n\n')],
  ])(
    '%s',
    (_title, body) => {
      const text = article(body);
      expectInside(faultsOf(text), text.length);
    },
    30_000,
  );
});
