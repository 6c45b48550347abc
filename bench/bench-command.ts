import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measure, type Cost } from './measure.ts';
import { editOurSite, OUR_BUILD, OUR_CHECK, writeOurSite } from './our-site.ts';
import { editPlainSite, PLAIN_BUILD, writePlainSite } from './plain-site.ts';
import { printTable, spread } from './print-table.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '6,100,300' },
    rounds: { type: 'string', default: '3' },
  },
});
const counts = values.articles.split(',').map(Number);
const rounds = Number(values.rounds);

const RUNS = [
  'plain',
  'plain, warm',
  'plain, edited',
  'ours',
  'ours, warm',
  'ours, edited',
  'check',
] as const;
type Run = (typeof RUNS)[number];
const BESIDE: Readonly<Record<Run, Run>> = {
  plain: 'plain',
  'plain, warm': 'plain, warm',
  'plain, edited': 'plain, edited',
  ours: 'plain',
  'ours, warm': 'plain, warm',
  'ours, edited': 'plain, edited',
  check: 'ours',
};

/** By number of articles, then by run: how many pages the site has. A report's claims have pages of their own. */
const pages = new Map(counts.map((count) => [count, new Map<Run, number>()]));

/** By number of articles, then by run: one cost a round. */
const costs = new Map(counts.map((count) => [count, new Map(RUNS.map((run) => [run, [] as Cost[]]))]));

// Rounds are interleaved, so that a machine that slows down slows all alike.
for (let round = 1; round <= rounds; round += 1)
  for (const count of counts) runRound(count, costs.get(count)!);

for (const count of counts) printRuns(count);
if (counts.length > 1) printSlopes('article', counts.at(-2)!, counts.at(-1)!);
if (counts.length > 1) printSlopes('page', counts.at(-2)!, counts.at(-1)!);
if (counts.length > 1) printEdits(counts[0]!);

function runRound(count: number, runs: Map<Run, Cost[]>): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const [plain, ours] = [join(folder, 'plain'), join(folder, 'ours')];
  writePlainSite(plain, count);
  writeOurSite(ours, count);
  const take = (run: Run, ...command: Parameters<typeof measure>): void => {
    const cost = measure(...command);
    runs.get(run)!.push(cost);
    pages.get(count)!.set(run, countPages(command[0]));
    console.error(`${String(count)} articles, ${run}: ${cost.cpuSeconds.toFixed(1)} s CPU`);
  };
  take('plain', plain, PLAIN_BUILD);
  take('ours', ours, OUR_BUILD);
  take('plain, warm', plain, PLAIN_BUILD);
  take('ours, warm', ours, OUR_BUILD);
  editPlainSite(plain);
  editOurSite(ours);
  take('plain, edited', plain, PLAIN_BUILD);
  take('ours, edited', ours, OUR_BUILD);
  take('check', ours, OUR_CHECK);
  rmSync(folder, { recursive: true });
}

function printRuns(count: number): void {
  const runs = costs.get(count)!;
  console.log(`\n${String(count)} articles, ${String(rounds)} rounds: median (least–most)`);
  printTable([
    ['', 'pages', 'wall, s', 'CPU, s', 'memory, MB', 'CPU to', '', 'memory'],
    ...RUNS.map((run) => {
      const [mine, others] = [runs.get(run)!, runs.get(BESIDE[run])!];
      return [
        run,
        String(pages.get(count)!.get(run)),
        spread(mine.map(({ wallSeconds }) => wallSeconds)),
        spread(mine.map(({ cpuSeconds }) => cpuSeconds)),
        spread(mine.map(({ megabytes }) => megabytes)),
        `“${BESIDE[run]}”`,
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

function countPages(folder: string): number {
  const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.html')).length;
}

/** What one more article costs, or one more of the pages that articles and their reports come to. */
function printSlopes(unit: 'article' | 'page', few: number, many: number): void {
  const slopes = new Map(
    RUNS.map((run) => [run, Array.from({ length: rounds }, (_none, round) => slopeOf(run, round))]),
  );
  console.log(`\nOne more ${unit}, from ${String(few)} to ${String(many)}: median (least–most)`);
  printTable([
    ['', 'wall, ms', 'CPU, ms', 'memory, KB', 'CPU to', '', 'wall', 'memory'],
    ...RUNS.map((run) => {
      const [mine, others] = [slopes.get(run)!, slopes.get(BESIDE[run])!];
      return [
        run,
        spread(mine.map(({ wall }) => wall)),
        spread(mine.map(({ cpu }) => cpu)),
        spread(mine.map(({ memory }) => memory)),
        `“${BESIDE[run]}”`,
        spread(mine.map(({ cpu }, round) => cpu / others[round]!.cpu)),
        spread(mine.map(({ wall }, round) => wall / others[round]!.wall)),
        spread(mine.map(({ memory }, round) => memory / others[round]!.memory)),
      ];
    }),
  ]);

  function slopeOf(run: Run, round: number): { wall: number; cpu: number; memory: number } {
    const [low, high] = [few, many].map((count) => costs.get(count)!.get(run)![round]!);
    const [less, more] = [few, many].map((count) =>
      unit === 'article' ? count : pages.get(count)!.get(run)!,
    );
    const units = more! - less!;
    return {
      wall: ((high!.wallSeconds - low!.wallSeconds) / units) * 1000,
      cpu: ((high!.cpuSeconds - low!.cpuSeconds) / units) * 1000,
      memory: ((high!.megabytes - low!.megabytes) / units) * 1024,
    };
  }
}
