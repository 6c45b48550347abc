import type { ArticleFile, Content, FileFault } from '../../content/content.ts';

/** Two articles on one report, in one language, with one place. */
export function articleListFaults({ articles }: Content): FileFault[] {
  const taken = new Map<string, string>();
  return [...articles.values()].flatMap(({ path, language, report, order, fieldAt }): FileFault[] => {
    if (report === null || order === null) return [];
    const key = JSON.stringify([language, report, order]);
    const earlier = taken.get(key);
    taken.set(key, earlier ?? path);
    if (earlier === undefined) return [];
    const message = `${earlier} has the order ${order}, too`;
    const hint = 'Give each article on a report an order of its own.';
    return [[path, { ...fieldAt('order'), rule: 'invalid-data', message, hint }]];
  });
}

/** One warning a language that has articles and isn't among those of the site: nobody can read them there. */
export function unpublishedFaults({ articles, languages, files }: Content): FileFault[] {
  const document = files.get('site.json')?.document;
  const published = languages.map(({ id }) => id);
  const others = [...articles.values()].filter(({ language }) => !published.includes(language));
  const byLanguage = Map.groupBy(others, ({ language }) => language);
  return [...byLanguage].flatMap(([language, written]): FileFault[] => {
    if (!document) return [];
    const all = JSON.stringify([...published, language]);
    return [
      [
        'site.json',
        {
          ...document.locate.value(['languages']),
          rule: 'unpublished-article',
          severity: 'warning',
          message: `The site isn’t published in ${language}, which ${namesOf(written)} in: no page shows ${written.length === 1 ? 'it' : 'them'}`,
          hint: `Publish in it, "languages": ${all} in site.json, or take the folder articles/${language} away.`,
        },
      ],
    ];
  });
}

function namesOf(articles: readonly ArticleFile[]): string {
  return articles.length === 1
    ? `the article ${articles[0]?.slug ?? ''} is`
    : `${String(articles.length)} articles are`;
}
