import { fitsChoice, orderClaims } from './claim-choice.ts';
import { entriesAtHand, gatherEntries, type Entry } from './gather-entries.ts';

let gathered: Promise<readonly Entry[]> | undefined;

/** Shows the claims that are asked for, by the form or by the address, and keeps the address in step. */
export async function startFilter(form: HTMLFormElement): Promise<void> {
  form.oninput = () => void show(form);
  // What a reader has chosen by now counts, and before that what the address asks for.
  if (readForm(form).size === 0) writeForm(form, new URLSearchParams(location.search));
  if (readForm(form).size > 0 || location.search !== '') await show(form);
}

/** Shows every claim, whatever was chosen before. */
export async function showAll(form: HTMLFormElement): Promise<void> {
  form.reset();
  await show(form);
}

async function show(form: HTMLFormElement): Promise<void> {
  keepChoice(form, readForm(form));
  gathered ??= gatherEntries(form).catch(() => {
    form.toggleAttribute('data-unread', true);
    return entriesAtHand(form);
  });
  const entries = await gathered;
  // The reader may have gone on choosing while pages were read.
  const choice = readForm(form);
  showEntries(entries, choice);
  tellChoice(form, entries, choice);
}

function readForm(form: HTMLFormElement): URLSearchParams {
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
  const chosen = fields.filter(({ value }) => value.trim() !== '');
  return new URLSearchParams(chosen.map(({ name, value }) => [name, value]));
}

/** Sets the form as an address asks; what it can’t offer isn’t asked. */
function writeForm(form: HTMLFormElement, choice: URLSearchParams): void {
  for (const select of form.querySelectorAll('select')) {
    select.value = choice.get(select.name) ?? '';
    if (select.selectedIndex < 0) select.value = '';
  }
  for (const input of form.querySelectorAll('input')) input.value = choice.get(input.name) ?? '';
}

function keepChoice(form: HTMLFormElement, choice: URLSearchParams): void {
  const address = choice.size > 0 ? `?${String(choice)}` : location.pathname;
  form.toggleAttribute('data-chosen', choice.size > 0);
  form.querySelector('a')?.setAttribute('href', address);
  history.replaceState(null, '', address + location.hash);
}

function showEntries(entries: readonly Entry[], choice: URLSearchParams): void {
  const order = choice.get('order');
  document.querySelector('.entries')?.toggleAttribute('data-flat', order !== null);
  for (const entry of orderClaims(entries, order)) {
    entry.element.hidden = choice.size === 0 ? entry.fetched : !fitsChoice(entry, choice);
    (order === null ? entry : entries[0])?.home?.append(entry.element);
  }
}

function tellChoice(form: HTMLFormElement, entries: readonly Entry[], choice: URLSearchParams): void {
  const status = form.querySelector('output');
  if (!status) return;
  const { dataset } = status;
  dataset.all ??= status.textContent;
  const shown = entries.filter(({ element }) => !element.hidden).length;
  const words = (choice.size === 0 ? dataset.all : shown > 0 ? dataset.some : dataset.none) ?? '';
  const told = words.replace('{shown}', String(shown)).replace('{all}', String(entries.length));
  status.textContent = form.hasAttribute('data-unread') ? `${told} ${dataset.unread ?? ''}` : told;
}
