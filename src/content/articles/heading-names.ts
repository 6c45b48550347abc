import { withoutFigures } from '../../figures/without-figures.ts';
import { joinLines } from '../../languages/soft-breaks.ts';
import { lettersOf } from '../letters.ts';
import { nodesOf, type MarkdownNode } from '../markdown/parse-markdown.ts';

/** What an article's page calls parts of its own; what else it names has an underscore, which no heading's name has. */
const OWN_PARTS =
  /^(?:contents-title|footnote-label|main|notes|note-popover|revisions|theme)$|^(?:chart|cite|hatch|note|table|user-content)-/;

/** What the headings of an article are called in its page's address, in their order. */
export function headingNames(root: MarkdownNode): string[] {
  const taken: TakenNames = new Map();
  return [...nodesOf(root)]
    .filter(({ type }) => type === 'heading')
    .map((heading) => nameHeading(textOf(heading), taken));
}

/** The names of an article's headings so far, each with how many more there are of it. */
export type TakenNames = Map<string, number>;

/**
 * What a heading is called: its words without their figures, since an address can't be marked, and with letters behind
 * them where they name another place of the page: `costs`, `costs-b`. The name is then taken.
 */
export function nameHeading(heading: string, taken: TakenNames): string {
  const words = wordsOf(heading);
  const first = OWN_PARTS.test(words) ? `part-${words}` : words;
  let more = taken.get(first) ?? 0;
  let name = first;
  while (taken.has(name)) {
    more += 1;
    name = `${first}-${lettersOf(more)}`;
  }
  taken.set(name, 0).set(first, more);
  return name;
}

function wordsOf(heading: string): string {
  const words = withoutFigures(joinLines(heading))
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\s-]/gu, '')
    .trim()
    .replace(/\s+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return words === '' ? 'part' : words;
}

function textOf({ type, value, children = [] }: MarkdownNode): string {
  if (type === 'text' || type === 'inlineCode') return value ?? '';
  return type === 'footnoteReference' ? '' : children.map(textOf).join('');
}
