import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { scoreFolder, type Score, type SetScore } from './analyse/score-news.ts';
import { measureCost } from './analyse/measure-cost.ts';
import { scoreSlips } from './analyse/slips.ts';
import { printTable } from './print-table.ts';

const NEWS = join(import.meta.dirname, 'analyse', 'news');

// "--missed" lists what was missed, and what was found that nobody planted; "--slips" changes digits that agree;
// "--cost" compares a document with one of four times its length.
// Folders of marked documents that are named are scored in place of those beside this command.
const { values, positionals } = parseArgs({
  options: {
    missed: { type: 'boolean', default: false },
    slips: { type: 'boolean', default: false },
    cost: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const folders = positionals.length > 0 ? positionals : ['known', 'held-out'].map((set) => join(NEWS, set));

if (values.cost) await printCost();
else
  for (const folder of folders) {
    if (values.slips) await printSlips(folder);
    else await printScore(folder);
  }

/** The first of three is for the compiler. */
async function printCost(): Promise<void> {
  await measureCost(100_000);
  const [short, long] = [await measureCost(100_000), await measureCost(400_000)];
  console.log(
    `100 kB: ${short.toFixed(1)} s of processor time; four times the length: ${(long / short).toFixed(1)} times that`,
  );
}

async function printScore(folder: string): Promise<void> {
  const score = await scoreFolder(folder);
  print(basename(folder), score);
  if (values.missed) for (const line of score.missed) console.log(`  ${line}`);
}

/** Which relations are confirmed, and would be refuted if one digit were another. */
async function printSlips(folder: string): Promise<void> {
  const { rules, silent } = await scoreSlips(folder);
  console.log(`\n${basename(folder)}: one digit changed in each figure that agrees`);
  const rows = [...rules].sort(([a], [b]) => (a < b ? -1 : 1));
  printTable([
    ['rule', 'refuted', 'still agrees'],
    ...rows.map(([rule, { made, found, unseen }]) => [rule, `${found}/${made}`, String(unseen)]),
  ]);
  if (values.missed) for (const line of silent) console.log(`  ${line}`);
}

function print(set: string, { documents, kinds }: SetScore): void {
  console.log(`\n${set}: ${documents} documents`);
  const rows = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1));
  printTable([
    ['kind', 'contradictions found', 'true relations confirmed', 'decoys', 'false contradictions'],
    ...[...rows, ['all', sum(rows.map(([, score]) => score))] as const].map(([kind, score]) => [
      kind,
      `${score.found}/${score.planted}`,
      `${score.confirmed}/${score.true}`,
      String(score.decoys),
      String(score.falseContradictions),
    ]),
  ]);
}

function sum(scores: readonly Score[]): Score {
  const all = { planted: 0, found: 0, true: 0, confirmed: 0, decoys: 0, falseContradictions: 0 };
  for (const score of scores) for (const key of Object.keys(all) as (keyof Score)[]) all[key] += score[key];
  return all;
}
