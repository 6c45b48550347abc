import type { Location } from 'vscode-languageserver';
import type { Claim } from '../claims/claim.ts';
import type { ReportFiles } from '../content/content.ts';
import { locationOf } from './place.ts';

/** Where the report's data makes a claim: its record, or its cell. */
export function locateClaim(folder: string, report: ReportFiles, { id, source }: Claim): Location | null {
  const entry = report.claims.entries.find(({ value }) => value.id === id);
  const [name, path] =
    source.kind === 'prose'
      ? ['claims.json', [entry?.index ?? 0, 'id']]
      : [
          `tables/${source.table.name}.json`,
          ['data', source.table.rows.indexOf(source.row), source.field.name],
        ];
  const file = report.files.get(name);
  return file?.document ? locationOf(folder, file, file.document.locate.value(path)) : null;
}
