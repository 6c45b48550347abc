import { LANGUAGE_IDS, type Language } from '../languages/languages.ts';
import type { TableField } from '../schemas/table-field.ts';
import type { Row, Table } from '../schemas/table.ts';
import { readPieces, type TextSetting } from './marked-text.ts';
import type { Piece } from './piece.ts';

/** Writes the pieces of a heading or of a cell, in the language that they are written in. */
export type WriteCell = (pieces: readonly Piece[], language: Language) => string;

/**
 * A table whose headings and cells of text are written out, for exits that have no links: each claim that they cite
 * is its words with its mark. A table that cites none is given back itself.
 * @param language of the texts that don't say theirs
 */
export function writeOutTable(
  table: Table,
  setting: TextSetting,
  language: Language,
  write: WriteCell,
): Table {
  const say: Say = (key, text) => {
    const id = LANGUAGE_IDS.find((known) => key.endsWith(`@${known}`));
    return write(readPieces(text, setting), id === undefined ? language : { ...language, id });
  };
  const texts = table.schema.fields.filter(({ figure, categories }) => !figure && !categories);
  const fields = table.schema.fields.map((field) => writeHeading(field, say));
  const rows = table.rows.map((row) => writeRow(row, texts, say));
  const isSame = fields.every((field, index) => field === table.schema.fields[index]);
  if (isSame && rows.every((row, index) => row === table.rows[index])) return table;
  return { ...table, schema: { ...table.schema, fields }, rows };
}

type Say = (key: string, text: string) => string;

/** Only what may hold a link is read: every other text stays as it is. */
function mayCite(text: unknown): text is string {
  return typeof text === 'string' && text.includes('[');
}

function writeHeading(field: TableField, say: Say): TableField {
  const titles = Object.entries(field).flatMap(([key, text]: [string, unknown]) =>
    isNamed(key, 'title') && mayCite(text) ? [[key, say(key, text)] as const] : [],
  );
  return titles.length === 0 ? field : { ...field, ...Object.fromEntries(titles) };
}

function writeRow(row: Row, fields: readonly TableField[], say: Say): Row {
  const cited = Object.entries(row.raw).filter(
    ([key, text]) => fields.some(({ name }) => isNamed(key, name)) && mayCite(text),
  );
  if (cited.length === 0) return row;
  const said = Object.fromEntries(cited.map(([key, text]) => [key, say(key, text ?? '')]));
  return { ...row, raw: { ...row.raw, ...said } };
}

/** A key itself, or that of a translation: `title`, `title@xx`. */
function isNamed(key: string, name: string): boolean {
  return key === name || key.startsWith(`${name}@`);
}
