import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import { wordsIn, type Language } from '../../languages/languages.ts';

/** Gives an article's footnotes the words of its language, and says that their numbers are the site's own. */
export function tellFootnotes(language: Pick<Language, 'id'>): HastPluginDefinition {
  const { article, claim } = wordsIn(language);
  return defineHastPlugin({
    name: 'tell-footnotes',
    element: {
      filter: ['a', 'h2'],
      visit(node, context) {
        const { dataFootnoteRef, dataFootnoteBackref, id } = node.properties;
        if (id === 'footnote-label')
          context.replaceNode(node, { ...node, children: [{ type: 'text', value: article.footnotes }] });
        if (dataFootnoteRef === undefined && dataFootnoteBackref === undefined) return;
        context.setProperty(node, 'dataMark', 'own');
        if (dataFootnoteBackref !== undefined) context.setProperty(node, 'ariaLabel', claim.back);
      },
    },
  });
}
