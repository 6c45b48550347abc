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
  const groups = table.chart?.groups?.map((group) => writeHeading(group, say));
  const isSame = [
    fields.every((field, index) => field === table.schema.fields[index]),
    rows.every((row, index) => row === table.rows[index]),
    groups?.every((group, index) => group === table.chart?.groups?.[index]) ?? true,
  ].every(Boolean);
  if (isSame) return table;
  const chart = table.chart && { ...table.chart, groups };
  return { ...table, schema: { ...table.schema, fields }, rows, chart };
}

type Say = (key: string, text: string) => string;

/** Only what may hold a link is read: every other text stays as it is. */
function mayCite(text: unknown): text is string {
  return typeof text === 'string' && text.includes('[');
}

function writeHeading<Headed extends object>(field: Headed, say: Say): Headed {
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
