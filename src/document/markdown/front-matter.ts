import { isMap, isScalar, parseDocument, type Scalar } from 'yaml';
import type { DocumentFacts } from '../document.ts';
import { sliceText, textOfSource, type PlacedText } from '../placed-text.ts';
import type { Source } from '../source.ts';

/** What stands above a document: facts about it, and the texts that a reader of it sees. */
export interface FrontMatter {
  readonly facts: DocumentFacts;
  readonly texts: readonly PlacedText[];
}

const PUBLISHERS = ['publisher', 'site', 'site_name', 'organization', 'source', 'author', 'authors', 'by'];
const DATES = ['date', 'published', 'publishDate', 'pubDate', 'published_at', 'created'];
const TEXTS = ['subtitle', 'standfirst', 'lead', 'summary', 'description', 'excerpt'];

/** Reads the YAML that stands from `start` to `end`, its fences included. */
export function readFrontMatter(source: Source, start: number, end: number): FrontMatter {
  const opening = /^---[^\n]*\n/.exec(source.text.slice(start, end))?.[0].length ?? 0;
  const body = start + opening;
  const yaml = source.text.slice(body, end).replace(/\n?---\s*$/, '');
  const { contents } = parseDocument(yaml);
  const scalars = new Map<string, Scalar>();
  for (const { key, value } of isMap(contents) ? contents.items : [])
    if (isScalar(key) && isScalar(value)) scalars.set(String(key.value), value);
  const printed = (key: string): string | undefined => {
    const value = scalars.get(key)?.value;
    const isPrinted = typeof value === 'string' || typeof value === 'number';
    return isPrinted ? String(value).trim() || undefined : undefined;
  };
  const first = (keys: readonly string[]): string | undefined =>
    keys.map(printed).find((text) => text !== undefined);
  const placed = (key: string): PlacedText | undefined => placeScalar(source, body, scalars.get(key));
  const date = /^\d{4}-\d{2}-\d{2}/.exec(first(DATES) ?? '')?.[0];
  return {
    facts: drop({
      title: placed('title') ?? placed('headline'),
      author: first(['author', 'by']),
      publisher: first(PUBLISHERS),
      published: date,
      language: first(['lang', 'language']),
      url: first(
        ['url', 'link', 'canonical', 'canonicalUrl', 'permalink'].filter((key) =>
          printed(key)?.startsWith('https:'),
        ),
      ),
    }),
    texts: TEXTS.flatMap((key) => placed(key) ?? []),
  };
}

/** A scalar as its text, where it stands; a text that YAML folds keeps the place of the whole. */
function placeScalar(source: Source, body: number, scalar: Scalar | undefined): PlacedText | undefined {
  if (typeof scalar?.value !== 'string' || !scalar.range) return undefined;
  const [from, to] = [body + scalar.range[0], body + scalar.range[1]];
  const typed = textOfSource(source, from, to);
  const at = typed.text.indexOf(scalar.value);
  if (at >= 0) return sliceText(typed, at, at + scalar.value.length);
  const run = { at: 0, length: scalar.value.length, start: from, end: to };
  return { text: scalar.value, runs: [run], source };
}

function drop(facts: { [K in keyof DocumentFacts]: DocumentFacts[K] | undefined }): DocumentFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
