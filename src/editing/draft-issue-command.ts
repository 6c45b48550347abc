import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../command/run-command.ts';
import { Refusal } from '../problems/refusal.ts';
import { readIssueForm } from './draft/issue-form.ts';

const FORM = {
  usage: `npm run draft-issue -- EVENT FOLDER

Drafts the document of an issue, from the file in which the code host tells of it, into FOLDER: the content as it is to
be proposed, and left.md, which lists what is left to write.
`,
  options: {},
  words: 2,
} as const;

await runCommand(FORM, ({ words: [event, folder] }) => {
  if (event === undefined || folder === undefined)
    throw new Refusal('Name the event’s file and a folder:', 'npm run draft-issue -- EVENT FOLDER.');
  const { report, document } = readIssueForm(bodyOf(event));
  const content = join(folder, 'content');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${report}.md`);
  writeFileSync(file, document);
  mkdirSync(content);
  cpSync('content/names.json', join(content, 'names.json'));
  const drafted = run('draft-command.ts', file, '--report', report, '--content', content);
  const verified = run('../verify/verify-command.ts', file, '--report', report, '--content', content);
  writeFileSync(join(folder, 'left.md'), tell(drafted, verified));
  return 0;
});

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
