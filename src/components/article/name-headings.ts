import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import { nameHeading, type TakenNames } from '../../content/articles/heading-names.ts';

/** Gives the headings of one article the names that the check knows them by. */
export function nameHeadings(): HastPluginDefinition {
  const taken: TakenNames = new Map();
  return defineHastPlugin({
    name: 'name-headings',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        if (node.properties.id !== undefined) return;
        context.setProperty(node, 'id', nameHeading(context.textContent(node), taken));
      },
    },
  });
}
