import { withoutFigures } from '../../figures/without-figures.ts';
import { joinLines } from '../../languages/soft-breaks.ts';
import { nodesOf, type MarkdownNode } from '../markdown/parse-markdown.ts';

/** What an article's page calls parts of its own; what else it names has an underscore, which no heading's name has. */
const OWN_PARTS =
  /^(?:contents-title|footnote-label|main|notes|note-popover|revisions|theme)$|^(?:chart|cite|hatch|note|table|user-content)-/;

/** What the headings of an article are called in its page's address, in their order. */
export function headingNames(root: MarkdownNode): string[] {
  const taken = new Set<string>();
  return [...nodesOf(root)]
    .filter(({ type }) => type === 'heading')
    .map((heading) => nameHeading(textOf(heading), taken));
}

/**
 * What a heading is called: its words without their figures, since an address can't be marked, and with as many words
 * behind them as it takes to name nothing else on the page. The name is then taken.
 */
export function nameHeading(heading: string, taken: Set<string>): string {
  const words = wordsOf(heading);
  let name = OWN_PARTS.test(words) ? `part-${words}` : words;
  while (taken.has(name)) name += '-again';
  taken.add(name);
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
