import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What one run of a program cost. */
export interface Cost {
  readonly wallSeconds: number;
  /** Of the program and of all that it started. */
  readonly cpuSeconds: number;
  /** The most that the program itself held at a time. */
  readonly megabytes: number;
}

const recorder = fileURLToPath(new URL('./record-cost.mjs', import.meta.url));

/**
 * Runs Node in a folder and measures it.
 * @param args of Node: its options, a program, and the program's own arguments
 */
export function measure(folder: string, args: readonly string[]): Cost {
  const place = mkdtempSync(join(tmpdir(), 'cost-'));
  const costFile = join(place, 'cost');
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', '"$@" >&2; status=$?; times; exit $status', 'sh', process.execPath, '--import', recorder, ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', COST_FILE: costFile },
    },
  );
  const wallSeconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`node ${args.join(' ')} in ${folder}:\n${stderr.slice(-4000)}`);
  const { kilobytes, leftSeconds } = JSON.parse(readFileSync(costFile, 'utf8')) as Record<string, number>;
  rmSync(place, { recursive: true });
  return { wallSeconds, cpuSeconds: readTimes(stdout) + leftSeconds!, megabytes: kilobytes! / 1024 };
}

/** The shell's second line: what its children took, as user and as system. */
function readTimes(stdout: string): number {
  const times = [
    ...stdout
      .trim()
      .split('\n')
      .at(-1)!
      .matchAll(/(\d+)m([\d.]+)s/gu),
  ];
  return times
    .map(([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds))
    .reduce((a, b) => a + b, 0);
}
