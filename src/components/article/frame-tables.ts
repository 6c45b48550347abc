import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import { wordsIn, type Language } from '../../languages/languages.ts';

/**
 * Lets the tables and the code of an article's prose scroll by themselves. How a column is aligned stands
 * in an attribute of its own: a page's policy takes no styles from its markup.
 */
export function frameTables(language: Pick<Language, 'id'>): HastPluginDefinition {
  const words = wordsIn(language).article;
  return defineHastPlugin({
    name: 'frame-tables',
    element: {
      filter: ['table', 'td', 'th', 'pre'],
      visit(node, context) {
        if (node.tagName === 'table') {
          const frame = { className: ['data-table'], role: 'group', ariaLabel: words.table, tabIndex: 0 };
          context.wrapNode(node, { type: 'element', tagName: 'div', properties: frame, children: [] });
        } else if (node.tagName === 'pre') {
          context.setProperty(node, 'tabIndex', 0);
        } else {
          const side = /text-align: ?(\w+)/.exec(String(node.properties.style))?.[1];
          if (side === undefined) return;
          context.setProperty(node, 'style', null);
          context.setProperty(node, 'dataAlign', side);
        }
      },
    },
  });
}
