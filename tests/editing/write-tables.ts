import type { Drafted } from './drafted-folder.ts';

/** Tables of a draft as their editor reads them: what it is in and how it is drawn, its columns, its rows. */
export function writeTables({ draft }: Pick<Drafted, 'draft'>): string[] {
  return draft.tables.flatMap(({ resource }) => {
    const { multiplier, unit, schema, data, chart } = resource as unknown as Resource;
    const columns = schema.fields.slice(1);
    const whole = unit === undefined ? '' : `× ${String(multiplier)} ${unit}, `;
    const drawn = chart ? `${chart.type} of ${chart.values.join(', ')}` : 'no chart';
    const headings = columns.map(({ title, period }) =>
      [title, typeof period === 'string' ? `@${period}` : ''].filter(Boolean).join(' '),
    );
    const rows = data.map(
      (row) =>
        columns.map(({ name }) => row[name] ?? '–').join(' | ') + (row.total === true ? ' (total)' : ''),
    );
    return [whole + drawn, headings.join(' | '), ...rows];
  });
}

interface Resource {
  readonly multiplier?: number;
  readonly unit?: string;
  readonly schema: {
    readonly fields: readonly {
      readonly name: string;
      readonly title?: string;
      readonly period?: string | true;
    }[];
  };
  readonly data: readonly Readonly<Record<string, string | true | null>>[];
  readonly chart?: { readonly type: string; readonly values: readonly string[] };
}
