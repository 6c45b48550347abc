/** The words of the search page. */
export const search = {
  title: 'Search',
  lead: 'Searches the explainers, the claims, the checks and the tables. Every figure in a result carries its mark.',
  label: 'What are you looking for?',
  submit: 'Search',
  results: 'Results',
  /** What is said of an answer; the browser puts in `{count}` and `{query}`. */
  waiting: 'Searching…',
  none: 'Nothing here says “{query}”.',
  one: '{count} page found',
  many: '{count} pages found',
  /** Follows either where pages have only words like those that were looked for. */
  like: '. Nothing says “{query}” itself; they say: {words}',
  failed: 'The search could not be loaded. The lists below hold everything that it would find.',
  more: 'More results',
  withoutScript: 'The search needs JavaScript, which is switched off or didn’t load.',
  instead: 'Everything that it would find is on these pages, where your browser’s own search works:',
};
