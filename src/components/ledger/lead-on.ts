import { askedId } from './asked-id.ts';

/** A claim's permalink leads on to the page that the claim stands on; one that has left a page is looked for in all. */
function leadOn(): void {
  const id = askedId(location.hash);
  const ledger = document.querySelector<HTMLElement>('[data-ledger]')?.dataset.ledger;
  if (id === '' || ledger === undefined) return;
  const target = document.getElementById(id);
  if (target instanceof HTMLAnchorElement && target.closest('.claim-places')) location.replace(target.href);
  else if (target === null && location.pathname !== ledger) location.replace(`${ledger}#${id}`);
}

addEventListener('hashchange', leadOn);
leadOn();
