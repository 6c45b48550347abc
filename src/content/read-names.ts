import type { Fault } from '../problems/problem.ts';
import { namesSchema } from '../schemas/names.ts';
import type { ContentFile, NameList } from './content.ts';
import { validate } from './json/schema-faults.ts';
import { figureIn, namedFigures } from './named-figures.ts';

/** The listed names, as far as they can be read. */
export function readNames(file: ContentFile | undefined): NameList & { readonly faults: readonly Fault[] } {
  if (!file) return { names: [], isWhole: false, faults: [] };
  // A slip in the file is one problem: its names still count, or each would be a problem of its own.
  if (!file.document) return { names: quotedTexts(file.source.text), isWhole: false, faults: [] };
  const { value: data, locate } = file.document;
  const { value, faults } = validate(namesSchema, data, locate);
  const found = [...faults, ...namedFigures(value ?? [], locate)];
  const isWhole = found.length === 0 && file.faults.length === 0;
  if (value) return { names: value.filter((name) => figureIn(name) === null), isWhole, faults: found };
  if (!Array.isArray(data)) return { names: quotedTexts(file.source.text), isWhole, faults: found };
  const list: readonly unknown[] = data;
  const faulty = new Set(faults.map(({ start }) => start));
  const names = list.filter(
    (name, index): name is string => typeof name === 'string' && !faulty.has(locate.value([index]).start),
  );
  return { names, isWhole, faults: found };
}

function quotedTexts(json: string): string[] {
  return [...json.matchAll(/"([^"\\\n]+)"/g)].map(([, text = '']) => text);
}
