import { z } from 'zod';
import { isUnreadable, readFigure } from '../figures/read.ts';
import { canonicalUnit } from '../figures/units.ts';
import { listFew } from '../problems/nearest.ts';
import { identifierSchema, textSchema, translated } from './text.ts';
import type { RawRow } from './table-cell.ts';
import type { TableField } from './table-field.ts';

export const CHART_TYPES = [
  'bar',
  'share',
  'before-after',
  'ordinal',
  'grouped',
  'stacked',
  'diverging',
  'dumbbell',
  'dots',
  'line',
] as const;

/** How a table is drawn. */
export const chartSchema = z.strictObject({
  type: z.enum(CHART_TYPES).describe('The kind of drawing'),
  label: z.string().describe('The field that names each row in the drawing'),
  values: z.array(z.string()).min(1).describe('The fields that are drawn'),
  series: z
    .string()
    .optional()
    .describe('The field that tells lines apart, where each row of the table has a point of one of them'),
  groups: z
    .array(
      z.strictObject({
        ...translated('title', textSchema, 'What its rows have in common, in our words'),
        rows: z.array(z.string()).min(1).describe('The ids of its rows'),
      }),
    )
    .min(2)
    .optional()
    .describe('Groups of rows, drawn one below the other, each with the highest of its scale first'),
  share: z
    .strictObject({
      claim: identifierSchema.describe('The claim that states the share, in %'),
      rows: z.array(z.string()).min(1).describe('The ids of the rows that make it up'),
    })
    .optional()
    .describe(
      'What share of a stacked whole the report’s text gives to some of its rows: it is marked there',
    ),
  ...translated(
    'parts',
    z.record(textSchema, textSchema).optional(),
    'The words by which printed figures tell their parts, in the language: { "imported": "進口" }',
  ),
});

type ChartType = (typeof CHART_TYPES)[number];
type Chart = z.infer<typeof chartSchema>;

/** What a chart draws from. */
interface Drawn {
  readonly fields: readonly TableField[];
  readonly rows: readonly RawRow[];
}

interface Ability {
  readonly what: string;
  readonly fewest: number;
  readonly fits: (field: TableField, rows: readonly RawRow[]) => boolean;
}

const isFigure = ({ figure }: TableField): boolean => figure !== undefined;

const ABILITIES: Readonly<Record<ChartType, Ability>> = {
  bar: { what: 'fields with a `figure`', fewest: 1, fits: isFigure },
  share: { what: 'fields whose `figure` is in %', fewest: 1, fits: isPercentage },
  // The other name of the dumbbell.
  'before-after': { what: 'two or more fields with a `figure`', fewest: 2, fits: isFigure },
  dumbbell: { what: 'two or more fields with a `figure`', fewest: 2, fits: isFigure },
  grouped: { what: 'two or more fields with a `figure`', fewest: 2, fits: isFigure },
  stacked: { what: 'fields with single figures that add up', fewest: 1, fits: isAddable },
  diverging: { what: 'fields with a `figure`', fewest: 1, fits: isFigure },
  dots: { what: 'fields with a `figure`', fewest: 1, fits: isFigure },
  line: { what: 'fields with a `figure`, over time', fewest: 1, fits: isFigure },
  ordinal: {
    what: 'fields with `categories`',
    fewest: 1,
    fits: ({ categories }) => categories !== undefined,
  },
};

/** Ranges and bounds have no place in a stack: what stands on them would have none either. */
function isAddable(field: TableField, rows: readonly RawRow[]): boolean {
  return isFigure(field) && rows.every((row) => isSingle(row[field.name] ?? null));
}

function isSingle(cell: string | null): boolean {
  if (cell === null || cell === '') return true;
  const read = readFigure(cell);
  if (isUnreadable(read)) return true;
  const [{ nominal }] = read.parts;
  return read.parts.length === 1 && nominal.low === nominal.high && nominal.low >= 0;
}

function isPercentage({ figure }: TableField, rows: readonly RawRow[]): boolean {
  if (figure === undefined) return false;
  const { unit } = figure;
  const units = typeof unit === 'string' ? [unit] : rows.map((row) => row[unit.field] ?? '');
  return units.every((each) => canonicalUnit(each).startsWith('%'));
}

/** Says what a chart can't draw: at the value in `values`, or at `type` where only another type would do. */
export function reportUndrawable(chart: Chart, drawn: Drawn, ctx: z.RefinementCtx): void {
  const known = new Set(drawn.fields.map(({ name }) => name));
  const fit = new Set(fitting(chart.type, drawn));
  const unfit = new Set(chart.values.filter((name) => known.has(name) && !fit.has(name)));
  const advice = `“${chart.type}” ${drawsWhat(chart.type, drawn)}`;
  if (unfit.size > 0 && isOfAnotherType(chart, [...unfit], drawn)) {
    addAt(['chart', 'type'], advice, ctx);
    return;
  }
  chart.values.forEach((name, index) => {
    const fault = unfit.has(name)
      ? `can’t be drawn: ${advice}`
      : chart.values.indexOf(name) < index && 'stands twice; keep one of the two';
    if (fault !== false) addAt(['chart', 'values', index], `“${name}” ${fault}`, ctx);
  });
  if (unfit.size === 0 && chart.values.length < ABILITIES[chart.type].fewest)
    addAt(['chart', 'values'], advice, ctx);
}

/** What a picture has room for, all of whose pixels are held at once. */
const MOST_MARKS = 2000;
const MOST_LETTERS = 100_000;

/**
 * Says that a chart would be too tall to be drawn.
 * @returns whether it would
 */
export function reportTooMuch({ label, values }: Chart, { rows }: Drawn, ctx: z.RefinementCtx): boolean {
  const marks = rows.length * values.length;
  const texts =
    marks > MOST_MARKS ? [] : rows.flatMap((row) => [label, ...values].map((name) => row[name] ?? ''));
  const letters = texts.reduce((sum, text) => sum + text.length, 0);
  const most = marks > MOST_MARKS ? `${MOST_MARKS} cells` : `${MOST_LETTERS} letters`;
  const isTooMuch = marks > MOST_MARKS || letters > MOST_LETTERS;
  if (isTooMuch)
    addAt(['chart'], `draws more than ${most}; take it out, and the table is shown as it is`, ctx);
  return isTooMuch;
}

/** Says what keeps a long table from being drawn as lines: each of its rows is a point of one line at one time. */
export function reportSeries(
  { type, series, label, values }: Chart,
  drawn: Drawn,
  ctx: z.RefinementCtx,
): void {
  if (series === undefined) return;
  const { figure, categories } = drawn.fields.find(({ name }) => name === series) ?? {};
  const points = new Set<string>();
  const twice = drawn.rows.find((row) => {
    const before = points.size;
    return points.add(JSON.stringify([row[label], row[series]])).size === before;
  });
  const fault = [
    type !== 'line' && 'tells lines apart; write "type": "line", or take `series` out',
    (figure ?? categories) !== undefined && `has no names of lines; take a column of texts`,
    series === label && 'is the `label`, too; take the column that tells lines apart',
    values.length > 1 && 'tells the lines of one column apart; keep one of `values`',
    twice &&
      `has two points at “${twice[label] ?? ''}” for “${twice[series] ?? ''}”; keep one of the two rows`,
  ].find((each) => typeof each === 'string');
  if (fault !== undefined) addAt(['chart', 'series'], `“${series}” ${fault}`, ctx);
}

/** Says what keeps rows from being drawn in groups: each of them stands in one. */
export function reportGroups({ type, groups }: Chart, ids: readonly string[], ctx: z.RefinementCtx): void {
  if (groups === undefined) return;
  if (type !== 'ordinal')
    addAt(
      ['chart', 'groups'],
      'are drawn by "ordinal" alone; take `groups` out, or write "type": "ordinal"',
      ctx,
    );
  const [met, drawn] = [new Set<string>(), new Set(ids)];
  groups.forEach(({ rows }, group) => {
    rows.forEach((id, index) => {
      const path = ['chart', 'groups', group, 'rows', index];
      if (!drawn.has(id)) addAt(path, noDrawnRow(id, ids), ctx);
      if (met.has(id)) addAt(path, `“${id}” stands in a group already; keep one of the two`, ctx);
      met.add(id);
    });
  });
  const left = ids.filter((id) => !met.has(id));
  if (left.length > 0)
    addAt(['chart', 'groups'], `leave out ${listFew(left)}; each row stands in one group`, ctx);
}

/** Says what keeps a stated share from being marked on the whole that it is of. */
export function reportShare(
  { type, share, values }: Chart,
  ids: readonly string[],
  ctx: z.RefinementCtx,
): void {
  if (share === undefined) return;
  if (type !== 'stacked' || values.length > 1)
    addAt(
      ['chart', 'share'],
      'is marked on one whole; write "type": "stacked" with one of `values`, or take `share` out',
      ctx,
    );
  share.rows.forEach((id, index) => {
    const path = ['chart', 'share', 'rows', index];
    if (!ids.includes(id)) addAt(path, noDrawnRow(id, ids), ctx);
  });
}

function noDrawnRow(id: string, ids: readonly string[]): string {
  return `“${id}” is no row that is drawn; use ${listFew(ids)}`;
}

/** True when no choice of fields would do, or when another type draws all those that were chosen. */
function isOfAnotherType({ type, values }: Chart, unfit: readonly string[], drawn: Drawn): boolean {
  if (fitting(type, drawn).length < ABILITIES[type].fewest) return otherTypes(type, drawn).length > 0;
  return (
    unfit.length > 1 &&
    unfit.length === values.length &&
    otherTypes(type, drawn).some((other) => {
      const fit = new Set(fitting(other, drawn));
      return unfit.every((name) => fit.has(name));
    })
  );
}

function addAt(path: PropertyKey[], message: string, ctx: z.RefinementCtx): void {
  ctx.addIssue({ code: 'custom', path, message });
}

/** What a type draws, which fields of the table it could be, and which types draw others. */
function drawsWhat(type: ChartType, drawn: Drawn): string {
  const names = fitting(type, drawn);
  const { what, fewest } = ABILITIES[type];
  const others = otherTypes(type, drawn).map((other) => `"${other}" for ${listFew(fitting(other, drawn))}`);
  const use = names.length >= fewest ? [`use ${listFew(names)}`] : [];
  const instead = others.length > 0 ? [`write "type": ${others.join(', ')}`] : [];
  const lacking = use.length === 0 ? ', and this table has none such' : '';
  const advice = [...use, ...instead].join(', or ');
  return `draws ${what}${lacking}; ${advice === '' ? 'take `chart` out' : advice}`;
}

/** Of several types that draw the same columns, the plainest is advised. */
const ADVISED: readonly ChartType[] = ['bar', 'share', 'before-after', 'ordinal'];

function otherTypes(type: ChartType, drawn: Drawn): ChartType[] {
  return ADVISED.filter((other) => other !== type && fitting(other, drawn).length >= ABILITIES[other].fewest);
}

function fitting(type: ChartType, { fields, rows }: Drawn): string[] {
  return fields.filter((field) => ABILITIES[type].fits(field, rows)).map(({ name }) => name);
}
