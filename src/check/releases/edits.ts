import { openJson, type JsonDocument } from '../../content/json/json-document.ts';
import { nodeAt } from '../../content/json/json-value.ts';
import type { ReportFiles } from '../../content/content.ts';
import { keysInAll } from '../../schemas/translation.ts';
import type { EditContext } from './article-edits.ts';
import { newNotes, saysTypo } from './dated-notes.ts';
import type { Release } from './release.ts';
import { linksRenamed, renamedIn, type Renamed } from './renamed-claims.ts';
import { claimsByName, listOf, recordsById, type RecordText } from './records.ts';
import { changedMatter } from './wording.ts';

/** A claim, a cell or a table that isn't what it was in a release. Offsets are into the file at `path`. */
export interface Edit {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly claim: string;
  /** A `typo` is an edit of a claim whose new notes are all "typo", although it changed more. */
  readonly what: 'claim' | 'typo' | 'cell' | 'table' | 'gone';
  /** What has changed, where it isn't the whole. */
  readonly matter: string;
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

/** Of that, the texts, whose spelling may be mended. */
const SPELT: readonly string[] = [...keysInAll('says'), ...keysInAll('settledBy')];

/** What in a table says how its cells are to be read, and what in a column does. */
const TABLE_KEYS: readonly string[] = ['section', 'unit', 'multiplier'];
const COLUMN_KEYS: readonly string[] = ['figure', 'period', 'categories'];

/**
 * The edits of a report's claims and tables since a release that no note in a claim's own history speaks of.
 * A file that is broken on either side has none.
 * @param names the listed names
 */
export async function editsOf(
  report: ReportFiles,
  release: Release,
  names: readonly string[],
): Promise<Edit[]> {
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
          ? claimEdits(path, then, now.document, { renamed: renamedIn(report), names })
          : [...tableEdits(path, then, now.document), ...cellEdits(path, then, now.document)]),
      );
  }
  return edits;
}

function goneTable(folder: string, file: string): Edit {
  const claim = file.slice('tables/'.length, -'.json'.length);
  return { path: `${folder}/report.json`, start: 0, end: 1, claim, what: 'gone', matter: '' };
}

function claimEdits(path: string, then: JsonDocument, now: JsonDocument, context: EditContext): Edit[] {
  const current = claimsByName(listOf(now.value));
  return [...recordsById(listOf(then.value), 'id')].flatMap(([claim, { row: old }]): Edit[] => {
    const found = current.get(claim);
    if (!found) return [{ path, ...now.locate.value(['']), claim, what: 'gone', matter: '' }];
    const edit = claimEdit(old, found.row, context);
    if (!edit) return [];
    const at = edit.key in found.row ? [found.index, edit.key] : [found.index, 'id'];
    return [{ path, ...now.locate.value(at), claim, what: edit.what, matter: edit.matter }];
  });
}

/** What of a claim has changed and isn't explained by its own history: the first of it, or what makes it no typo. */
function claimEdit(
  old: RecordText,
  now: RecordText,
  context: EditContext,
): (Pick<Edit, 'what' | 'matter'> & { readonly key: string }) | null {
  const changed = TELLING.filter((key) => isChanged(key, old, now, context.renamed));
  const notes = newNotes(listOf(old.history), listOf(now.history), context.renamed);
  if (!notes.every(saysTypo)) return null;
  const [key] = changed;
  if (notes.length === 0) return key === undefined ? null : { key, what: 'claim', matter: '' };
  return (
    changed
      .map((each) => ({ key: each, what: 'typo' as const, matter: matterOf(each, old, now, context) }))
      .find((edit): edit is typeof edit & { matter: string } => edit.matter !== null) ?? null
  );
}

/** A text's first translation changes nothing: it says the same in another language. */
function isChanged(key: string, old: RecordText, now: RecordText, renamed: Renamed): boolean {
  return !(key.includes('@') && !(key in old)) && !same(old[key], now[key], renamed);
}

/** What an edit of a field changed that is more than spelling. */
function matterOf(
  key: string,
  old: RecordText,
  now: RecordText,
  { names, renamed }: EditContext,
): string | null {
  const [before, after] = [old[key], now[key]];
  if (key.startsWith('by')) return 'a name';
  if (!SPELT.includes(key) || typeof before !== 'string' || typeof after !== 'string') return `\`${key}\``;
  return changedMatter(linksRenamed(before, renamed), after, names);
}

function tableEdits(path: string, then: JsonDocument, now: JsonDocument): Edit[] {
  const claim = path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
  const edit = (at: readonly (string | number)[], key: string): Edit => ({
    path,
    ...now.locate.value([...at, key]),
    claim,
    what: 'table',
    matter: `\`${key}\``,
  });
  const columns = recordsById(columnsOf(now), 'name');
  return [
    ...TABLE_KEYS.filter((key) => !same(valueOf(then, key), valueOf(now, key))).map((key) => edit([], key)),
    ...[...recordsById(columnsOf(then), 'name')].flatMap(([name, { row: old }]): Edit[] => {
      const found = columns.get(name);
      if (!found) return [];
      return COLUMN_KEYS.filter((key) => !same(old[key], found.row[key])).map((key) =>
        edit(['schema', 'fields', found.index], key),
      );
    }),
  ];
}

function columnsOf(table: JsonDocument): readonly unknown[] {
  const schema = valueOf(table, 'schema');
  return typeof schema === 'object' && schema !== null ? listOf((schema as RecordText).fields) : [];
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
          ? [{ path, ...now.locate.value(['data', '']), claim: `${table}/${id}`, what: 'gone', matter: '' }]
          : [];
      if (same(old[field], found.row[field])) return [];
      return [{ path, ...now.locate.value(['data', found.index, field]), claim, what: 'cell', matter: '' }];
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
