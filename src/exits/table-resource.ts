import { plainText } from '../claims/marked-text.ts';
import { writePlain } from '../claims/piece.ts';
import { columnTitle } from '../claims/restatement.ts';
import { writeOutTable } from '../claims/written-table.ts';
import type { Quantity } from '../figures/quantity.ts';
import { publishedLanguages, type Languages } from '../languages/languages.ts';
import { inSite, keyIn, translate } from '../schemas/translation.ts';
import type { TableField } from '../schemas/table-field.ts';
import type { Row, Table } from '../schemas/table.ts';
import { fileTexts } from './data-texts.ts';
import { partColumns, rawColumns, type FigureColumn } from './raw-columns.ts';
import type { Release } from './release.ts';
import { buildRows, type Column, type Resource } from './resource.ts';
import { reportColumn, statusColumn } from './shared-columns.ts';

/** A table of the report as data: as printed, with raw numbers beside each figure, and its status in each row. */
export function tableResource(asPrinted: Table, release: Release): Resource {
  const [first] = publishedLanguages(release.site.languages);
  const table = writeOutTable(asPrinted, release, first, writePlain);
  const columns = [
    reportColumn(release),
    ...table.schema.fields.flatMap((field) => columnsOf(table, field, release)),
    statusColumn(release),
  ];
  return {
    name: table.name,
    ...fileTexts(
      publishedLanguages(release.site.languages),
      (_, language) => plainText(translate(table, 'title', language).text, { ...release, language }),
      ({ unverified, reading }) => [unverified, reading],
    ),
    fields: columns.map(({ field }) => field),
    primaryKey: table.schema.primaryKey,
    ids: ['report', table.schema.primaryKey],
    rows: buildRows(columns, table.rows),
  };
}

function columnsOf(table: Table, field: TableField, release: Release): Column<Row>[] {
  const languages = publishedLanguages(release.site.languages);
  const { name, ...rest } = inSite(field, languages);
  const printed: Column<Row> = {
    field: { name, ...rest, type: 'string' },
    value: ({ raw }) => inSite(raw, languages)[name] ?? null,
  };
  return [
    printed,
    ...translatedColumns(table, field, release),
    ...(field.figure ? rawData(table, field, languages) : []),
  ];
}

/** The columns of a text's translations, where the table has any. */
function translatedColumns(table: Table, field: TableField, release: Release): Column<Row>[] {
  const [, ...others] = publishedLanguages(release.site.languages);
  return others.flatMap((language) => {
    const name = keyIn(field.name, language);
    if (table.rows.every(({ raw }) => raw[name] == null)) return [];
    const { text: title } = translate(field, 'title', language);
    return [
      {
        field: { name, type: 'string', title },
        value: ({ raw }: Row) => raw[name] ?? null,
      },
    ];
  });
}

function rawData({ rows }: Table, field: TableField, languages: Languages): Column<Row>[] {
  const column: FigureColumn<Row> = {
    prefix: `${field.name}_`,
    title: (language) => columnTitle(field, language).text,
    figureOf: (row) => figureIn(row, field),
  };
  return [...rawColumns(column, rows, languages), ...partColumns(column, rows, languages)];
}

function figureIn(row: Row, field: TableField): Quantity | null {
  const cell = row.cells.get(field.name);
  return cell?.kind === 'figure' ? cell.quantity : null;
}
