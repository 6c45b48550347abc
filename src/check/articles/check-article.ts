import type { Article } from '../../schemas/article.ts';
import { identifierSchema } from '../../schemas/text.ts';
import { parsingLimits } from '../../content/markdown/parsing-limits.ts';
import { quote, suggest } from '../../problems/nearest.ts';
import { moveFaults, type Fault } from '../../problems/problem.ts';
import { checkProse } from '../prose/check-prose.ts';
import { checkText, citedIn } from '../prose/check-text.ts';
import type { Reading } from '../prose/reading.ts';
import type { ReportBook } from '../reports/report-book.ts';
import { parseArticle } from './forbidden-markup.ts';
import {
  bodyCharacters,
  frontmatterCharacters,
  typedCharacters,
} from '../../content/articles/article-characters.ts';
import type { MarkdownNode } from '../../content/markdown/parse-markdown.ts';
import { textRuns } from '../../content/markdown/text-runs.ts';
import { readFrontmatter, type Frontmatter } from '../../content/articles/read-frontmatter.ts';
import { splitArticle } from '../../content/articles/split-article.ts';

/** What the content folder knows when an article is checked. */
export interface Library {
  readonly books: ReadonlyMap<string, ReportBook>;
  readonly names: readonly string[];
}

export interface CheckedArticle {
  readonly faults: readonly Fault[];
  /** Null when the frontmatter can't be used. */
  readonly article: Article | null;
  /** The report that it names, whether or not there is one. */
  readonly report: string | null;
  readonly order: number | null;
  /** The place of a field of the frontmatter. */
  readonly fieldAt: (name: string) => { start: number; end: number };
  /** The ids of the claims that it links to. */
  readonly cited: ReadonlySet<string>;
  /** The names of the tables that it draws. */
  readonly drawn: ReadonlySet<string>;
}

/** Checks one article. Nothing in it is run. */
export function checkArticle(text: string, { books, names }: Library): CheckedArticle {
  const { frontmatter, body, faults: splitting } = splitArticle(text);
  const start = frontmatter?.start ?? 0;
  const head = frontmatter ? readFrontmatter(frontmatter.text) : null;
  const report = typeof head?.value.report === 'string' ? head.value.report : null;
  const reading = { book: books.get(report ?? '') ?? null, names, own: [] };
  const headed = head ? checkHead(head, reading, report, books) : { faults: [], cited: [] };
  const bodied = checkBody(body, reading);
  return {
    faults: [
      ...splitting,
      ...typedCharacters(text),
      ...moveFaults(headed.faults, (offset) => offset + start),
      ...bodied.faults,
    ],
    article: head?.article ?? null,
    report,
    order: typeof head?.value.order === 'number' ? head.value.order : null,
    fieldAt: (name) => moveSpan(head?.locate.value([name]) ?? { start: 0, end: 1 }, start),
    cited: new Set([...headed.cited, ...bodied.cited]),
    drawn: bodied.drawn,
  };
}

function moveSpan(
  { start, end }: { start: number; end: number },
  by: number,
): { start: number; end: number } {
  return { start: start + by, end: end + by };
}

function checkHead(
  head: Frontmatter,
  reading: Reading,
  report: string | null,
  books: Library['books'],
): { faults: Fault[]; cited: string[] } {
  const texts = head.texts.map(({ text, offset }) => {
    const { faults, cited } = checkText(text, reading);
    return { faults: moveFaults(faults, offset), cited };
  });
  return {
    faults: [
      ...head.faults,
      ...frontmatterCharacters(head.texts),
      ...reportFaults(head, report, books),
      ...texts.flatMap(({ faults }) => faults),
    ],
    cited: texts.flatMap(({ cited }) => cited),
  };
}

function reportFaults(head: Frontmatter, report: string | null, books: Library['books']): Fault[] {
  // What is no id at all was said to be none.
  if (report === null || books.has(report) || !identifierSchema.safeParse(report).success) return [];
  const hint = suggest(report, books.keys(), 'There are no reports yet.');
  return [
    {
      ...head.locate.value(['report']),
      rule: 'unknown-report',
      message: `${quote(report)} is no report`,
      hint,
    },
  ];
}

/** Only what is written as an entity needs to be read to be seen. */
function escapedCharacters(root: MarkdownNode, text: string): Fault[] {
  return text.includes('&') ? bodyCharacters(textRuns(root, text)) : [];
}

function checkBody(
  body: string,
  reading: Reading,
): { faults: readonly Fault[]; cited: string[]; drawn: Set<string> } {
  const limits = parsingLimits(body);
  if (limits.length > 0) return { faults: limits, cited: [], drawn: new Set() };
  const { root, text, faults, tokens } = parseArticle(body, reading);
  const drawn = tokens.flatMap((token) =>
    (token.kind === 'tag' ? token.tag.attributes : [])
      .filter(({ name }) => name === 'table')
      .map(({ value }) => value ?? ''),
  );
  return {
    faults: [...faults, ...checkProse(root, text, reading), ...escapedCharacters(root, text)],
    cited: citedIn(root),
    drawn: new Set(drawn),
  };
}
