import { join } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';
import { runCommand } from '../command/run-command.ts';
import { say } from '../command/say.ts';
import { readContent } from '../content/read-content.ts';
import { today } from '../content/site-date.ts';
import { replaceFile } from '../content/write-file.ts';
import { Refusal } from '../problems/refusal.ts';
import { dateSchema } from '../schemas/text.ts';
import { fallenDue, type FallenDue } from './as-of/fallen-due.ts';

const FORM = {
  usage: `npm run as-of -- [DAY] [--content DIR]

Writes into site.json the day that “today” means in a build, today's where none is named (2026-11-22), and lists the
predictions whose date passes with it.
`,
  options: { content: 'string' },
  words: 1,
} as const;

await runCommand(FORM, async ({ options: { content: folder = 'content' }, words: [day = today()] }) => {
  if (!dateSchema.safeParse(day).success)
    throw new Refusal(`“${day}” is no day.`, 'Write year-month-day, for example 2026-11-22.');
  const content = await readContent(folder);
  const file = join(folder, 'site.json');
  const text = content.files.get('site.json')?.source.text;
  if (content.site === null || text === undefined)
    throw new Refusal(`“${file}” has faults.`, 'Run npm run check, and mend them first.');
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
  replaceFile(file, applyEdits(text, modify(text, ['asOf'], day, { formattingOptions })));
  say(tell(content.site.asOf, day, fallenDue(content, content.site.asOf, day)));
  return 0;
});

function tell(before: string, now: string, due: readonly FallenDue[]): string {
  const moved = `The site’s date moves from ${before} to ${now}.`;
  if (due.length === 0) return `${moved} No prediction fell due.\n`;
  const lines = due.map(({ report, claim, end }) => `- ${end ?? ''} ${report}: ${claim.id}`);
  const rest =
    'That a date has passed says nothing about whether a prediction came true: look, and add a dated note to its history.';
  return `${moved} These predictions fell due:\n\n${lines.join('\n')}\n\n${rest}\n`;
}
