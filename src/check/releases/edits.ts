import { openJson, type JsonDocument } from '../../content/json/json-document.ts';
import { nodeAt } from '../../content/json/json-value.ts';
import type { ReportFiles } from '../../content/content.ts';
import { keysInAll } from '../../schemas/translation.ts';
import { newNotes } from './dated-notes.ts';
import type { Release } from './release.ts';
import { linksRenamed, renamedIn, type Renamed } from './renamed-claims.ts';
import { claimsByName, listOf, recordsById, type RecordText } from './records.ts';

/** A claim or cell that isn't what it was in a release. Offsets are into the file at `path`. */
export interface Edit {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly claim: string;
  readonly what: 'claim' | 'cell' | 'gone';
  /** True when the claim's own history has a note that the release didn't have. */
  readonly noted: boolean;
}

/** What an edit can't change without a note. */
const TELLING: readonly string[] = [
  'figure',
  ...keysInAll('says'),
  'kind',
  ...keysInAll('by'),
  'section',
  'window',
  ...keysInAll('settledBy'),
];

/** The edits of a report's claims and cells since a release. A file that is broken on either side has none. */
export async function editsOf(report: ReportFiles, release: Release): Promise<Edit[]> {
  const folder = `reports/${report.id}`;
  const edits: Edit[] = [];
  for (const path of [...release.files].filter((file) => file.startsWith(`${folder}/`)).sort()) {
    const file = path.slice(folder.length + 1);
    if (file !== 'claims.json' && !file.startsWith('tables/')) continue;
    const now = report.files.get(file);
    if (!now && file.startsWith('tables/')) edits.push(goneTable(folder, file));
    const text = now?.document ? await release.read(path) : null;
    if (!now?.document || text === null || text === now.source.text) continue;
    const then = openJson(path, text).document;
    if (then)
      edits.push(
        ...(file === 'claims.json'
          ? claimEdits(path, then, now.document, renamedIn(report))
          : cellEdits(path, then, now.document)),
      );
  }
  return edits;
}

function goneTable(folder: string, file: string): Edit {
  const claim = file.slice('tables/'.length, -'.json'.length);
  return { path: `${folder}/report.json`, start: 0, end: 1, claim, what: 'gone', noted: false };
}

function claimEdits(path: string, then: JsonDocument, now: JsonDocument, renamed: Renamed): Edit[] {
  const current = claimsByName(listOf(now.value));
  return [...recordsById(listOf(then.value), 'id')].flatMap(([claim, { row: old }]): Edit[] => {
    const found = current.get(claim);
    if (!found) return [{ path, ...now.locate.value(['']), claim, what: 'gone', noted: false }];
    const key = TELLING.find((name) => !same(old[name], found.row[name], renamed));
    if (key === undefined) return [];
    const at = key in found.row ? [found.index, key] : [found.index, 'id'];
    return [
      { path, ...now.locate.value(at), claim, what: 'claim', noted: hasNewNote(old, found.row, renamed) },
    ];
  });
}

function cellEdits(path: string, then: JsonDocument, now: JsonDocument): Edit[] {
  const table = path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
  const rows = recordsById(listOf(valueOf(now, 'data')), keyOf(now));
  return [...recordsById(listOf(valueOf(then, 'data')), keyOf(then))].flatMap(([id, { row: old }]) => {
    const found = rows.get(id);
    return Object.keys(old).flatMap((field): Edit[] => {
      const claim = `${table}/${id}/${field}`;
      if (!found)
        return field === keyOf(then)
          ? [{ path, ...now.locate.value(['data', '']), claim: `${table}/${id}`, what: 'gone', noted: false }]
          : [];
      if (same(old[field], found.row[field])) return [];
      return [{ path, ...now.locate.value(['data', found.index, field]), claim, what: 'cell', noted: false }];
    });
  });
}

function keyOf({ root }: JsonDocument): string {
  const key = nodeAt(root, ['schema', 'primaryKey']);
  return String(key?.children?.[0]?.value ?? key?.value);
}

function valueOf({ value }: JsonDocument, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as RecordText)[key] : undefined;
}

function same(old: unknown, now: unknown, renamed: Renamed = new Map()): boolean {
  return linksRenamed(JSON.stringify([old]), renamed) === JSON.stringify([now]);
}

function hasNewNote(old: RecordText, now: RecordText, renamed: Renamed): boolean {
  return newNotes(listOf(old.history), listOf(now.history), renamed).length > 0;
}
