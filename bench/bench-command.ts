import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measure, type Cost } from './measure.ts';
import { assemblySite } from './assembly-site.ts';
import type { BenchSite } from './bench-site.ts';
import { OUR_CHECK, OUR_SITE } from './our-site.ts';
import { PLAIN_SITE } from './plain-site.ts';
import { printTable, spread } from './print-table.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '6,100,300' },
    rounds: { type: 'string', default: '3' },
    assembly: { type: 'boolean', default: false },
  },
});
const counts = values.articles.split(',').map(Number);
const rounds = Number(values.rounds);

const assembly = values.assembly ? assemblySite() : null;
/** What is built, each after what it is held against. */
const sites: readonly BenchSite[] = [PLAIN_SITE, ...(assembly ? [assembly] : []), OUR_SITE];
const STAGES = ['', ', warm', ', edited'] as const;

/** What is measured, and beside what it is held. */
const BESIDE: ReadonlyMap<string, string> = new Map([
  ...sites.flatMap(({ name }) => STAGES.map((stage) => [name + stage, `plain${stage}`] as const)),
  ['check', 'ours'],
]);
const RUNS = [...BESIDE.keys()];
type Unit = 'article' | 'page';

/** By number of articles, then by run: how many pages the site has. A report's claims have pages of their own. */
const pages = new Map(counts.map((count) => [count, new Map<string, number>()]));

/** By number of articles, then by run: one cost a round. */
const costs = new Map(counts.map((count) => [count, new Map(RUNS.map((run) => [run, [] as Cost[]]))]));

// Rounds are interleaved, so that a machine that slows down slows all alike.
for (let round = 1; round <= rounds; round += 1)
  for (const count of counts) runRound(count, costs.get(count)!);

for (const count of counts) printRuns(count);
if (counts.length > 1) printSlopes('article', counts.at(-2)!, counts.at(-1)!);
if (counts.length > 1) printSlopes('page', counts.at(-2)!, counts.at(-1)!);
if (counts.length > 1) printEdits(counts[0]!);
if (assembly !== null) {
  for (const count of counts)
    printBesideAssembly(
      `A page with ${String(count)} articles`,
      (run, round) => (costs.get(count)!.get(run)![round]!.cpuSeconds / pages.get(count)!.get(run)!) * 1000,
    );
  const [few, many] = counts.slice(-2);
  if (few !== undefined && many !== undefined)
    printBesideAssembly('One more page', (run, round) => slopeOf('page', few, many, run, round).cpu);
  assembly.remove();
}

function runRound(count: number, runs: ReadonlyMap<string, Cost[]>): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const take = (run: string, name: string, command: readonly string[]): void => {
    const cost = measure(join(folder, name), command);
    runs.get(run)!.push(cost);
    pages.get(count)!.set(run, countPages(join(folder, name)));
    console.error(`${String(count)} articles, ${run}: ${cost.cpuSeconds.toFixed(1)} s CPU`);
  };
  for (const { name, write } of sites) write(join(folder, name), count);
  for (const stage of STAGES)
    for (const { name, build, edit } of sites) {
      if (stage === ', edited') edit(join(folder, name));
      take(name + stage, name, build);
    }
  take('check', OUR_SITE.name, OUR_CHECK);
  rmSync(folder, { recursive: true });
}

function printRuns(count: number): void {
  const runs = costs.get(count)!;
  console.log(`\n${String(count)} articles, ${String(rounds)} rounds: median (least–most)`);
  printTable([
    ['', 'pages', 'wall, s', 'CPU, s', 'memory, MB', 'CPU to', '', 'memory'],
    ...RUNS.map((run) => {
      const [mine, others] = [runs.get(run)!, runs.get(BESIDE.get(run)!)!];
      return [
        run,
        String(pages.get(count)!.get(run)),
        spread(mine.map(({ wallSeconds }) => wallSeconds)),
        spread(mine.map(({ cpuSeconds }) => cpuSeconds)),
        spread(mine.map(({ megabytes }) => megabytes)),
        `“${BESIDE.get(run)!}”`,
        spread(mine.map(({ cpuSeconds }, round) => cpuSeconds / others[round]!.cpuSeconds)),
        spread(mine.map(({ megabytes }, round) => megabytes / others[round]!.megabytes)),
      ];
    }),
  ]);
}

/** What a build after one edit costs on a site of some size, to what it costs on a small one. */
function printEdits(small: number): void {
  const edits = (count: number): readonly Cost[] => costs.get(count)!.get('ours, edited')!;
  console.log(`\nOne article edited, CPU to that with ${String(small)} articles: median (least–most)`);
  printTable(
    counts.map((count) => [
      `${String(count)} articles`,
      spread(edits(count).map(({ cpuSeconds }, round) => cpuSeconds / edits(small)[round]!.cpuSeconds)),
    ]),
  );
}

/** What a page of ours costs, to what a page of what a user would assemble costs. */
function printBesideAssembly(title: string, cpuOf: (run: string, round: number) => number): void {
  console.log(`\n${title}, CPU in ms: median (least–most)`);
  const costsOf = (run: string): number[] =>
    Array.from({ length: rounds }, (_none, round) => cpuOf(run, round));
  printTable([
    ['', 'assembly', 'ours', 'ours to assembly'],
    ...STAGES.map((stage) => {
      const [theirs, mine] = [costsOf(`assembly${stage}`), costsOf(`ours${stage}`)];
      const ratios = mine.map((cost, round) => cost / theirs[round]!);
      return [stage === '' ? 'cold' : stage.slice(2), spread(theirs), spread(mine), spread(ratios)];
    }),
  ]);
}

function countPages(folder: string): number {
  const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.html')).length;
}

/** What one more article costs, or one more of the pages that articles and their reports come to. */
function printSlopes(unit: Unit, few: number, many: number): void {
  const slopes = new Map(
    RUNS.map((run) => [
      run,
      Array.from({ length: rounds }, (_none, round) => slopeOf(unit, few, many, run, round)),
    ]),
  );
  console.log(`\nOne more ${unit}, from ${String(few)} to ${String(many)}: median (least–most)`);
  printTable([
    ['', 'wall, ms', 'CPU, ms', 'memory, KB', 'CPU to', '', 'wall', 'memory'],
    ...RUNS.map((run) => {
      const [mine, others] = [slopes.get(run)!, slopes.get(BESIDE.get(run)!)!];
      return [
        run,
        spread(mine.map(({ wall }) => wall)),
        spread(mine.map(({ cpu }) => cpu)),
        spread(mine.map(({ memory }) => memory)),
        `“${BESIDE.get(run)!}”`,
        spread(mine.map(({ cpu }, round) => cpu / others[round]!.cpu)),
        spread(mine.map(({ wall }, round) => wall / others[round]!.wall)),
        spread(mine.map(({ memory }, round) => memory / others[round]!.memory)),
      ];
    }),
  ]);
}

function slopeOf(
  unit: Unit,
  few: number,
  many: number,
  run: string,
  round: number,
): { wall: number; cpu: number; memory: number } {
  const [low, high] = [few, many].map((count) => costs.get(count)!.get(run)![round]!);
  const [less, more] = [few, many].map((count) => (unit === 'article' ? count : pages.get(count)!.get(run)!));
  const units = more! - less!;
  return {
    wall: ((high!.wallSeconds - low!.wallSeconds) / units) * 1000,
    cpu: ((high!.cpuSeconds - low!.cpuSeconds) / units) * 1000,
    memory: ((high!.megabytes - low!.megabytes) / units) * 1024,
  };
}
