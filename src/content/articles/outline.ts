import type { ArticleFile } from '../content.ts';
import { claimIdOf } from '../../schemas/destination.ts';
import { endOf, nodesOf, startOf, type MarkdownNode } from '../markdown/parse-markdown.ts';
import { parsedOnce } from '../markdown/parse-text.ts';
import { addressOf, definitionsOf } from '../markdown/text-runs.ts';
import { remember } from '../memory.ts';
import { bodyOf, type ArticleBody } from './parse-body.ts';

/** What an article refers to, each once, in the order in which a reader meets it. */
export interface Outline {
  /** The second-level headings as Markdown, in order. */
  readonly headings: readonly string[];
  /** The tables that it shows, drawn or as they are. */
  readonly tables: readonly string[];
  /** The tables that it draws, and those that it shows as they are. */
  readonly charts: readonly string[];
  readonly printed: readonly string[];
  readonly checks: readonly string[];
  /** Whether it lists all predictions of its report. */
  readonly predictions: boolean;
  /** The ids of the claims that it links to: those of its title, summary and notes come first. */
  readonly cites: readonly string[];
  /** Those that its body links to. */
  readonly proseCites: readonly string[];
}

/** What an article refers to. Nothing in it is run. */
export function outlineOf(article: ArticleFile): Outline {
  return remember(article, 'outline', () => {
    const body = bodyOf(article);
    const outline = outlineBody(body);
    const around = article.texts.flatMap((text) => citedIn(parsedOnce(text).root));
    return { ...outline, cites: [...new Set([...around, ...outline.proseCites])] };
  });
}

/** Has articles keep the outlines that were made of the same bytes before, by the hashes of their files. */
export function giveOutlines(
  articles: Iterable<ArticleFile>,
  known: ReadonlyMap<string | null, Outline>,
): void {
  for (const article of articles) {
    const outline = known.get(article.file.hash);
    if (outline !== undefined) remember(article, 'outline', () => outline);
  }
}

/** What the body of an article refers to. */
export function outlineBody({ root, text, tokens }: ArticleBody): Omit<Outline, 'cites'> {
  const tags = tokens.flatMap((token) => (token.kind === 'tag' && !token.tag.closing ? [token.tag] : []));
  const named = (attribute: string, component?: string): string[] => [
    ...new Set(
      tags
        .filter(({ name }) => component === undefined || name === component)
        .flatMap(({ attributes }) =>
          attributes.flatMap(({ name, value }) => (name === attribute && value !== null ? [value] : [])),
        ),
    ),
  ];
  return {
    headings: [...nodesOf(root)]
      .filter(({ type, depth }) => type === 'heading' && depth === 2)
      .map(({ children = [] }) => sourceOf(children, text)),
    tables: named('table'),
    charts: named('table', 'Chart'),
    printed: named('table', 'Table'),
    checks: named('id', 'Check'),
    predictions: tags.some(({ name }) => name === 'Predictions'),
    proseCites: citedIn(root),
  };
}

/** The ids of the claims that a tree links to, directly or by reference. */
export function citedIn(root: MarkdownNode): string[] {
  const definitions = definitionsOf(root);
  return [...nodesOf(root)]
    .filter(({ type }) => type === 'link' || type === 'linkReference')
    .flatMap((node) => claimIdOf(addressOf(node, definitions)) ?? []);
}

function sourceOf(nodes: readonly MarkdownNode[], text: string): string {
  const [first] = nodes;
  const last = nodes.at(-1);
  return first && last ? text.slice(startOf(first), endOf(last)) : '';
}
