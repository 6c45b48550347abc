// What stands between the form and its program: small, because every ledger loads it.
import { askedId } from './asked-id.ts';

const form = document.querySelector<HTMLFormElement>('.filter');
let started: Promise<void> | undefined;

async function start(): Promise<void> {
  if (form) await (await import('./filter-ledger.ts')).startFilter(form);
}

/** Opens the claim that the address leads to. One that isn't shown, since others were chosen, is shown first. */
async function reveal(): Promise<void> {
  const entry = document.getElementById(askedId(location.hash))?.closest<HTMLElement>('.entry');
  entry?.querySelector('details')?.toggleAttribute('open', true);
  if (!entry?.hidden || !form) return;
  await (await import('./filter-ledger.ts')).showAll(form);
  entry.scrollIntoView();
}

addEventListener('hashchange', () => void reveal());
if (location.search === '') {
  void reveal();
  // Before a reader has come to the form it is ready.
  for (const type of ['pointermove', 'pointerdown', 'scroll', 'keydown', 'focusin', 'input'])
    addEventListener(type, () => void (started ??= start()), { once: true, passive: true });
} else void start().then(reveal);
