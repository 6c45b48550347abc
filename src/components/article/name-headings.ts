import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import { withoutFigures } from '../../figures/without-figures.ts';

/** What an article's page calls parts of its own; what else it names has an underscore, which no heading's name has. */
const OWN_PARTS =
  /^(?:contents-title|footnote-label|main|notes|note-popover|revisions|theme)$|^(?:chart|cite|hatch|note|table|user-content)-/;

/** Names each heading of an article after its words, without their figures: an address can't be marked. */
export function nameHeadings(): HastPluginDefinition {
  const taken = new Set<string>();
  return defineHastPlugin({
    name: 'name-headings',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        if (node.properties.id !== undefined) return;
        const name = freeName(nameOf(context.textContent(node)), taken);
        taken.add(name);
        context.setProperty(node, 'id', name);
      },
    },
  });
}

/** A heading as it stands in an address: `what-it-costs`. */
export function nameOf(heading: string): string {
  const words = withoutFigures(heading)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\s-]/gu, '')
    .trim()
    .replace(/\s+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return words === '' ? 'part' : words;
}

/** The name, with as many words behind it as it takes to name nothing else on the page. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = OWN_PARTS.test(name) ? `part-${name}` : name;
  while (taken.has(free)) free += '-again';
  return free;
}
