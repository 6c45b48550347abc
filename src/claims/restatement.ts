import { translate, type Translation } from '../schemas/translation.ts';
import { COMMAND_LANGUAGE, wordsIn, type Language } from '../languages/languages.ts';
import type { TableField } from '../schemas/table-field.ts';
import type { Claim } from './claim.ts';

/** What a claim says in our words; a table's cell says its row and column. */
export function restate({ source }: Claim, language: Language): Translation {
  if (source.kind === 'prose') return translate(source.record, 'says', language);
  const label = source.table.chart?.label ?? source.table.schema.primaryKey;
  const row = translate(source.row.raw, label, language);
  const series = source.table.chart?.series;
  const line = series === undefined ? [] : [translate(source.row.raw, series, language).text];
  return {
    text: [...line, row.text, columnTitle(source.field, language).text].join(
      wordsIn(language).punctuation.comma,
    ),
    language: row.language,
  };
}

/** Whom the report attributes a claim to; null when nobody but itself. */
export function attributionOf({ source }: Claim, language: Language): Translation | null {
  const by = source.kind === 'prose' ? translate(source.record, 'by', language) : null;
  return by === null || by.text === '' ? null : by;
}

/** A column's heading in a language: its title and the time that heads it. */
export function columnTitle(field: TableField, language: Language): Translation {
  const title = translate(field, 'title', language);
  const { period } = field;
  if (typeof period !== 'string')
    return title.text === '' ? { text: field.name, language: COMMAND_LANGUAGE } : title;
  return title.text === ''
    ? { text: period, language }
    : { ...title, text: title.text + wordsIn(title.language).punctuation.comma + period };
}

/** Whether a claim's restatement has its figure as printed, but for capitals. */
export function repeatsPrinted(claim: Claim, language: Language): boolean {
  const printed = claim.figure?.printed.toLowerCase();
  return printed !== undefined && restate(claim, language).text.toLowerCase().includes(printed);
}
