import { join } from 'node:path';
import { scoreFolder, type Score, type SetScore } from './analyse/score-news.ts';
import { scoreSlips } from './analyse/slips.ts';
import { printTable } from './print-table.ts';

const NEWS = join(import.meta.dirname, 'analyse', 'news');

// "--missed" lists what was missed, and what was found that nobody planted; "--slips" changes digits that agree.
const lists = process.argv.includes('--missed');
const slips = process.argv.includes('--slips');

for (const set of ['known', 'held-out']) {
  if (slips) await printSlips(set);
  else await printScore(set);
}

async function printScore(set: string): Promise<void> {
  const score = await scoreFolder(join(NEWS, set));
  print(set, score);
  if (lists) for (const line of score.missed) console.log(`  ${line}`);
}

/** Which relations are confirmed, and would be refuted if one digit were another. */
async function printSlips(set: string): Promise<void> {
  const { rules, silent } = await scoreSlips(join(NEWS, set));
  console.log(`\n${set}: one digit changed in each figure that agrees`);
  const rows = [...rules].sort(([a], [b]) => (a < b ? -1 : 1));
  printTable([
    ['rule', 'refuted', 'still agrees'],
    ...rows.map(([rule, { made, found, unseen }]) => [rule, `${found}/${made}`, String(unseen)]),
  ]);
  if (lists) for (const line of silent) console.log(`  ${line}`);
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
