import { drawResults } from './draw-results.ts';
import { askIndex, type Found } from './index-file.ts';
import { soughtWords } from './query-words.ts';
import { toResult } from './result-list.ts';

/** How many pages are shown at a time. */
const STEP = 8;
/** How many words are named that were found instead. */
const MOST_WORDS = 4;
const PAUSE_MS = 250;
const NOTHING: Found = { results: [], instead: [] };

/** The parts of the page that the search works with. */
interface SearchPage {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  /** Says how much was found, in the words of its `data-` attributes. */
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  /** What there is when the search can’t be loaded. */
  readonly instead: HTMLElement;
}

/** Brings the search of a page to life, whose form sends nothing. What is looked for stands in the address, so that it can be passed on. */
export function startSearch(root: ParentNode): void {
  const page = findParts(root);
  let shown = STEP;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const search = (count: number): void => {
    clearTimeout(pause);
    shown = count;
    showResults(page, page.input.value.trim(), count).catch(() => {
      page.status.textContent = page.status.dataset.failed ?? '';
      page.instead.dataset.needed = '';
    });
  };

  // What a reader has typed by now is looked for, and else what the address asks for.
  page.input.value ||= new URL(location.href).searchParams.get('q') ?? '';
  page.form.addEventListener('submit', () => {
    search(STEP);
  });
  page.input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(search, PAUSE_MS, STEP);
  });
  page.more.addEventListener('click', () => {
    search(shown + STEP);
  });
  if (page.input.value !== '') search(STEP);
}

function findParts(root: ParentNode): SearchPage {
  const form = root.querySelector<HTMLFormElement>('.search');
  const input = root.querySelector<HTMLInputElement>('.search input');
  const status = root.querySelector<HTMLElement>('.search-status');
  const list = root.querySelector<HTMLElement>('.search-list');
  const more = root.querySelector<HTMLButtonElement>('.search-more');
  const instead = root.querySelector<HTMLElement>('.search-instead');
  if (!form || !input || !status || !list || !more || !instead)
    throw new Error('The search page lacks a part');
  return { form, input, status, list, more, instead };
}

async function showResults(page: SearchPage, query: string, count: number): Promise<void> {
  const { input, status, list, more } = page;
  keepInAddress(query);
  const { results, instead } = query === '' ? NOTHING : await askIndex(query);
  const words = soughtWords(query);
  const found = await Promise.all(
    results.slice(0, count).map(async ({ data }) => toResult(await data(), words)),
  );
  // By now something else may be looked for.
  if (input.value.trim() !== query) return;
  delete page.instead.dataset.needed;
  const known = count > STEP ? list.childElementCount : 0;
  status.textContent = query === '' ? '' : tell(status, results.length, query, instead);
  list.replaceChildren(...drawResults(found));
  more.hidden = results.length <= count;
  if (known > 0) list.children[known]?.querySelector('a')?.focus();
}

function tell({ dataset }: HTMLElement, count: number, query: string, instead: readonly string[]): string {
  const words = count === 0 ? dataset.none : count === 1 ? dataset.one : dataset.many;
  const like = count > 0 && instead.length > 0 ? (dataset.like ?? '') : '';
  return `${words ?? ''}${like}`
    .replace('{words}', () => instead.slice(0, MOST_WORDS).join(dataset.comma))
    .replace('{count}', String(count))
    .replaceAll('{query}', () => query);
}

function keepInAddress(query: string): void {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  history.replaceState(null, '', address);
}
