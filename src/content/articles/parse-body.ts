import type { Fault } from '../../problems/problem.ts';
import { makeSource, offsetOf } from '../../problems/source.ts';
import type { ArticleFile } from '../content.ts';
import { ERASED } from '../markdown/align-text.ts';
import {
  endOf,
  isSyntaxFault,
  nodesOf,
  parseMarkdown,
  parseMdx,
  startOf,
  type MarkdownNode,
} from '../markdown/parse-markdown.ts';
import { parsingLimits } from '../markdown/parsing-limits.ts';
import { remember } from '../memory.ts';
import { COMPONENTS, isComponent, isPlainComponent } from './components.ts';
import { scanMarkup, type MarkupToken, type Stretch } from './scan-markup.ts';

/** An article's tree, built from a text in which everything that could be code has been erased. */
export interface ArticleBody {
  readonly root: MarkdownNode;
  /** What was parsed: the body with refused markup erased, at the same offsets. */
  readonly text: string;
  readonly tokens: readonly MarkupToken[];
  /** What stands in it that is no text, save components and tags: a report says whether they are right. */
  readonly faults: readonly Fault[];
}

/** The body of an article, parsed once. */
export function bodyOf(article: ArticleFile): ArticleBody {
  return remember(article, 'body', () => parseBody(article.body));
}

/**
 * Parses an article's body. Whatever is more than Markdown and the known components is reported and
 * erased first, so that no expression ever reaches a parser, and the rest can still be checked.
 */
export function parseBody(body: string): ArticleBody {
  const limits = parsingLimits(body);
  if (limits.length > 0) return { root: { type: 'root' }, text: '', tokens: [], faults: limits };
  const tokens = /[<{]|^(?:import|export)/m.test(body) ? scanMarkup(body, codeIn(body)) : [];
  const faults = tokens.flatMap(refusedToken);
  const refused = tokens.filter(isErased);
  const deep = findTooDeep(tokens);
  if (deep) return { ...parseWithout(body, tokens), tokens, faults: [...faults, deep] };
  const text = erase(body, refused);
  const parsed = parseMdx(text);
  if (!isSyntaxFault(parsed))
    return { root: parsed, text, tokens, faults: [...faults, ...leftovers(parsed, tokens)] };
  // A component whose other tag was refused is not a fault of its own.
  const caused = refused.some(({ kind }) => kind === 'tag');
  const source = makeSource('', text);
  const at = offsetOf(source, parsed.line, parsed.column);
  const syntax = forbid(
    { start: at, end: at + 1 },
    `The article can’t be parsed from here: ${parsed.reason}`,
    'Close each component, and write \\{ or \\< if the character itself is meant.',
  );
  return { ...parseWithout(text, tokens), tokens, faults: caused ? faults : [...faults, syntax] };
}

/** True for what is taken out of an article before it is parsed. */
export function isErased(token: MarkupToken): boolean {
  return token.kind !== 'tag' || !isPlainComponent(token.tag);
}

/** More components within each other than any article has; parsers take long over them. */
const DEEPEST_COMPONENTS = 50;

function findTooDeep(tokens: readonly MarkupToken[]): Fault | null {
  let depth = 0;
  for (const token of tokens) {
    if (token.kind !== 'tag' || token.tag.selfClosing) continue;
    depth += token.tag.closing ? -1 : 1;
    if (depth > DEEPEST_COMPONENTS)
      return forbid(
        token,
        `Components are nested more than ${DEEPEST_COMPONENTS} levels deep here`,
        'Write them one after the other.',
      );
  }
  return null;
}

function parseWithout(body: string, tokens: readonly MarkupToken[]): { root: MarkdownNode; text: string } {
  const text = erase(body, tokens);
  const parsed = parseMdx(text);
  return { root: isSyntaxFault(parsed) ? parseMarkdown(text) : parsed, text };
}

const PLAIN_TAG = new RegExp(
  `</?(?:${Object.keys(COMPONENTS).join('|')})(?:\\s+\\w+=(?:"[^"{}<>\`\\n]*"|'[^'{}<>\`\\n]*'))*\\s*/?>`,
  'g',
);

/** Stretches of code by plain Markdown, where braces and tags are text. Indented code is none in MDX. */
function codeIn(body: string): Stretch[] {
  if (!/[`~]/.test(body)) return [];
  const plain = body.replace(PLAIN_TAG, (tag) => ERASED.repeat(tag.length));
  return [...nodesOf(parseMarkdown(plain))]
    .filter(
      (node) =>
        node.type === 'inlineCode' || (node.type === 'code' && /^[`~]/.test(plain.slice(startOf(node)))),
    )
    .map((node) => ({ start: startOf(node), end: endOf(node) }));
}

function erase(text: string, tokens: readonly MarkupToken[]): string {
  let result = '';
  for (const { start, end } of tokens) {
    if (start < result.length) continue;
    result += text.slice(result.length, start) + text.slice(start, end).replace(/[^\r\n]/g, ERASED);
  }
  return result + text.slice(result.length);
}

const sayings = {
  comment: ['is an HTML comment', 'Articles have no comments; remove it.'],
  expression: ['is an expression', 'Articles are data; write the text itself, or \\{ for a brace.'],
  import: ['is an import', 'Articles import nothing: their components are there already.'],
  export: ['is an export', 'Articles export nothing; what describes them stands in the frontmatter.'],
  'less-than': ['begins markup', 'Write \\< or &lt; if the character itself is meant.'],
  address: ['is an address in angle brackets', 'Write [text](https://…).'],
  declaration: ['is markup', 'Remove it.'],
} as const;

function refusedToken(token: MarkupToken): Fault[] {
  if (token.kind === 'tag') return [];
  const [message, hint] = sayings[token.kind];
  return [forbid(token, `This ${message}`, hint)];
}

/** The parser has the last word: what it takes for code or markup is refused, whatever the scan thought. */
function leftovers(root: MarkdownNode, tokens: readonly MarkupToken[]): Fault[] {
  const seen = new Set(tokens.map(({ start }) => start));
  return [...nodesOf(root)]
    .filter(
      (node) =>
        /^mdx(?:js|Flow|Text)/.test(node.type) ||
        (node.type.startsWith('mdxJsx') && !(isPlainElement(node) && seen.has(startOf(node)))),
    )
    .map((node) =>
      forbid(
        { start: startOf(node), end: endOf(node) },
        'This is code or markup',
        'Articles are data; write the text itself.',
      ),
    );
}

function isPlainElement({ name, attributes }: MarkdownNode): boolean {
  const plain =
    attributes?.every(({ type, value }) => type === 'mdxJsxAttribute' && typeof value === 'string') ?? true;
  return isComponent(name ?? '') && plain;
}

function forbid({ start, end }: Stretch, message: string, hint: string): Fault {
  return { start, end, rule: 'forbidden-markup', message, hint };
}
