import { existsSync } from 'node:fs';
import { analyseDocument, type Analysis } from '../analysis/analyse-document.ts';
import type { Asked } from '../command/read-words.ts';
import { runCommand } from '../command/run-command.ts';
import type { Document } from '../document/document.ts';
import { readDocument } from '../document/read-document.ts';
import { Refusal } from '../problems/refusal.ts';

const FORM = {
  usage: `npm run analyse -- DOCUMENT [--all] [--format text|json] [--report ID [--write]] [--content DIR]

Finds the relations that a document's own figures must satisfy, and says which of them fail.
--all lists what agrees, too. --report names a drafted folder: each finding is then told with the
check that takes it up, and --write adds the checks that it lacks, for you to edit or delete.
`,
  options: { all: 'boolean', format: 'string', report: 'string', write: 'boolean', content: 'string' },
  words: 1,
  extra: 'Name one document: npm run analyse -- DOCUMENT.',
} as const;

interface Request {
  readonly path: string;
  readonly all: boolean;
  readonly json: boolean;
  readonly report: string | null;
  readonly write: boolean;
  readonly content: string;
}

// 0 when the document was read, whatever was found.
await runCommand(FORM, async (asked) => {
  process.stdout.write(await answer(readRequest(asked)));
  return 0;
});

// What only some requests need is loaded when they do: a plain analysis starts quickly.
async function answer(request: Request): Promise<string> {
  const document = await readDocument(request.path);
  const analysis = analyseDocument(document);
  const folder =
    request.report === null ? '' : await answerFolder(document, analysis, request.report, request);
  if (request.json)
    return (await import('../analysis/describe-analysis.ts')).writeAnalysisAsJson(analysis, document.sha256);
  const { tellAnalysis } = await import('../analysis/tell-analysis.ts');
  const color = process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  return (
    tellAnalysis(analysis, { file: request.path, source: document.source, all: request.all, color }) + folder
  );
}

/** Which checks of a folder take the findings up, and those that it lacks. */
async function answerFolder(
  document: Document,
  { findings }: Analysis,
  id: string,
  { content, write }: Request,
): Promise<string> {
  const { readFolder } = await import('./analyse/read-folder.ts');
  const { pairClaims } = await import('./analyse/claims-of-uses.ts');
  const { proposeChecks } = await import('./analyse/propose-checks.ts');
  const { tellChecks } = await import('./analyse/tell-checks.ts');
  const folder = await readFolder(content, id);
  const find = pairClaims(document, folder.claims);
  const checked = proposeChecks(findings, folder, find);
  const lacking = checked.flatMap(({ proposed }) => proposed ?? []);
  if (write && lacking.length > 0) {
    const { addToList, newJson, writeProposals } = await import('./write-files.ts');
    const isThere = existsSync(folder.checksFile);
    writeProposals([isThere ? addToList(folder.checksFile, lacking) : newJson(folder.checksFile, lacking)]);
  }
  return tellChecks(checked, find, { file: folder.checksFile, isWritten: write });
}

function readRequest({ options, words: [path] }: Asked<(typeof FORM)['options']>): Request {
  if (path === undefined) throw new Refusal('Name one document:', 'npm run analyse -- DOCUMENT.');
  const { format = 'text', report = null, write = false, content = 'content', all = false } = options;
  if (format !== 'text' && format !== 'json')
    throw new Refusal(`“${format}” is no format.`, 'Write --format text or --format json.');
  if (write && report === null)
    throw new Refusal('--write needs the report’s folder.', 'Name it with --report ID.');
  return { path, all, json: format === 'json', report, write, content };
}
