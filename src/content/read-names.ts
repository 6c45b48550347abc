import type { Fault } from '../problems/problem.ts';
import { namesSchema } from '../schemas/names.ts';
import type { ContentFile, NameList } from './content.ts';
import { validate } from './json/schema-faults.ts';
import { figureIn, namedFigures } from './named-figures.ts';

/** The listed names, as far as they can be read. */
export function readNames(file: ContentFile | undefined): NameList & { readonly faults: readonly Fault[] } {
  if (!file) return { names: [], unclear: 'all', faults: [] };
  // A slip in the file is one problem: its names still count, or each would be a problem of its own.
  if (!file.document) return { names: quotedTexts(file.source.text), unclear: 'all', faults: [] };
  const { value: data, locate } = file.document;
  const { value, faults } = validate(namesSchema, data, locate);
  const found = [...faults, ...namedFigures(value ?? [], locate)];
  if (!Array.isArray(data)) return { names: quotedTexts(file.source.text), unclear: 'all', faults: found };
  const list: readonly unknown[] = data;
  const names = list.filter((name) => typeof name === 'string').filter(isName);
  // A bad entry hushes what it may have named, by its digits, and nothing else.
  const bad = list.filter((name) => typeof name !== 'string' || !isName(name));
  const digits = bad.flatMap((name) => JSON.stringify(name).match(/\d+/g) ?? []);
  return { names, unclear: file.faults.length === 0 ? digits : 'all', faults: found };
}

const isName = (name: string): boolean => namesSchema.safeParse([name]).success && figureIn(name) === null;

function quotedTexts(json: string): string[] {
  return [...json.matchAll(/"([^"\\\n]+)"/g)].map(([, text = '']) => text);
}
