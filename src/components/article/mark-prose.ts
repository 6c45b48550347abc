import { defineHastPlugin, type HastPluginDefinition, type HastNode } from 'satteri';
import { splitNames } from '../../claims/marked-text.ts';
import { heldChecked } from '../../content/memory.ts';

/**
 * Marks the listed names with a digit in an article's prose. The names are those of the content that the
 * article has been checked with.
 */
export function markProse(): HastPluginDefinition {
  const names = heldChecked()?.names.names ?? [];
  return defineHastPlugin({
    name: 'mark-prose',
    text(node, context) {
      const pieces = splitNames(node.value, names);
      if (pieces.every(({ kind }) => kind === 'plain')) return;
      context.replaceNode(
        node,
        pieces.map(({ kind, text }) => (kind === 'name' ? markedName(text) : { type: 'text', value: text })),
      );
    },
  });
}

function markedName(name: string): HastNode {
  return {
    type: 'element',
    tagName: 'span',
    properties: { dataMark: 'name' },
    children: [{ type: 'text', value: name }],
  };
}
