import { isPeriod } from '../../figures/heading-period.ts';
import { isUnreadable, readFigure } from '../../figures/read.ts';
import type { Quantity } from '../../figures/quantity.ts';
import { parseMeasure } from '../../schemas/measure.ts';
import { windowSchema, type Window } from '../../schemas/claim.ts';
import { moveIntoFile, type JsonDocument } from '../../content/json/json-document.ts';
import { entriesOf, nodeAt } from '../../content/json/json-value.ts';
import type { JsonNode } from '../../content/json/parse-json.ts';
import type { Fault } from '../../problems/problem.ts';
import { checkText } from '../prose/check-text.ts';
import type { ProseContext } from '../prose/prose-context.ts';

/** The keys whose texts readers see, in any file of a report and in site.json; translations as well. */
const VISIBLE = new Set([
  'title',
  'finding',
  'heading',
  'publisher',
  'tagline',
  'people',
  'funding',
  'selection',
  'says',
  'label',
  'term',
  'by',
  'settledBy',
  'note',
  'headline',
  'description',
]);

/** Holds every visible text of a file to the rules for text. `ownOf` gives the figures of a record. */
export function visibleTextFaults(
  document: JsonDocument,
  context: ProseContext,
  ownOf: (record: unknown) => readonly Quantity[] | null = () => [],
): Fault[] {
  const { root, value } = document;
  const records = root.type === 'array' ? (root.children ?? []) : [root];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return records.flatMap((record, index) => {
    const own = ownOf(values[index]);
    const faults = textsIn(record).flatMap((node) =>
      textFaults(document, node, { ...context, own: own ?? [] }),
    );
    return own === null ? faults.filter(({ rule }) => rule !== 'unmarked-figure') : faults;
  });
}

/** The texts of a table that readers see: its headings, and its cells that are no figures. */
export function tableTextFaults(document: JsonDocument, context: ProseContext): Fault[] {
  return [
    ...visibleTextFaults(document, context),
    ...cellTexts(document).flatMap((node) => textFaults(document, node, context)),
  ];
}

export function textFaults(document: JsonDocument, node: JsonNode, context: ProseContext): Fault[] {
  return moveIntoFile(document, node, checkText(String(node.value), context));
}

function textsIn(node: JsonNode): JsonNode[] {
  if (node.type === 'array') return (node.children ?? []).flatMap(textsIn);
  if (node.type !== 'object') return [];
  return entriesOf(node).flatMap(([key, value]) => {
    const name = String(key.value).replace(/@.*$/, '');
    if (name === 'data' || name === 'window') return [];
    if (name === 'chart') return chartNames(value);
    if (name === 'categories') return (value.children ?? []).filter(({ type }) => type === 'string');
    if (name === 'period' && value.type === 'string') return isPeriod(String(value.value)) ? [] : [value];
    if (value.type === 'string') return VISIBLE.has(name) ? [value] : [];
    return textsIn(value);
  });
}

/** What a chart calls the parts of its figures and the groups of its rows; what else stands there names columns. */
function chartNames(chart: JsonNode): JsonNode[] {
  return entriesOf(chart).flatMap(([key, value]) => {
    const name = String(key.value).replace(/@.*$/, '');
    if (name === 'groups') return textsIn(value);
    const names = name === 'parts' && value.type === 'object' ? entriesOf(value) : [];
    return names.flatMap(([, each]) => (each.type === 'string' ? [each] : []));
  });
}

function cellTexts({ root }: JsonDocument): JsonNode[] {
  const primaryKey = nodeAt(root, ['schema', 'primaryKey']);
  const keys = [primaryKey, ...(primaryKey?.children ?? [])].map((node) => String(node?.value));
  const fields = nodeAt(root, ['schema', 'fields'])?.children ?? [];
  const nameOf = (field: JsonNode): string => String(nodeAt(field, ['name'])?.value);
  const texts = fields.filter((field) => !nodeAt(field, ['figure']) && !keys.includes(nameOf(field)));
  const times = texts.filter((field) => nodeAt(field, ['period'])?.value === true).map(nameOf);
  const units = fields.map((field) => String(nodeAt(field, ['figure', 'unit', 'field'])?.value));
  const isOwn = (name: string, text: string): boolean =>
    (times.includes(name) && isPeriod(text)) || (units.includes(name) && parseMeasure(text) !== null);
  const shown = texts.map(nameOf);
  const rows = nodeAt(root, ['data'])?.children ?? [];
  return rows.flatMap((row) =>
    entriesOf(row).flatMap(([key, value]) => {
      const name = String(key.value).replace(/@.*$/, '');
      const isText = value.type === 'string' && shown.includes(name);
      return isText && !isOwn(name, String(value.value)) ? [value] : [];
    }),
  );
}

/**
 * The figures that may stand in a claim's own texts, though the claim be faulty: what it claims, and when.
 * Null when its figure can't be read, so that nobody can tell which figures are its own.
 */
export function ownFigures(claim: unknown): Quantity[] | null {
  const { figure, window } = (claim ?? {}) as { readonly figure?: unknown; readonly window?: unknown };
  if (figure !== undefined && (typeof figure !== 'string' || isUnreadable(readFigure(figure)))) return null;
  const due = windowSchema.safeParse(window);
  const texts = [
    ...(typeof figure === 'string' ? [figure] : []),
    ...(due.success ? windowTexts(due.data) : []),
  ];
  return texts
    .map((text) => readFigure(text))
    .flatMap((quantity) => (isUnreadable(quantity) ? [] : [quantity]));
}

function windowTexts(window: Window): string[] {
  if ('by' in window)
    return [
      window.by,
      `by ${window.by}`,
      window.by.slice(0, 4),
      `by ${window.by.slice(0, 4)}`,
      `by the end of ${window.by.slice(0, 4)}`,
      `end of ${window.by.slice(0, 4)}`,
    ];
  const [first, last] = window.months;
  const span = `${String(first)}-${String(last)} months`;
  return [
    span,
    `within ${span}`,
    ...[first, last].flatMap((count) => [
      `${String(count)} months`,
      `within ${String(count)} months`,
      `after ${String(count)} months`,
    ]),
  ];
}
