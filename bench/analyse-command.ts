import { join } from 'node:path';
import { scoreFolder, type Score, type SetScore } from './analyse/score-news.ts';
import { printTable } from './print-table.ts';

const NEWS = join(import.meta.dirname, 'analyse', 'news');

// "--missed" lists what was missed, and what was found that nobody planted.
const lists = process.argv.includes('--missed');

for (const set of ['known', 'held-out']) {
  const score = await scoreFolder(join(NEWS, set));
  print(set, score);
  if (lists) for (const line of score.missed) console.log(`  ${line}`);
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
