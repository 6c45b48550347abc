import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { runCommand } from '../command/run-command.ts';
import { Refusal } from '../problems/refusal.ts';
import { fetchAttached } from './draft/fetch-attached.ts';
import { readIssueForm, type IssueDocument } from './draft/issue-form.ts';

const FORM = {
  usage: `npm run draft-issue -- EVENT FOLDER

Drafts the document of an issue, from the file in which the code host tells of it, into FOLDER: the content as it is to
be proposed, and left.md, which lists what is left to write.
`,
  options: {},
  words: 2,
} as const;

await runCommand(FORM, async ({ words: [event, folder] }) => {
  if (event === undefined || folder === undefined)
    throw new Refusal('Name the event’s file and a folder:', 'npm run draft-issue -- EVENT FOLDER.');
  const { report, document } = readIssueForm(bodyOf(event));
  const content = join(folder, 'content');
  mkdirSync(folder, { recursive: true });
  const file = await writeDocument(folder, report, document);
  mkdirSync(content);
  cpSync('content/names.json', join(content, 'names.json'));
  const drafted = run('draft-command.ts', file, '--report', report, '--content', content);
  const verified = run('../verify/verify-command.ts', file, '--report', report, '--content', content);
  writeFileSync(join(folder, 'left.md'), tell(drafted, verified));
  return 0;
});

/** Puts the document into the folder, and says where. @throws {Refusal} when an attached file can't be had */
async function writeDocument(folder: string, report: string, document: IssueDocument): Promise<string> {
  const isPasted = 'text' in document;
  const file = join(folder, `${report}${isPasted ? '.md' : extname(document.name)}`);
  writeFileSync(file, isPasted ? document.text : await fetchAttached(document.url));
  return file;
}

function bodyOf(path: string): string {
  const { issue } = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly issue?: { readonly body?: string | null };
  };
  return issue?.body ?? '';
}

/** What a command says. @throws {Refusal} when it couldn't do its work */
function run(command: string, ...words: readonly string[]): string {
  const file = join(import.meta.dirname, command);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...words], { encoding: 'utf8' });
  if (status === 2) throw new Refusal(stderr.trim(), 'Mend the issue, and label it anew.');
  return stdout;
}

function tell(drafted: string, verified: string): string {
  const fenced = (text: string): string => `~~~~text\n${text.trimEnd()}\n~~~~\n`;
  return `What the draft left to be written:\n\n${fenced(drafted)}\nHow it holds against the document:\n\n${fenced(verified)}`;
}
