import type { Claim } from '../../claims/claim.ts';
import { ledgerOf } from '../../claims/ledger.ts';
import type { ReportFiles } from '../../content/content.ts';
import { remember } from '../../content/memory.ts';
import type { RecordList } from '../../content/reports/read-list.ts';
import type { Quantity } from '../../figures/quantity.ts';
import { quote } from '../../problems/nearest.ts';
import { OPTIONAL_REPORT_FILES } from '../../schemas/report-folder.ts';
import { fieldOf, type Table } from '../../schemas/table.ts';

/** What can be referred to in one report, as far as its files could be read. */
export interface ReportScope {
  readonly id: string;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly tables: ReadonlyMap<string, Table>;
  readonly checkIds: ReadonlySet<string>;
  /**
   * True when a name is there or may be there: a faulty claim is known though it isn't in `claims`,
   * and where a whole file is unreadable nothing that it may hold is called unknown.
   */
  readonly knows: (kind: 'claim' | 'table' | 'check', id: string) => boolean;
}

/** What can be referred to in a report. */
export function scopeOf(report: ReportFiles): ReportScope {
  return remember(report, 'scope', () => makeScope(report));
}

function makeScope(report: ReportFiles): ReportScope {
  const { id, files } = report;
  const { claims, tables } = ledgerOf(report);
  const unread = new Set([...files].filter(([, { document }]) => !document).map(([file]) => file));
  const faulty = (name: string): boolean =>
    unread.has(`tables/${name}.json`) || report.tables.some(({ id, table }) => id === name && !table);
  const missing = (file: string): boolean =>
    unread.has(file) || (!files.has(file) && !OPTIONAL_REPORT_FILES.includes(file));
  return {
    id,
    claims,
    tables,
    checkIds: report.checks.ids,
    knows: (kind, name) => {
      if (kind === 'table') return tables.has(name) || faulty(name);
      if (kind === 'check') return missing('checks.json') || mayHold(report.checks, name);
      if (claims.has(name)) return true;
      return name.includes('/')
        ? faulty(name.split('/', 1)[0] ?? '')
        : missing('claims.json') || mayHold(report.claims, name);
    },
  };
}

/** True for an id that a list has, or may have where one of its ids can't be read. */
function mayHold({ ids, isWhole }: RecordList<unknown>, id: string): boolean {
  return !isWhole || ids.has(id);
}

/** A claim that has a figure. */
export interface FiguredClaim {
  readonly id: string;
  readonly figure: Quantity;
}

/** True for the id of a cell that would be a claim if the report didn't leave it empty. */
export function isEmptyCell({ tables }: ReportScope, id: string): boolean {
  const [name = '', rowId, field = '', ...rest] = id.split('/');
  const table = tables.get(name);
  if (!table || !fieldOf(table, field)?.figure || rest.length > 0) return false;
  return table.rows.find((each) => each.id === rowId)?.cells.get(field)?.kind === 'empty';
}

/** What is said of the id of an empty cell. */
export function emptyCell(id: string): { message: string; hint: string } {
  return {
    message: `The cell ${quote(id)} is empty, so that nothing is claimed there`,
    hint: 'Write the figure into the table, or name another claim.',
  };
}

export function figuredClaims(scope: ReportScope): FiguredClaim[] {
  return [...scope.claims.values()].flatMap(({ id, figure }) => (figure ? [{ id, figure }] : []));
}
