import { describe, expect, test } from 'vitest';
import { findFigures } from '../../src/figures/find.ts';
import { publishedLanguages, wordsIn } from '../../src/languages/languages.ts';

// A drawing is marked as a whole: a figure of the site's own in it would be passed off as the report's.
describe('what the site itself says in a drawing holds no figure', () => {
  for (const language of publishedLanguages()) {
    const { chart, timeline, picture } = wordsIn(language);
    const texts = Object.entries({ ...chart, ...timeline, ...picture }).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    test.each(texts)(`${language.id}: %s`, (_name, text) => {
      expect(findFigures(text).map((figure) => figure.text)).toEqual([]);
    });
  }
});
