import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import { wordsIn, type Language } from '../../languages/languages.ts';

/** Says in words whether a task of a list is done: its box alone has no name. */
export function tellTasks(language: Pick<Language, 'id'>): HastPluginDefinition {
  const { done, open } = wordsIn(language).article;
  return defineHastPlugin({
    name: 'tell-tasks',
    element: {
      filter: ['input'],
      visit(node, context) {
        context.setProperty(node, 'ariaLabel', node.properties.checked === true ? done : open);
      },
    },
  });
}
