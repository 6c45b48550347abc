import { plainText } from '../claims/marked-text.ts';
import { columnTitle } from '../claims/restatement.ts';
import type { Quantity } from '../figures/quantity.ts';
import { DEFAULT_LANGUAGE, type Language, LANGUAGES } from '../languages/languages.ts';
import { translate } from '../schemas/translation.ts';
import type { TableField } from '../schemas/table-field.ts';
import type { Row, Table } from '../schemas/table.ts';
import { inBoth, inSentences } from './bilingual.ts';
import { partColumns, rawColumns, type FigureColumn } from './raw-columns.ts';
import type { Release } from './release.ts';
import { buildRows, type Column, type DataField, type Resource } from './resource.ts';
import { reportColumn, statusColumn } from './shared-columns.ts';

/** A table of the report as data: as printed, with raw numbers beside each figure, and its status in each row. */
export function tableResource(table: Table, release: Release): Resource {
  const columns = [
    reportColumn(release),
    ...table.schema.fields.flatMap((field) => columnsOf(table, field, release)),
    statusColumn(),
  ];
  const title = inBoth((_, language) =>
    plainText(translate(table, 'title', language).text, { ...release, language }),
  );
  const description = inSentences(({ unverified, reading }) => [unverified, reading]);
  return {
    name: table.name,
    title: title.en,
    'title@zh-hant': title['zh-hant'],
    description: description.en,
    'description@zh-hant': description['zh-hant'],
    fields: columns.map(({ field }) => field),
    primaryKey: table.schema.primaryKey,
    rows: buildRows(columns, table.rows),
  };
}

function columnsOf(table: Table, field: TableField, release: Release): Column<Row>[] {
  const printed: Column<Row> = {
    field: { ...dataField(field), type: 'string' },
    value: ({ raw }) => cellText(raw[field.name], release, DEFAULT_LANGUAGE),
  };
  return [
    printed,
    ...translatedColumns(table, field, release),
    ...(field.figure ? rawData(table, field) : []),
  ];
}

function dataField({ name, ...field }: TableField): Omit<DataField, 'type'> {
  return { name, ...field };
}

/** The column of a text's translations, where the table has any. */
function translatedColumns(table: Table, field: TableField, release: Release): Column<Row>[] {
  return LANGUAGES.flatMap((language) => {
    const name = `${field.name}@${language}`;
    if (table.rows.every(({ raw }) => raw[name] == null)) return [];
    const { text: title } = translate(field, 'title', language);
    return [
      {
        field: { name, type: 'string', title },
        value: ({ raw }: Row) => cellText(raw[name], release, language),
      },
    ];
  });
}

/** A cell as printed. A figure in a text of its own is a link to its claim, and is followed by its mark. */
function cellText(printed: string | null | undefined, release: Release, language: Language): string | null {
  if (printed?.includes('](claim:') !== true) return printed ?? null;
  return plainText(printed, { ...release, language });
}

function rawData({ rows }: Table, field: TableField): Column<Row>[] {
  const title = inBoth((_, language) => columnTitle(field, language).text);
  const column: FigureColumn<Row> = {
    prefix: `${field.name}_`,
    title,
    figureOf: (row) => figureIn(row, field),
  };
  return [...rawColumns(column, rows), ...partColumns(column, rows)];
}

function figureIn(row: Row, field: TableField): Quantity | null {
  const cell = row.cells.get(field.name);
  return cell?.kind === 'figure' ? cell.quantity : null;
}
