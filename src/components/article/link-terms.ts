import type { ProseElement, ProseNode } from './prose-node.ts';

/** A term as a text writes it, and the part of the page that explains it. */
export interface LinkedTerm {
  readonly term: string;
  readonly id: string;
}

/** What already leads somewhere, names something or is quoted as typed. */
const LEFT_ALONE = new Set(['a', 'code', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th']);

/** A prose in which the first use of each term, in whatever letters, leads to what explains it. */
export function linkTerms(nodes: readonly ProseNode[], terms: readonly LinkedTerm[]): ProseNode[] {
  const left = new Set(terms);
  const linkAll = (all: readonly ProseNode[]): ProseNode[] =>
    all.flatMap((node) => {
      if (typeof node === 'string') return linkFirst(node, left);
      const { name, attributes, children } = node;
      const isLeft = LEFT_ALONE.has(name) || 'data-mark' in attributes;
      return [isLeft ? node : { ...node, children: linkAll(children) }];
    });
  return linkAll(nodes);
}

function linkFirst(text: string, left: Set<LinkedTerm>): ProseNode[] {
  const found = [...left].flatMap((linked) => {
    const match = usesOf(linked.term).exec(text);
    return match ? [{ linked, start: match.index, end: match.index + match[0].length }] : [];
  });
  // Of two that begin together the longer is meant.
  const first = found.toSorted((one, two) => one.start - two.start || two.end - one.end)[0];
  if (!first) return text === '' ? [] : [text];
  const { linked, start, end } = first;
  left.delete(linked);
  const link = linkTo(linked, text.slice(start, end));
  return [...(start > 0 ? [text.slice(0, start)] : []), link, ...linkFirst(text.slice(end), left)];
}

/** A word of an alphabet stands by itself, but for the ending of more than one: "jailbreaks". */
function usesOf(term: string): RegExp {
  const escaped = RegExp.escape(term);
  return /^\p{Script=Han}/u.test(term)
    ? new RegExp(escaped, 'u')
    : new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?:e?s)?(?!\\p{Script=Latin})`, 'iu');
}

function linkTo({ id }: LinkedTerm, said: string): ProseElement {
  return { name: 'a', attributes: { class: 'term', href: `#${id}` }, children: [said] };
}
