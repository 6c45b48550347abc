// The one door through which pages read content; everything below them takes plain data.
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { buildLedger, type Ledger } from '../claims/ledger.ts';
import type { Language } from '../languages/languages.ts';
import type { Names } from '../schemas/names.ts';
import type { Site } from '../schemas/site.ts';
import { remember } from './_remember.ts';

export type ArticleEntry = CollectionEntry<'articles'>;

/** `content/site.json`. */
export async function readSite(): Promise<Site> {
  return (await required('site')).data.value;
}

/** `content/names.json`. */
export async function readNames(): Promise<Names> {
  return (await required('names')).data.value;
}

/** Every report as a ledger, by folder name. */
export const readLedgers = remember(async (): Promise<ReadonlyMap<string, Ledger>> => {
  const entries = await getCollection('reports');
  return new Map(entries.map(({ id, data }) => [id, buildLedger({ id, ...data })]));
});

/** The articles in a language, by report and then in their order. */
export const readArticles = remember(async (language: Language): Promise<readonly ArticleEntry[]> => {
  const entries = await getCollection('articles', ({ id }) => id.startsWith(`${language.id}/`));
  return entries.sort((a, b) => compareIds(a.data.report, b.data.report) || a.data.order - b.data.order);
});

/** The same order in every locale. */
function compareIds(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The article's slug: its file name, the same in every language. */
export function slugOf(article: ArticleEntry): string {
  return article.id.slice(article.id.indexOf('/') + 1);
}

async function required(collection: 'site'): Promise<CollectionEntry<'site'>>;
async function required(collection: 'names'): Promise<CollectionEntry<'names'>>;
async function required(
  collection: 'site' | 'names',
): Promise<CollectionEntry<'site'> | CollectionEntry<'names'>> {
  const entry = await getEntry(collection, 'main');
  if (!entry) throw new Error(`content/${collection}.json is missing; \`npm run check\` says more`);
  return entry;
}
