import { z } from 'zod';
import type { JsonDocument } from '../../content/json/json-document.ts';
import { entriesOf, nodeAt } from '../../content/json/json-value.ts';
import type { JsonNode } from '../../content/json/parse-json.ts';
import type { Language } from '../../languages/languages.ts';
import { REPORT_FILES } from '../../schemas/report-folder.ts';

/** A text without its translation. */
export interface Untranslated {
  readonly key: string;
  readonly text: string;
  readonly offset: number;
}

/** As much of a JSON Schema as says where translations may stand. */
interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}

const shapes = new Map(
  Object.entries(REPORT_FILES).map(([name, schema]) => [
    name,
    z.toJSONSchema(schema, { io: 'input' }) as Shape,
  ]),
);

/** The texts of a report's file whose schema has a place for a translation that the file leaves empty. */
export function untranslatedTexts(file: string, { root }: JsonDocument, language: Language): Untranslated[] {
  const shape = shapes.get(file.startsWith('tables/') ? 'tables' : file);
  const found = untranslatedIn(root, shape, language);
  // A report's own title is a matter by itself: it is printed in one language or the other.
  return file === 'report.json'
    ? found.filter(({ offset }) => offset !== nodeAt(root, ['title'])?.offset)
    : found;
}

function untranslatedIn(node: JsonNode, shape: Shape | undefined, language: Language): Untranslated[] {
  if (shape === undefined) return [];
  if (node.type === 'array')
    return (node.children ?? []).flatMap((child) => untranslatedIn(child, shape.items, language));
  if (node.type !== 'object') return [];
  const written = writtenIn(node);
  return [...written].flatMap(([key, value]) => {
    const translated = `${key}@${language.id}`;
    const isMissing = shape.properties?.[translated] !== undefined && !written.has(translated);
    return [
      ...(isMissing ? [untranslated(key, value)] : []),
      ...untranslatedIn(value, shape.properties?.[key], language),
    ];
  });
}

/** The cells of a table's columns of words that have no translation beside them. */
export function untranslatedCells({ root }: JsonDocument, language: Language): Untranslated[] {
  const key = nodeAt(root, ['schema', 'primaryKey']);
  const keys = [key, ...(key?.children ?? [])].map((node): unknown => node?.value);
  const columns = (nodeAt(root, ['schema', 'fields'])?.children ?? [])
    .filter((field) => !nodeAt(field, ['figure']) && !nodeAt(field, ['categories']))
    .map((field): unknown => nodeAt(field, ['name'])?.value)
    .filter((name) => !keys.includes(name));
  return (nodeAt(root, ['data'])?.children ?? []).flatMap((row) => {
    const written = writtenIn(row);
    return [...written].flatMap(([name, cell]) => {
      const hasWords = cell.type === 'string' && /\p{L}/u.test(String(cell.value));
      const isMissing = columns.includes(name) && hasWords && !written.has(`${name}@${language.id}`);
      return isMissing ? [untranslated(name, cell)] : [];
    });
  });
}

function writtenIn(node: JsonNode): ReadonlyMap<string, JsonNode> {
  return new Map(entriesOf(node).map(([key, value]) => [String(key.value), value]));
}

function untranslated(key: string, value: JsonNode): Untranslated {
  const texts = [value, ...(value.children ?? [])].filter(({ type }) => type === 'string');
  return { key, text: texts.map((node) => String(node.value)).join(', '), offset: value.offset };
}
