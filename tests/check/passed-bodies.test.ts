import fc from 'fast-check';
import { expect, test } from 'vitest';
import { auditHtml } from '../../src/audit/site/audit-html.ts';
import { checkArticle } from '../../src/check/articles/check-article.ts';
import { scopeOf, type ReportScope } from '../../src/check/reports/report-scope.ts';
import type { ProseNode } from '../../src/components/article/prose-node.ts';
import { readProse } from '../../src/components/article/read-prose.ts';
import { readArticle } from '../../src/content/articles/read-article.ts';
import { readContent } from '../../src/content/read-content.ts';
import { openFile } from '../../src/content/read-files.ts';
import { allowedAddress, allowedImage, claimIdOf } from '../../src/schemas/destination.ts';
import { oddCharacters } from '../../src/schemas/odd-characters.ts';
import { article, layOut } from './contentFolder.ts';

const PATH = 'articles/en/what-was-exposed.mdx';
const EMPTY = new Set(['hr', 'img', 'input', 'br']);
// What parts figures, words and markup, or joins them; a figure alone is seldom passed.
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
    '    ',
  ],
  ...[
    '> ',
    '- ',
    '1. ',
    '# ',
    '![',
    '[^a]',
    '\n\n[^a]: ',
    '\n\n[a]: ',
    '[a]',
    '\\',
    '--',
    '---\n',
    '<!--',
    '\r\n',
    '\t',
    ' ',
  ],
  ...[
    '](claim:share)',
    '](https://a.b)',
    '](/x.png)',
    '](<',
    '[over 60%](claim:share)',
    '[](claim:lines-total)',
  ],
  ...[
    '<Aside>',
    '</Aside>',
    '<Chart table="parts" />',
    '<Chart table="none" />',
    '<Check id="none" />',
    '<Predictions />',
  ],
  ...[
    '&#53;',
    '&#xE001;',
    '&#xFFFC;',
    '&#x202e;',
    '&nbsp;',
    '&lt;',
    '&#123;',
    '\u200B',
    '\u00AD',
    '\u3164',
    '\u2028',
  ],
  ...[
    'five',
    'hundred',
    'percent',
    'over',
    '510',
    ',000',
    'lines',
    '%',
    '½',
    '五十',
    '萬',
    'GPT',
    '-4',
    'x',
    'a',
    'word',
    ' ',
  ],
);
const bodies = fc.array(fragments, { maxLength: 14 }).map((pieces) => pieces.join(''));

/** A text or an attribute as HTML. @throws where it holds what no reader sees */
function written(text: string): string {
  expect(oddCharacters(text, 'many')).toEqual([]);
  return text.replace(/[&<>"]/g, (sign) => `&#${String(sign.codePointAt(0))};`);
}

/** The HTML that a prose comes to, its components left empty. @throws where the build would */
function htmlOf(nodes: readonly ProseNode[], scope: ReportScope): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return written(node);
      const { name, children } = node;
      const attributes = Object.entries(node.attributes).flatMap(([key, value]): [string, string][] =>
        value === true ? [[key, '']] : typeof value === 'string' ? [[key, value]] : [],
      );
      const { href = '', src = '', table = '', id = '' } = Object.fromEntries(attributes);
      const claim = claimIdOf(href);
      if (claim !== null) {
        const { figure } = scope.claims.get(claim)!;
        const text = children.length > 0 ? htmlOf(children, scope) : written(figure!.printed);
        return `<a data-mark="unverified">${text}<span class="mark">unverified claim</span></a>`;
      }
      if (name === 'a') allowedAddress(href);
      if (name === 'img') allowedImage(src);
      if (name === 'Chart' || name === 'Table') expect(scope.tables.has(table)).toBe(true);
      if (name === 'Check') expect(scope.checkIds.has(id)).toBe(true);
      if (/^[A-Z]/.test(name)) return `<div>${htmlOf(children, scope)}</div>`;
      const said = attributes.map(
        ([key, value]) => ` ${key}="${key === 'href' || key === 'src' ? '' : written(value)}"`,
      );
      return `<${name}${said.join('')}>${EMPTY.has(name) ? '' : `${htmlOf(children, scope)}</${name}>`}`;
    })
    .join('');
}

test('what the check passes shows no figure without a mark, and is built', async () => {
  const { reports, names } = await readContent(await layOut());
  const scope = scopeOf(reports.get('leak')!);
  const surroundings = { scopes: new Map([['leak', scope]]), names: names.names };
  fc.assert(
    fc.property(bodies, (body) => {
      const text = article(body);
      const read = readArticle(openFile(PATH, PATH, { text, readable: text, faults: [] }));
      const faults = [...read.faults, ...checkArticle(read, surroundings)];
      fc.pre(faults.every(({ severity }) => severity === 'warning'));
      const html = `<!doctype html><html><body>${htmlOf(readProse(read), scope)}</body></html>`;
      expect(auditHtml(html, surroundings.names)).toEqual([]);
    }),
    {
      numRuns: 2000,
      maxSkipsPerRun: 10,
      examples: [
        ['x[^a]\n\n[^a]: '],
        ['word[^a]萬\n\n[^a]: a'],
        ['[](claim:lines-total)--萬'],
        ['GPT-4[^a] and x\n\n[^a]: a'],
        ['[](claim:share)[^a]\n\n[^a]: a'],
      ],
    },
  );
});
