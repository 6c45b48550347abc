import type { ListedClaim } from './claim-choice.ts';

/** A claim in the list, and the list in which it stands. */
export interface Entry extends ListedClaim {
  readonly element: HTMLElement;
  readonly home: Element | null;
  /** Whether it has come from another page of the ledger. */
  readonly fetched: boolean;
}

/** The claims of the page at hand and, after it, those of the ledger’s other pages, which are put where they belong. */
export async function gatherEntries(form: HTMLFormElement): Promise<readonly Entry[]> {
  const own = new Set(document.querySelectorAll('.entry'));
  const pages = (form.dataset.pages ?? '').split(' ').filter((page) => page !== '');
  form.after(...joinSections((await Promise.all(pages.map(readSections))).flat()));
  // Now that all claims are here, nothing leads on to them.
  document.querySelector('.claim-places')?.remove();
  const elements = [...document.querySelectorAll<HTMLElement>('.entry')];
  return elements.map((element) => readEntry(form, element, !own.has(element)));
}

/** The claims of the page at hand. */
export function entriesAtHand(form: HTMLFormElement): readonly Entry[] {
  return [...document.querySelectorAll<HTMLElement>('.entry')].map((element) =>
    readEntry(form, element, false),
  );
}

async function readSections(address: string): Promise<Element[]> {
  const page =
    new URL(address, location.href).pathname === location.pathname ? document : await readPage(address);
  return [...page.querySelectorAll('.entry-section')];
}

async function readPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${String(response.status)}.`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** Sections that go on from page to page as one each. */
function joinSections(sections: readonly Element[]): Element[] {
  const whole = new Map<string | null, Element>();
  for (const section of sections) {
    const name = section.getAttribute('aria-labelledby');
    const begun = whole.get(name);
    if (begun) begun.querySelector('ul')?.append(...section.querySelectorAll('.entry'));
    else whole.set(name, section);
  }
  return [...whole.values()];
}

/** A claim as it stands in the list; it is given the name of its section, beside which it may not stay. */
function readEntry({ dataset: words }: HTMLFormElement, element: HTMLElement, fetched: boolean): Entry {
  const { kind = '', standing = '' } = element.dataset;
  const heading = element.closest('.entry-section')?.querySelector('h2');
  const section = heading?.id.replace('section-', '') ?? '';
  const hasFigure = element.querySelector('data') !== null;
  const text = (element.querySelector('summary') ?? element).textContent.toLowerCase();
  if (heading) sayWhere(element, heading, words.where ?? '');
  return { element, home: element.parentElement, fetched, section, kind, standing, hasFigure, text };
}

/** Names the section in the claim itself, which may come to stand among those of others. */
function sayWhere(element: HTMLElement, { lang, textContent: title }: HTMLElement, words: string): void {
  const where = document.createElement('span');
  where.className = 'entry-where';
  if (lang) where.lang = lang;
  where.textContent = words.replace('{section}', () => title.trim());
  element.querySelector('.entry-facts')?.append(where);
}
