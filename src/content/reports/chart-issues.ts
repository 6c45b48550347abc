import { isUnreadable, readFigure } from '../../figures/read.ts';
import { canonicalUnit } from '../../figures/units.ts';
import { listFew } from '../../problems/nearest.ts';
import type { Chart, ChartType } from '../../schemas/chart.ts';
import type { RawRow } from '../../schemas/table-cell.ts';
import type { TableField } from '../../schemas/table-field.ts';
import { issueAt, type TableIssue } from './table-issue.ts';

/** What a chart draws from. */
export interface Drawn {
  readonly fields: readonly TableField[];
  /** The rows, sums among them. */
  readonly rows: readonly RawRow[];
  /** The ids of the rows that aren't sums. */
  readonly ids: readonly string[];
}

/** What keeps a chart from being drawn. One that would be too tall is told of that alone. */
export function chartIssues(chart: Chart, drawn: Drawn): TableIssue[] {
  const tooMuch = tooMuchIn(chart, drawn);
  if (tooMuch.length > 0) return tooMuch;
  return [
    ...figuresAsNames(chart, drawn),
    ...undrawableIn(chart, drawn),
    ...seriesIssues(chart, drawn),
    ...groupIssues(chart, drawn),
    ...shareIssues(chart, drawn),
  ];
}

/** What names a bar is printed beside it without a mark, so that it is no figure; a time may be one. */
function figuresAsNames({ label }: Chart, { fields }: Drawn): TableIssue[] {
  const unit = fields.find(({ name }) => name === label)?.figure?.unit;
  if (unit === undefined || unit === 'date') return [];
  return [
    issueAt(
      ['chart', 'label'],
      `“${label}” is a column of figures, which name nothing; take a column of words`,
    ),
  ];
}

interface Ability {
  readonly what: string;
  readonly fewest: number;
  readonly fits: (field: TableField, rows: readonly RawRow[]) => boolean;
}

const isFigure = ({ figure }: TableField): boolean => figure !== undefined;

/** What a type draws that doesn't draw whatever has a figure. */
const ABILITIES: Readonly<Partial<Record<ChartType, Ability>>> = {
  share: { what: 'fields whose `figure` is in %', fewest: 1, fits: isPercentage },
  // The other name of the dumbbell.
  'before-after': { what: 'two or more fields with a `figure`', fewest: 2, fits: isFigure },
  dumbbell: { what: 'two or more fields with a `figure`', fewest: 2, fits: isFigure },
  grouped: { what: 'two or more fields with a `figure`', fewest: 2, fits: isFigure },
  stacked: { what: 'fields with single figures that add up', fewest: 1, fits: isAddable },
  line: { what: 'fields with a `figure`, over time', fewest: 1, fits: isFigure },
  ordinal: {
    what: 'fields with `categories`',
    fewest: 1,
    fits: ({ categories }) => categories !== undefined,
  },
};

const FIGURES: Ability = { what: 'fields with a `figure`', fewest: 1, fits: isFigure };

const abilityOf = (type: ChartType): Ability => ABILITIES[type] ?? FIGURES;

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

/** What a chart can't draw: at the value in `values`, or at `type` where only another type would do. */
function undrawableIn(chart: Chart, drawn: Drawn): TableIssue[] {
  const known = new Set(drawn.fields.map(({ name }) => name));
  const fit = new Set(fitting(chart.type, drawn));
  const unfit = new Set(chart.values.filter((name) => known.has(name) && !fit.has(name)));
  const advice = `“${chart.type}” ${drawsWhat(chart.type, drawn)}`;
  if (unfit.size > 0 && isOfAnotherType(chart, [...unfit], drawn))
    return [issueAt(['chart', 'type'], advice)];
  const issues = chart.values.flatMap((name, index) => {
    const fault = unfit.has(name)
      ? `can’t be drawn: ${advice}`
      : chart.values.indexOf(name) < index && 'stands twice; keep one of the two';
    return fault === false ? [] : [issueAt(['chart', 'values', index], `“${name}” ${fault}`)];
  });
  const isTooFew = unfit.size === 0 && chart.values.length < abilityOf(chart.type).fewest;
  return isTooFew ? [...issues, issueAt(['chart', 'values'], advice)] : issues;
}

/** What a picture has room for, all of whose pixels are held at once. */
const MOST_MARKS = 2000;
const MOST_LETTERS = 100_000;

function tooMuchIn({ label, values }: Chart, { rows }: Drawn): TableIssue[] {
  const marks = rows.length * values.length;
  const texts =
    marks > MOST_MARKS ? [] : rows.flatMap((row) => [label, ...values].map((name) => row[name] ?? ''));
  const letters = texts.reduce((sum, text) => sum + text.length, 0);
  if (marks <= MOST_MARKS && letters <= MOST_LETTERS) return [];
  const most = marks > MOST_MARKS ? `${MOST_MARKS} cells` : `${MOST_LETTERS} letters`;
  return [issueAt(['chart'], `draws more than ${most}; take it out, and the table is shown as it is`)];
}

/** What keeps a long table from being drawn as lines: each of its rows is a point of one line at one time. */
function seriesIssues({ type, series, label, values }: Chart, { fields, rows }: Drawn): TableIssue[] {
  if (series === undefined) return [];
  const { figure, categories } = fields.find(({ name }) => name === series) ?? {};
  const points = new Set<string>();
  const twice = rows.find((row) => {
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
  return fault === undefined ? [] : [issueAt(['chart', 'series'], `“${series}” ${fault}`)];
}

/** What keeps rows from being drawn in groups: each of them stands in one. */
function groupIssues({ type, groups }: Chart, { ids }: Drawn): TableIssue[] {
  if (groups === undefined) return [];
  const at = ['chart', 'groups'];
  const ofType = 'are drawn by "ordinal" alone; take `groups` out, or write "type": "ordinal"';
  const [met, drawn] = [new Set<string>(), new Set(ids)];
  const inGroups = groups.flatMap(({ rows }, group) =>
    rows.flatMap((id, index) => {
      const path = [...at, group, 'rows', index];
      const isUnknown = !drawn.has(id);
      const isTwice = met.has(id);
      met.add(id);
      return [
        ...(isUnknown ? [issueAt(path, noDrawnRow(id, ids))] : []),
        ...(isTwice ? [issueAt(path, `“${id}” stands in a group already; keep one of the two`)] : []),
      ];
    }),
  );
  const left = ids.filter((id) => !met.has(id));
  return [
    ...(type === 'ordinal' ? [] : [issueAt(at, ofType)]),
    ...inGroups,
    ...(left.length > 0 ? [issueAt(at, `leave out ${listFew(left)}; each row stands in one group`)] : []),
  ];
}

/** What keeps a stated share from being marked on the whole that it is of. */
function shareIssues({ type, share, values }: Chart, { ids }: Drawn): TableIssue[] {
  if (share === undefined) return [];
  const at = ['chart', 'share'];
  const ofType = 'is marked on one whole; write "type": "stacked" with one of `values`, or take `share` out';
  return [
    ...(type === 'stacked' && values.length === 1 ? [] : [issueAt(at, ofType)]),
    ...share.rows.flatMap((id, index) =>
      ids.includes(id) ? [] : [issueAt([...at, 'rows', index], noDrawnRow(id, ids))],
    ),
  ];
}

function noDrawnRow(id: string, ids: readonly string[]): string {
  return `“${id}” is no row that is drawn; use ${listFew(ids)}`;
}

/** True when no choice of fields would do, or when another type draws all those that were chosen. */
function isOfAnotherType({ type, values }: Chart, unfit: readonly string[], drawn: Drawn): boolean {
  if (fitting(type, drawn).length < abilityOf(type).fewest) return otherTypes(type, drawn).length > 0;
  return (
    unfit.length > 1 &&
    unfit.length === values.length &&
    otherTypes(type, drawn).some((other) => {
      const fit = new Set(fitting(other, drawn));
      return unfit.every((name) => fit.has(name));
    })
  );
}

/** What a type draws, which fields of the table it could be, and which types draw others. */
function drawsWhat(type: ChartType, drawn: Drawn): string {
  const names = fitting(type, drawn);
  const { what, fewest } = abilityOf(type);
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
  return ADVISED.filter((other) => other !== type && fitting(other, drawn).length >= abilityOf(other).fewest);
}

function fitting(type: ChartType, { fields, rows }: Drawn): string[] {
  return fields.filter((field) => abilityOf(type).fits(field, rows)).map(({ name }) => name);
}
