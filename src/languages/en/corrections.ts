export const corrections = {
  title: 'Corrections',
  lead: 'Every change to an explainer after it was published, and everything that has happened to a claim since, newest first. Nothing is removed from this list.',
  none: 'Nothing has been corrected so far, and no note has been added to a claim.',
  firstPublished: 'The explainers were first published on',
  source: 'Read more',
  article: 'Explainer:',
};
