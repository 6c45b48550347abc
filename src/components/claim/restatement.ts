import type { Claim } from '../../claims/claim.ts';
import { translate, type Language, type Translation } from '../../schemas/language.ts';
import type { TableField } from '../../schemas/table-field.ts';

/** What a claim says in our words; a table's cell says its row and column. */
export function restate({ source }: Claim, language: Language): Translation {
  if (source.kind === 'prose') return translate(source.record, 'says', language);
  const label = source.table.chart?.label ?? source.table.schema.primaryKey;
  const row = translate(source.row.raw, label, language);
  return {
    text: [row.text, columnTitle(source.field, language).text].join(language === 'en' ? ', ' : '，'),
    language: row.language,
  };
}

/** A column's heading in a language. */
export function columnTitle(field: TableField, language: Language): Translation {
  const title = translate(field, 'title', language);
  return title.text === '' ? { text: field.name, language: 'en' } : title;
}
