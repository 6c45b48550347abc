/** The contents show which part is being read. */
const parts = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].map((link) => ({
  link,
  heading: document.getElementById(decodeURIComponent(link.hash.slice(1))),
}));

function showPlace(): void {
  const isPast = ({ heading }: (typeof parts)[number]): boolean =>
    (heading?.getBoundingClientRect().top ?? Infinity) < innerHeight / 3;
  const current = parts.findLast(isPast);
  for (const part of parts)
    if (part === current) part.link.setAttribute('aria-current', 'location');
    else part.link.removeAttribute('aria-current');
}

addEventListener('scroll', showPlace, { passive: true });
showPlace();

export {};
