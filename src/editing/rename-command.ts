import { join } from 'node:path';
import type { Asked } from '../command/read-words.ts';
import { runCommand } from '../command/run-command.ts';
import { say } from '../command/say.ts';
import { readContent } from '../content/read-content.ts';
import { replaceFiles } from '../content/write-file.ts';
import { Refusal } from '../problems/refusal.ts';
import { refuseFaults, refuseNewId, reportWithClaim } from './rename/refuse-renaming.ts';
import { renameClaim } from './rename/rename-claim.ts';
import { isVerified, recordVerified } from './rename/renamed-verification.ts';

const FORM = {
  usage: `npm run rename -- claim OLD NEW [--report ID] [--content DIR]

Gives a claim another id in every place that names it: its report's files and the articles on it. What leads to the
claim by its old id still does; the claim keeps that as an alias.
`,
  options: { report: 'string', content: 'string' },
  words: 3,
} as const;

await runCommand(FORM, async (asked) => {
  const { from, to, report: named, content: folder } = readRequest(asked);
  const content = await readContent(folder);
  const report = reportWithClaim(content, from, named);
  refuseFaults(content, report);
  refuseNewId(report, to);
  const wasVerified = isVerified(content, report);
  const changed = renameClaim(content, report, { from, to, day: new Date().toISOString().slice(0, 10) });
  replaceFiles(new Map(claimFirst(changed).map(([path, text]) => [join(folder, path), text])));
  if (wasVerified) await recordVerified(folder, report.id);
  say([...changed.keys()].map((path) => `Changed ${join(folder, path)}\n`).join(''));
  return 0;
});

/** Killed before the last file has its place, what still names the old id leads to the claim by its alias. */
function claimFirst(changed: ReadonlyMap<string, string>): [path: string, text: string][] {
  const isClaim = ([path]: [string, string]): boolean => path.endsWith('/claims.json');
  return [...changed].sort((a, b) => Number(isClaim(b)) - Number(isClaim(a)));
}

function readRequest({ options, words: [kind, from, to] }: Asked<(typeof FORM)['options']>) {
  if (kind !== 'claim')
    throw new Refusal(
      kind === undefined ? 'Say what is to be renamed:' : `“${kind}” is nothing that can be renamed:`,
      'npm run rename -- claim OLD NEW.',
    );
  if (from === undefined || to === undefined)
    throw new Refusal('Name the old id and the new one:', 'npm run rename -- claim OLD NEW.');
  return { from, to, report: options.report, content: options.content ?? 'content' };
}
