import { cellClaims, proseClaim, type Claim } from '../../claims/claim.ts';
import type { CheckRecord } from '../../schemas/check.ts';
import { checkSchema } from '../../schemas/check.ts';
import { claimSchema, type ClaimRecord } from '../../schemas/claim.ts';
import { OPTIONAL_REPORT_FILES, REPORT_FILES } from '../../schemas/report-folder.ts';
import { reportSchema, type Report, type Section } from '../../schemas/report.ts';
import type { Table } from '../../schemas/table.ts';
import { tensionSchema, type Tension } from '../../schemas/tension.ts';
import type { Verification } from '../../schemas/verification.ts';
import type { JsonDocument, OpenedJson } from '../../content/json/json-document.ts';
import { validate } from '../../content/json/schema-faults.ts';
import type { Fault } from '../../problems/problem.ts';
import type { ReportBook } from './report-book.ts';
import { repeatedIds, validateList, type ListEntry, type ValidatedList } from './validate-list.ts';
import { validateTable } from './validate-table.ts';

/** A table's file with what could be made of it. */
export interface TableDraft {
  /** The file's name without its extension. */
  readonly id: string;
  readonly document: JsonDocument;
  readonly table: Table | null;
}

/** A report's folder as far as it could be read. `files` are by name: `claims.json`, `tables/x.json`. */
export interface ReportDraft {
  readonly id: string;
  readonly files: ReadonlyMap<string, OpenedJson>;
  readonly report: Report | null;
  /** Section ids, from a faulty report.json too; null when they can't be known. */
  readonly sections: ReadonlySet<string> | null;
  readonly claims: readonly ListEntry<ClaimRecord>[];
  readonly checks: readonly ListEntry<CheckRecord>[];
  readonly tensions: readonly ListEntry<Tension>[];
  readonly tables: readonly TableDraft[];
  readonly verification: Verification | null;
  readonly book: ReportBook;
  /** Faults by file. */
  readonly faults: ReadonlyMap<string, readonly Fault[]>;
}

/** Reads a report's folder from its opened files. */
export function draftReport(id: string, files: ReadonlyMap<string, OpenedJson>): ReportDraft {
  const faults = new Map<string, Fault[]>();
  const add = (file: string, found: readonly Fault[]): void => {
    faults.set(file, [...(faults.get(file) ?? []), ...found]);
  };
  const list = <T extends { readonly id: string }>(
    file: string,
    schema: Parameters<typeof validateList<T>>[0],
    what: string,
  ): ValidatedList<T> | null => {
    const document = files.get(file)?.document;
    if (!document) return null;
    const validated = validateList(schema, document, what);
    add(file, validated.faults);
    return validated;
  };
  const report = readReport(files.get('report.json')?.document ?? null);
  add('report.json', report.faults);
  const claims = list('claims.json', claimSchema, 'claim');
  const checks = list('checks.json', checkSchema, 'check');
  const tensions = list('tensions.json', tensionSchema, 'tension');
  const tables = [...files].flatMap(([file, { document }]): TableDraft[] => {
    if (!file.startsWith('tables/') || !document) return [];
    const { table, faults: found } = validateTable(document);
    add(file, found);
    return [{ id: file.slice('tables/'.length, -'.json'.length), document, table }];
  });
  const verification = readVerification(files.get('verification.json')?.document ?? null);
  add('verification.json', verification.faults);
  return {
    id,
    files,
    report: report.value,
    sections: report.sections,
    claims: claims?.entries ?? [],
    checks: checks?.entries ?? [],
    tensions: tensions?.entries ?? [],
    tables,
    verification: verification.value,
    book: makeBook(id, files, report.value, claims, checks, tables),
    faults,
  };
}

function readReport(document: JsonDocument | null): {
  value: Report | null;
  sections: ReadonlySet<string> | null;
  faults: readonly Fault[];
} {
  if (!document) return { value: null, sections: null, faults: [] };
  const { value, faults } = validate(reportSchema, document.value, document.locate);
  const sections = (document.value as { sections?: unknown } | null)?.sections;
  if (!Array.isArray(sections)) return { value: value ?? null, sections: null, faults };
  const ids = sections.map((section: unknown) => (section as { id?: unknown } | null)?.id);
  const repeated = repeatedIds(ids).map((index): Fault => {
    const message = `“${String(ids[index])}” is the id of an earlier section`;
    return {
      ...document.locate.value(['sections', index, 'id']),
      rule: 'duplicate-id',
      message,
      hint: 'Give each section an id of its own.',
    };
  });
  return {
    value: value ?? null,
    // Where one has no id that can be read, or all are gone, nobody knows which sections there are.
    sections: ids.length > 0 && ids.every((id) => typeof id === 'string') ? new Set(ids) : null,
    faults: [...faults, ...repeated],
  };
}

function readVerification(document: JsonDocument | null): {
  value: Verification | null;
  faults: readonly Fault[];
} {
  if (!document) return { value: null, faults: [] };
  const { value, faults } = validate(REPORT_FILES['verification.json'], document.value, document.locate);
  return { value: value ?? null, faults };
}

function makeBook(
  id: string,
  files: ReadonlyMap<string, OpenedJson>,
  report: Report | null,
  claims: ValidatedList<ClaimRecord> | null,
  checks: ValidatedList<CheckRecord> | null,
  drafts: readonly TableDraft[],
): ReportBook {
  const tables = new Map(
    drafts.flatMap(({ id: name, table }) => (table ? [[name, { ...table, name }] as const] : [])),
  );
  const known = collectClaims(report, claims?.entries ?? [], [...tables.values()]);
  const unread = new Set([...files].filter(([, { document }]) => !document).map(([file]) => file));
  const faulty = (name: string): boolean =>
    unread.has(`tables/${name}.json`) || drafts.some((draft) => draft.id === name && !draft.table);
  const missing = (file: string): boolean =>
    unread.has(file) || (!files.has(file) && !OPTIONAL_REPORT_FILES.includes(file));
  return {
    id,
    claims: known,
    tables,
    checks: checks?.ids ?? new Set(),
    knows: (kind, name) => {
      if (kind === 'table') return tables.has(name) || faulty(name);
      if (kind === 'check') return missing('checks.json') || mayHold(checks, name);
      if (known.has(name)) return true;
      return name.includes('/')
        ? faulty(name.split('/', 1)[0] ?? '')
        : missing('claims.json') || mayHold(claims, name);
    },
  };
}

/** True for an id that a list has, or may have where one of its ids can't be read. */
function mayHold(list: Pick<ValidatedList<unknown>, 'ids' | 'whole'> | null, id: string): boolean {
  return list !== null && (!list.whole || list.ids.has(id));
}

/** The claims of a report whose sections may be faulty: each claim keeps the section that it names. */
function collectClaims(
  report: Report | null,
  records: readonly ListEntry<ClaimRecord>[],
  tables: readonly Table[],
): ReadonlyMap<string, Claim> {
  const sectionOf = (id: string): Section =>
    report?.sections.find((section) => section.id === id) ?? { id, title: id };
  const claims = [
    ...records.map(({ value }) => proseClaim(value, sectionOf(value.section))),
    ...tables.flatMap((table) => cellClaims(table, sectionOf(table.section))),
  ];
  return new Map(claims.map((claim) => [claim.id, claim]));
}
