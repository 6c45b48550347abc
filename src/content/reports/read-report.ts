import type { Fault } from '../../problems/problem.ts';
import { checkSchema } from '../../schemas/check.ts';
import { claimSchema } from '../../schemas/claim.ts';
import { reportSchema, type Report } from '../../schemas/report.ts';
import { tensionSchema } from '../../schemas/tension.ts';
import { verificationSchema, type Verification } from '../../schemas/verification.ts';
import type { ContentFile, ReportFiles, TableFile } from '../content.ts';
import type { JsonDocument } from '../json/json-document.ts';
import { validate } from '../json/schema-faults.ts';
import { ownNamedFigures } from '../named-figures.ts';
import { readList, repeatedIds } from './read-list.ts';
import { validateTable } from './validate-table.ts';

/** Reads a report's folder from its files. */
export function readReport(id: string, files: ReadonlyMap<string, ContentFile>): ReportFiles {
  const documentOf = (file: string): JsonDocument | null => files.get(file)?.document ?? null;
  const report = readRecord(documentOf('report.json'));
  const claims = readList(claimSchema, documentOf('claims.json'), 'claim');
  const checks = readList(checkSchema, documentOf('checks.json'), 'check');
  const tensions = readList(tensionSchema, documentOf('tensions.json'), 'tension');
  const tables = [...files].flatMap(([file, { document }]) =>
    file.startsWith('tables/') && document ? [readTableFile(file, document)] : [],
  );
  const verification = readVerification(documentOf('verification.json'));
  const found: readonly (readonly [string, readonly Fault[]])[] = [
    ['report.json', report.faults],
    ['claims.json', claims.faults],
    ['checks.json', checks.faults],
    ['tensions.json', tensions.faults],
    ...tables.map(({ table, faults }) => [`tables/${table.id}.json`, faults] as const),
    ['verification.json', verification.faults],
  ];
  return {
    id,
    files,
    record: report.record,
    sections: report.sections,
    claims,
    checks,
    tensions,
    tables: tables.map(({ table }) => table),
    verification: verification.record,
    faults: found.flatMap(([file, faults]) =>
      faults.map((fault) => [`reports/${id}/${file}`, fault] as const),
    ),
  };
}

function readRecord(document: JsonDocument | null): {
  readonly record: Report | null;
  readonly sections: ReadonlySet<string> | null;
  readonly faults: readonly Fault[];
} {
  if (!document) return { record: null, sections: null, faults: [] };
  const { value, faults: found } = validate(reportSchema, document.value, document.locate);
  const faults = [...found, ...ownNamedFigures(value?.names ?? [], document.locate)];
  const sections = (document.value as { sections?: unknown } | null)?.sections;
  if (!Array.isArray(sections)) return { record: value ?? null, sections: null, faults };
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
    record: value ?? null,
    // Where one has no id that can be read, or all are gone, nobody knows which sections there are.
    sections: ids.length > 0 && ids.every((id) => typeof id === 'string') ? new Set(ids) : null,
    faults: [...faults, ...repeated],
  };
}

function readTableFile(
  file: string,
  document: JsonDocument,
): { readonly table: TableFile; readonly faults: readonly Fault[] } {
  const id = file.slice('tables/'.length, -'.json'.length);
  const { table, faults } = validateTable(document);
  return { table: { id, document, table: table && { ...table, name: id } }, faults };
}

function readVerification(document: JsonDocument | null): {
  readonly record: Verification | null;
  readonly faults: readonly Fault[];
} {
  if (!document) return { record: null, faults: [] };
  const { value, faults } = validate(verificationSchema, document.value, document.locate);
  return { record: value ?? null, faults };
}
