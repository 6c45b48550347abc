import { hostAddress } from '../../addresses/site-root.ts';
import { queryWords, soughtWords, wordsInstead } from './query-words.ts';

/** A part of a page in which something was found. */
export interface FoundPart {
  readonly title: string;
  readonly url: string;
  /** The indexes of the found words in the page's content. */
  readonly locations: readonly number[];
}

/** A page in which something was found, as the index holds it. */
export interface FoundPage {
  readonly url: string;
  /** Its words, with `<` and `>` written as entities. */
  readonly raw_content: string;
  readonly locations: readonly number[];
  readonly meta: { readonly title?: string };
  readonly sub_results: readonly FoundPart[];
}

/** What Pagefind answers: each page is loaded when it is asked for. */
export interface Answer {
  readonly results: readonly { readonly data: () => Promise<FoundPage> }[];
}

interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly search: (query: string) => Promise<Answer>;
}

let loaded: Promise<Pagefind> | undefined;

/** What was found, and the words that stand there instead of those that were looked for. */
export interface Found {
  readonly results: Answer['results'];
  readonly instead: readonly string[];
}

/** Asks the search index, which is loaded for the first question. What doesn't have the words is no answer. */
export async function askIndex(query: string): Promise<Found> {
  loaded ??= loadPagefind();
  const { results } = await (await loaded).search(queryWords(query).join(' '));
  return pagesWith(results, soughtWords(query));
}

/** Of what the index answers, the pages that have the words; where none has, those that have words like them. */
export async function pagesWith(results: Answer['results'], words: readonly string[]): Promise<Found> {
  const instead = async ({ data }: Answer['results'][number]): Promise<string[] | null> =>
    wordsInstead((await data()).raw_content, words);
  // The index tells Chinese words apart in its own way, so that each page is read. Of other words the first page that has
  // them stands for all; where it has only their stem, as “rates” for “rating”, another may have them.
  const [first] = results;
  const isChinese = words.some((word) => /\p{Script=Han}/u.test(word));
  if (first !== undefined && !isChinese && (await instead(first))?.length === 0)
    return { results, instead: [] };
  const answers = await Promise.all(results.map(instead));
  const isFound = answers.some((answer) => answer?.length === 0);
  return {
    results: results.filter((_, index) => (isFound ? answers[index]?.length === 0 : answers[index] !== null)),
    instead: isFound ? [] : [...new Set(answers.flatMap((answer) => answer ?? []))],
  };
}

async function loadPagefind(): Promise<Pagefind> {
  // Written at the end of a build: there is nothing to bundle.
  const address = hostAddress('/pagefind/pagefind.js');
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // The index holds paths on the host.
  await pagefind.options({ baseUrl: '/' });
  return pagefind;
}
