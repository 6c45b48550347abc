import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import { lettersOf } from '../../content/letters.ts';
import { wordsIn, type Language } from '../../languages/languages.ts';

const ANCHOR = /^#?(user-content-fn(?:ref)?)-/;

/**
 * Gives an article's footnotes the words of its language and anchors in letters, since addresses hold no figures, sets
 * the numbers that lead to them in brackets, and says that they are the site's own.
 */
export function tellFootnotes(language: Pick<Language, 'id'>): HastPluginDefinition {
  const { article, claim } = wordsIn(language);
  const anchors = new Map<string, string>();
  const rename = (address: string): string => {
    const [, kind = ''] = ANCHOR.exec(address) ?? [];
    const named = address.replace('#', '');
    const anchor = anchors.get(named) ?? `${kind}-${lettersOf(anchors.size)}`;
    anchors.set(named, anchor);
    return address.startsWith('#') ? `#${anchor}` : anchor;
  };
  return defineHastPlugin({
    name: 'tell-footnotes',
    element: {
      filter: ['a', 'h2', 'li'],
      visit(node, context) {
        const { dataFootnoteRef, dataFootnoteBackref, id } = node.properties;
        for (const key of ['id', 'href'])
          if (ANCHOR.test(String(node.properties[key])))
            context.setProperty(node, key, rename(String(node.properties[key])));
        if (id === 'footnote-label')
          context.replaceNode(node, { ...node, children: [{ type: 'text', value: article.footnotes }] });
        if (dataFootnoteRef === undefined && dataFootnoteBackref === undefined) return;
        context.setProperty(node, 'dataMark', 'own');
        // Without its brackets the number would go on with a figure or a name before it: GPT-4 and a first footnote.
        if (dataFootnoteRef !== undefined) {
          context.prependChild(node, { type: 'text', value: '[' });
          context.appendChild(node, { type: 'text', value: ']' });
        }
        if (dataFootnoteBackref !== undefined) context.setProperty(node, 'ariaLabel', claim.back);
      },
    },
  });
}
