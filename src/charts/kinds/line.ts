import { cellClaimId } from '../../claims/claim.ts';
import { readFigure, isUnreadable } from '../../figures/read.ts';
import type { Language } from '../../languages/languages.ts';
import type { TableField } from '../../schemas/table-field.ts';
import type { Row, Table } from '../../schemas/table.ts';
import { wordsIn } from '../../languages/languages.ts';
import { upwardScale } from '../layout/axis-scale.ts';
import { footLine } from '../layout/closing-line.ts';
import { dotShape } from '../layout/dot-shape.ts';
import { layOutLines, type LinePoint, type LineSeries, type LineTime } from '../layout/line-drawing.ts';
import type { LayoutOptions } from '../layout/options.ts';
import type { LinePanelLayout } from '../layout/panel-layout.ts';
import {
  drawnFigure,
  fieldTitle,
  isLast,
  lineName,
  linesOf,
  quantityOf,
  rowLabel,
  timeOf,
  timesAreColumns,
  tickUnit,
  onSharedAxis,
  unitName,
  type Panel,
  type Selection,
} from './selection.ts';

/** Figures over time: a line a column where the rows are times, a line a row where the columns are. */
export function lineChart({ selection, all }: Panel, options: LayoutOptions): LinePanelLayout {
  const { language } = options;
  const words = wordsIn(language).chart;
  const series = seriesOf(selection, language);
  const together = onSharedAxis({ selection, all });
  const values = together
    .flatMap((each) => seriesOf(each, language))
    .flatMap(({ points }) => points.flatMap(reach));
  const small = together.length > 1;
  const scale = upwardScale(values, tickUnit(selection), { language, most: small ? 2 : 5 });
  return layOutLines(
    {
      series,
      times: placeTimes(timesOf(selection, language)),
      heading: all.length > 1 && series.length === 1 ? (series[0]?.name ?? '') : '',
      axisName: isLike(together[0], selection) ? unitName(selection, language) : '',
      scale,
      small,
      // Drawings that share their times stand close, and the last of them tells when.
      showsTimes: isLike(together.at(-1), selection),
      ends: together
        .flatMap((each) => seriesOf(each, language))
        .flatMap(({ points }) => points.at(-1)?.printed ?? []),
      closing: isLast({ selection, all })
        ? footLine([scale.min > 0 ? words.notFromZero : '', words.everyPoint], language)
        : null,
    },
    options,
  );
}

/** True of one drawing, and of its copy. */
function isLike(one: Selection | undefined, other: Selection): boolean {
  return one?.rows === other.rows && one.fields === other.fields;
}

function reach(point: LinePoint | null): number[] {
  return point ? [point.shape.low, point.shape.high] : [];
}

function seriesOf({ table, rows, fields }: Selection, language: Language): LineSeries[] {
  const point = (row: Row, field: TableField): LinePoint | null => {
    const quantity = quantityOf(row, field);
    return (
      quantity && {
        printed: drawnFigure(quantity, table, language),
        shape: dotShape(quantity.parts[0]),
        claim: cellClaimId(table.name, row.id, field.name),
      }
    );
  };
  if (table.chart?.series !== undefined)
    return linesOf({ table, rows }).map((line) => ({
      name: lineName(table, line, language),
      points: timesIn(rows, table).map((time) => {
        const row = line.find((each) => timeIn(each, table) === time);
        return row && fields[0] ? point(row, fields[0]) : null;
      }),
    }));
  if (timesAreColumns({ table, fields }))
    return rows.map((row) => ({
      name: rowLabel(table, row, language),
      points: fields.map((field) => point(row, field)),
    }));
  return fields.map((field) => ({
    name: fieldTitle(field, language),
    points: rows.map((row) => point(row, field)),
  }));
}

function timeIn(row: Row, { chart }: Table): string {
  return row.raw[chart?.label ?? ''] ?? '';
}

/** The times of a long table, each once, in the order in which they come. */
function timesIn(rows: readonly Row[], table: Table): string[] {
  return [...new Set(rows.map((row) => timeIn(row, table)))];
}

function timesOf({ table, rows, fields }: Selection, language: Language): string[] {
  if (table.chart?.series !== undefined)
    return timesIn(rows, table).map((time) => {
      const row = rows.find((each) => timeIn(each, table) === time);
      return row ? rowLabel(table, row, language) : time;
    });
  return timesAreColumns({ table, fields })
    ? fields.map((field) => timeOf(field, language))
    : rows.map((row) => rowLabel(table, row, language));
}

/** Times at their distances where all of them can be read and follow one another, else evenly. */
function placeTimes(labels: readonly string[]): LineTime[] {
  const days = labels.map(dayOf);
  const [first, last] = [days[0] ?? Number.NaN, days.at(-1) ?? Number.NaN];
  const inOrder = days.every((day, index) => index === 0 || day > (days[index - 1] ?? Number.NaN));
  const evenly = !inOrder || !(last > first);
  return labels.map((label, index) => ({
    label,
    at: evenly ? index / Math.max(1, labels.length - 1) : ((days[index] ?? 0) - first) / (last - first),
  }));
}

function dayOf(label: string): number {
  const read = readFigure(label);
  if (isUnreadable(read)) return Number.NaN;
  const [{ unit, nominal }] = read.parts;
  return unit === 'date' ? nominal.low : Number.NaN;
}
