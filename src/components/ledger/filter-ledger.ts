import { fitsChoice, orderClaims, type ListedClaim } from './claim-choice.ts';

interface Entry extends ListedClaim {
  readonly element: HTMLElement;
  readonly home: Element | null;
}

const form = document.querySelector<HTMLFormElement>('.filter');
if (form) startFilter(form);

/** Shows the claims that are asked for, by the form or by the address, and keeps the address in step. */
function startFilter(form: HTMLFormElement): void {
  const entries = [...document.querySelectorAll<HTMLElement>('.entry')].map(readEntry);
  const show = (): void => {
    const choice = readForm(form);
    const address = choice.size > 0 ? `?${String(choice)}` : location.pathname;
    showEntries(entries, choice);
    tellChoice(form, entries);
    form.toggleAttribute('data-chosen', choice.size > 0);
    form.querySelector('a')?.setAttribute('href', address);
    history.replaceState(null, '', address + location.hash);
  };
  form.onchange = show;
  if (location.search !== '') {
    writeForm(form, new URLSearchParams(location.search));
    show();
  }
}

function readEntry(element: HTMLElement): Entry {
  const { section = '', kind = '', standing = '' } = element.dataset;
  const hasFigure = element.querySelector('data') !== null;
  return { element, home: element.parentElement, section, kind, standing, hasFigure };
}

function readForm(form: HTMLFormElement): URLSearchParams {
  const selects = [...form.querySelectorAll('select')].filter(({ value }) => value !== '');
  return new URLSearchParams(selects.map(({ name, value }) => [name, value]));
}

/** Sets the form as an address asks; what it can’t offer isn’t asked. */
function writeForm(form: HTMLFormElement, choice: URLSearchParams): void {
  for (const select of form.querySelectorAll('select')) {
    select.value = choice.get(select.name) ?? '';
    if (select.selectedIndex < 0) select.value = '';
  }
}

function showEntries(entries: readonly Entry[], choice: URLSearchParams): void {
  const order = choice.get('order');
  document.querySelector('.entries')?.toggleAttribute('data-flat', order !== null);
  for (const entry of orderClaims(entries, order)) {
    entry.element.hidden = !fitsChoice(entry, choice);
    (order === null ? entry : entries[0])?.home?.append(entry.element);
  }
}

function tellChoice(form: HTMLFormElement, entries: readonly Entry[]): void {
  const shown = entries.filter(({ element }) => !element.hidden).length;
  const status = form.querySelector('output');
  if (!status) return;
  const words = (shown > 0 ? status.dataset.some : status.dataset.none) ?? '';
  status.textContent = words.replace('{shown}', String(shown)).replace('{all}', String(entries.length));
}
