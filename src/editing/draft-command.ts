import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDocument } from '../document/read-document.ts';
import { UnreadableDocument } from '../document/unreadable-document.ts';
import type { Document } from '../document/document.ts';
import { identifierSchema } from '../schemas/text.ts';
import { tellContradictions } from './analyse/count-contradictions.ts';
import { CannotWrite, runCommand } from './cannot-write.ts';
import { draftReport, type ReportDraft } from './draft/draft-report.ts';
import { tellDraft, type DraftRequest } from './draft/tell-draft.ts';
import { openLibrary } from './library.ts';
import { newJson, takenFolder, writeProposals, type Proposal } from './write-files.ts';

const USAGE = `npm run draft -- DOCUMENT --report ID [--content DIR]

Reads a report (Markdown, plain text, a saved web page, DOCX, PDF, CSV, TSV or XLSX) and proposes its folder:
what the document is, its tables, and each of its figures as a claim to be restated. Nothing is overwritten, and no sentence is copied.
`;

// An editor waits for the draft; the analysis of a longer document is asked for by itself.
const MOST_ANALYSED = 3000;

await runCommand(async () => {
  const request = readRequest(process.argv.slice(2));
  if (request === null) return void process.stdout.write(USAGE);
  const document = await openDocument(request.path);
  const draft = draftReport(document, (await openLibrary(request.content)).names());
  const proposals = proposeFolder(draft, request);
  writeProposals(proposals);
  process.stdout.write(tellDraft(draft, document, proposals, request));
  if (draft.claims.length <= MOST_ANALYSED)
    process.stdout.write(await tellContradictions(request.path, request.id));
});

function readRequest(words: readonly string[]): DraftRequest | null {
  const { values, positionals } = parse(words);
  if (values.help) return null;
  const [path, extra] = positionals;
  if (path === undefined || extra !== undefined)
    throw new CannotWrite('Name one document:', 'npm run draft -- DOCUMENT --report ID.');
  const id = values.report ?? '';
  if (!identifierSchema.safeParse(id).success)
    throw new CannotWrite(
      id === '' ? 'Name the report’s folder with --report ID:' : `“${id}” is not an id:`,
      'use small letters a–z and single hyphens, without digits.',
    );
  return { path, id, content: values.content ?? 'content' };
}

function parse(words: readonly string[]) {
  const options = {
    report: { type: 'string' },
    content: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new CannotWrite(
      `${(error as Error).message.split('. ')[0] ?? ''}.`,
      'See npm run draft -- --help.',
    );
  }
}

async function openDocument(path: string): Promise<Document> {
  try {
    return await readDocument(path);
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    throw new CannotWrite(`“${path}” ${error.what}.`, error.advice);
  }
}

function proposeFolder({ report, claims, tables }: ReportDraft, { id, content }: DraftRequest): Proposal[] {
  const folder = join(content, 'reports', id);
  if (existsSync(folder)) throw takenFolder(folder, 'report');
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
