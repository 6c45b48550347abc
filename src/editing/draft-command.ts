import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Asked } from '../command/read-words.ts';
import { runCommand } from '../command/run-command.ts';
import { say } from '../command/say.ts';
import { readDocument } from '../document/read-document.ts';
import { MOST_CELLS } from '../schemas/table.ts';
import { identifierSchema } from '../schemas/text.ts';
import { tellContradictions } from './analyse/count-contradictions.ts';
import { Refusal } from '../problems/refusal.ts';
import { draftReport, type ReportDraft } from './draft/draft-report.ts';
import { tellDraft, type DraftRequest } from './draft/tell-draft.ts';
import { openLibrary } from './library.ts';
import { refuseName } from './new/taken.ts';
import { newJson, takenFolder, writeProposals, type Proposal } from './write-files.ts';

const FORM = {
  usage: `npm run draft -- DOCUMENT --report ID [--content DIR]

Reads a report (Markdown, plain text, a saved web page, DOCX, PDF, CSV, TSV or XLSX) and proposes its folder:
what the document is, its tables, and each of its figures as a claim to be restated. Nothing is overwritten, and no sentence is copied.
`,
  options: { report: 'string', content: 'string' },
  words: 1,
  extra: 'Name one document: npm run draft -- DOCUMENT --report ID.',
} as const;

await runCommand(FORM, async (asked) => {
  const request = readRequest(asked);
  const document = await readDocument(request.path);
  const draft = draftReport(document, (await openLibrary(request.content)).names());
  const proposals = proposeFolder(draft, request);
  writeProposals(proposals);
  say(tellDraft(draft, document, proposals, request));
  say(tellContradictions(document, request.path, request.id));
  return 0;
});

function readRequest({ options, words: [path] }: Asked<(typeof FORM)['options']>): DraftRequest {
  if (path === undefined) throw new Refusal('Name one document:', 'npm run draft -- DOCUMENT --report ID.');
  const { report: id = '', content = 'content' } = options;
  if (!identifierSchema.safeParse(id).success)
    throw new Refusal(
      id === '' ? 'Name the report’s folder with --report ID:' : `“${id}” is not an id:`,
      'use small letters a–z and single hyphens, without digits.',
    );
  return { path, id, content };
}

function proposeFolder({ report, claims, tables }: ReportDraft, { id, content }: DraftRequest): Proposal[] {
  const folder = join(content, 'reports', id);
  if (existsSync(folder)) throw takenFolder(folder, 'report');
  const refusal = refuseName(content, folder);
  if (refusal) throw refusal;
  tables.forEach(refuseLong);
  const names = join(content, 'names.json');
  return [
    newJson(join(folder, 'report.json'), report),
    newJson(
      join(folder, 'claims.json'),
      claims.map(({ record }) => record),
    ),
    ...tables.map(({ name, resource }) => newJson(join(folder, 'tables', `${name}.json`), resource)),
    ...(existsSync(names) ? [] : [newJson(names, [])]),
  ];
}

/** A table that the check would refuse isn't written. */
function refuseLong({ name, resource: { schema, data } }: ReportDraft['tables'][number]): void {
  if (schema.fields.length * data.length <= MOST_CELLS) return;
  throw new Refusal(
    `The table “${name}” has ${data.length} rows of ${schema.fields.length} columns, more than ${MOST_CELLS} cells; nothing was written.`,
    'Cut the document into parts, and make a report of each.',
  );
}
