import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import autocannon, { type Result } from 'autocannon';
import { ask, STRANGE_REQUESTS } from '../tests/serve/strange-requests.ts';
import { HELD, readHeld } from './held.ts';
import { printTable } from './print-table.ts';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '3' }, passes: { type: 'string', default: '5' } },
});
const passes = Number(values.passes);
/** On this machine alone, and never for long. */
const duration = Math.min(Number(values.seconds), 30);
const connections = 20;
const paths = ['/', '/search/', '/feed.json', '/nowhere/', '/%zz', '/..%2f..%2fpackage.json'];
/** As browsers ask. */
const headers = { 'accept-encoding': 'gzip, br' };
/** How often each strange request is sent in a pass. */
const repeats = 20;
const SPEED = ['', 'requests/s', 'median, ms', 'slowest, ms'];
const [command = '', teller = ''] = ['../src/serve/serve-command.ts', './tell-memory.mjs'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

// In a process of its own: what that holds, the server holds.
const server = spawn(process.execPath, ['--expose-gc', '--import', teller, command], {
  env: { ...process.env, HOST: '127.0.0.1', PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
});
try {
  const home = await readAddress(server);
  if (home === null) process.exitCode = 1;
  else await loadSite(home);
} finally {
  server.kill();
}

/** Where a server says that it stands; null when it ends without saying so. */
async function readAddress({ stdout }: ChildProcess): Promise<string | null> {
  for await (const said of stdout!) {
    const [address] = /http:\S+(?=\/)/u.exec(String(said)) ?? [];
    if (address !== undefined) return address;
  }
  return null;
}

/**
 * What every pass adds to the memory in use, a server that runs for long would go on adding. What the system lets it
 * keep besides is room that it may need again.
 */
async function loadSite(home: string): Promise<void> {
  const passed = [
    ['', ...HELD, 'answers', 'errors'],
    ['at first', ...(await readHeld(server)), '', ''],
  ];
  for (let pass = 1; pass <= passes; pass += 1) {
    const results = await loadPaths(home);
    if (pass === 1) printTable([SPEED, ...results.map(tellSpeed)]);
    const answers = sum(results.map((result) => result['2xx'] + result['4xx'])) + (await sendStrange(home));
    const errors = sum(results.map((result) => result['5xx'] + result.errors + result.timeouts));
    passed.push([`after pass ${String(pass)}`, ...(await readHeld(server)), String(answers), String(errors)]);
  }
  printTable(passed);
  console.log(`and it still answers: ${String((await fetch(home)).status)}`);
}

async function loadPaths(home: string): Promise<Result[]> {
  const results: Result[] = [];
  for (const path of paths)
    results.push(await autocannon({ url: home + path, connections, duration, headers }));
  return results;
}

/** Returns how many of the requests that no browser sends were answered. */
async function sendStrange(home: string): Promise<number> {
  let answered = 0;
  for (let time = 0; time < repeats; time += 1) {
    const answers = await Promise.all(STRANGE_REQUESTS.map(([, request]) => ask(home, request)));
    answered += answers.filter((answer) => answer.startsWith('HTTP/1.1 ')).length;
  }
  return answered;
}

function tellSpeed({ requests, latency }: Result, index: number): string[] {
  return [paths[index] ?? '', ...[requests.average, latency.p50, latency.max].map(String)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
