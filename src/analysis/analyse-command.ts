import { parseArgs } from 'node:util';
import { readDocument } from '../document/read-document.ts';
import { UnreadableDocument } from '../document/unreadable-document.ts';
import { analyseDocument } from './analyse-document.ts';

const USAGE = `npm run analyse -- DOCUMENT [--all] [--format json] [--report ID [--write]] [--content DIR]

Finds the relations that a document's own figures must satisfy, and says which of them fail.
--all lists what agrees, too. --report names a drafted folder: each finding then names the claims
that it uses, and --write adds those that its checks.json lacks, for you to edit or delete.
`;

interface Request {
  readonly path: string;
  readonly all: boolean;
  readonly json: boolean;
  readonly report: string | null;
  readonly write: boolean;
  readonly content: string;
}

/** What was asked can't be done: what it was, and what to ask instead. */
class CannotAnalyse extends Error {}

process.exitCode = await run(process.argv.slice(2));

/** 0 when the document was read, whatever was found; 2 when it couldn't be. */
async function run(words: readonly string[]): Promise<number> {
  try {
    const request = readRequest(words);
    process.stdout.write(request ? await answer(request) : USAGE);
    return 0;
  } catch (error) {
    if (!(error instanceof CannotAnalyse) && !(error instanceof UnreadableDocument)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

async function answer({ path, all, json }: Request): Promise<string> {
  const document = await readDocument(path);
  const analysis = analyseDocument(document);
  if (json) return (await import('./describe-analysis.ts')).writeAnalysisAsJson(analysis, document.sha256);
  const { tellAnalysis } = await import('./tell-analysis.ts');
  const color = process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  return tellAnalysis(analysis, { file: path, source: document.source, all, color });
}

function readRequest(words: readonly string[]): Request | null {
  const { values, positionals } = parse(words);
  if (values.help) return null;
  const [path, extra] = positionals;
  if (path === undefined || extra !== undefined)
    throw new CannotAnalyse('Name one document: npm run analyse -- DOCUMENT.');
  const { format = 'text', report = null, write = false, content = 'content', all = false } = values;
  if (format !== 'text' && format !== 'json')
    throw new CannotAnalyse(`“${format}” is no format. Write --format text or --format json.`);
  if (write && report === null)
    throw new CannotAnalyse('--write needs the report’s folder. Name it with --report ID.');
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
    throw new CannotAnalyse(`${what}. See npm run analyse -- --help.`);
  }
}
