/** Whoever changes the language keeps what they filtered or searched for, and their place in the page. */
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('.masthead-language');
  if (!link) return;
  link.search = location.search;
  link.hash = location.hash;
});
