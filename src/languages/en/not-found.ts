export const notFound = {
  title: 'This page doesn’t exist',
  lead: 'The address may be mistyped, or it may belong to a page that was never here. Nothing published here is removed without a note among the corrections.',
  home: 'To the front page',
};
