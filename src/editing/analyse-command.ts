import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyseDocument, type Analysis } from '../analysis/analyse-document.ts';
import type { Document } from '../document/document.ts';
import { readDocument } from '../document/read-document.ts';
import { UnreadableDocument } from '../document/unreadable-document.ts';
import { CannotWrite } from './cannot-write.ts';

const USAGE = `npm run analyse -- DOCUMENT [--all] [--format json] [--report ID [--write]] [--content DIR]

Finds the relations that a document's own figures must satisfy, and says which of them fail.
--all lists what agrees, too. --report names a drafted folder: each finding is then told with the
check that takes it up, and --write adds the checks that it lacks, for you to edit or delete.
`;

interface Request {
  readonly path: string;
  readonly all: boolean;
  readonly json: boolean;
  readonly report: string | null;
  readonly write: boolean;
  readonly content: string;
}

process.exitCode = await run(process.argv.slice(2));

/** 0 when the document was read, whatever was found; 2 when it couldn't be. */
async function run(words: readonly string[]): Promise<number> {
  try {
    const request = readRequest(words);
    process.stdout.write(request ? await answer(request) : USAGE);
    return 0;
  } catch (error) {
    if (!(error instanceof CannotWrite) && !(error instanceof UnreadableDocument)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

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

function readRequest(words: readonly string[]): Request | null {
  const { values, positionals } = parse(words);
  if (values.help) return null;
  const [path, extra] = positionals;
  if (path === undefined || extra !== undefined)
    throw new CannotWrite('Name one document:', 'npm run analyse -- DOCUMENT.');
  const { format = 'text', report = null, write = false, content = 'content', all = false } = values;
  if (format !== 'text' && format !== 'json')
    throw new CannotWrite(`“${format}” is no format.`, 'Write --format text or --format json.');
  if (write && report === null)
    throw new CannotWrite('--write needs the report’s folder.', 'Name it with --report ID.');
  return { path, all, json: format === 'json', report, write, content };
}

function parse(words: readonly string[]) {
  const options = {
    all: { type: 'boolean' },
    format: { type: 'string' },
    report: { type: 'string' },
    write: { type: 'boolean' },
    content: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    const [what = ''] = (error as Error).message.split('. ');
    throw new CannotWrite(`${what}.`, 'See npm run analyse -- --help.');
  }
}
