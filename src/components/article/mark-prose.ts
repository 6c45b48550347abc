import { readFileSync } from 'node:fs';
import { defineHastPlugin, type HastPluginDefinition, type HastNode } from 'satteri';
import { splitNames } from '../../claims/marked-text.ts';

/**
 * Marks what an article's prose holds besides claims: listed names with a digit, and the numbers of
 * footnotes. The names are read anew for each article, so that an edit shows at once.
 * @param namesFile where `names.json` stands
 */
export function markProse(namesFile: URL): () => HastPluginDefinition {
  return () => {
    const names = readNames(namesFile);
    return defineHastPlugin({
      name: 'mark-prose',
      text(node, context) {
        const pieces = splitNames(node.value, names);
        if (pieces.every(({ kind }) => kind === 'plain')) return;
        context.replaceNode(
          node,
          pieces.map(({ kind, text }) =>
            kind === 'name' ? markedName(text) : { type: 'text', value: text },
          ),
        );
      },
      element: {
        filter: ['a'],
        visit(node, context) {
          const { dataFootnoteRef, dataFootnoteBackref } = node.properties;
          if (dataFootnoteRef === undefined && dataFootnoteBackref === undefined) return;
          context.setProperty(node, 'dataMark', 'own');
        },
      },
    });
  };
}

function markedName(name: string): HastNode {
  return {
    type: 'element',
    tagName: 'span',
    properties: { dataMark: 'name' },
    children: [{ type: 'text', value: name }],
  };
}

function readNames(file: URL): string[] {
  return JSON.parse(readFileSync(file, 'utf8')) as string[];
}
