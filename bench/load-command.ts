import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import autocannon, { type Result } from 'autocannon';
import { listen } from '../src/serve/listen.ts';
import { siteServer } from '../src/serve/site-server.ts';
import { printTable } from './print-table.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '5' } } });
/** On this machine alone, and never for long. */
const duration = Math.min(Number(values.seconds), 30);
const connections = 20;
const paths = ['/', '/search/', '/feed.json', '/nowhere/', '/%zz', '/..%2f..%2fpackage.json'];
/** As browsers ask. */
const headers = { 'accept-encoding': 'gzip, br' };
const built = fileURLToPath(new URL('../dist/', import.meta.url));

if (existsSync(built)) await loadSite();
else {
  console.error('There is no built site in dist/. Build it with "npm run build", then load it.');
  process.exitCode = 1;
}

async function loadSite(): Promise<void> {
  const server = siteServer(built);
  const home = `http://127.0.0.1:${String(await listen(server, '127.0.0.1', 0))}`;
  const memory = [process.memoryUsage.rss()];
  // What the second pass takes besides is what a server that runs for long would go on taking.
  for (let pass = 0; pass < 2; pass += 1) {
    const rows = await loadPaths(home);
    memory.push(process.memoryUsage.rss());
    if (pass === 0)
      printTable([['', 'requests/s', 'median, ms', 'slowest, ms', 'answers', 'errors'], ...rows]);
  }
  const [before = 0, once = 0, twice = 0] = memory;
  console.log(
    `memory: ${megabytes(before)} before, ${megabytes(once)} after a pass, ${megabytes(twice)} after another`,
  );
  console.log(`and it still answers: ${String((await fetch(home)).status)}`);
  server.close().closeAllConnections();
}

async function loadPaths(home: string): Promise<string[][]> {
  const rows: string[][] = [];
  for (const path of paths)
    rows.push([path, ...tell(await autocannon({ url: home + path, connections, duration, headers }))]);
  return rows;
}

function tell({
  requests,
  latency,
  errors,
  timeouts,
  '2xx': good,
  '4xx': refused,
  '5xx': broken,
}: Result): string[] {
  const answers = `${String(good)} good, ${String(refused)} refused, ${String(broken)} broken`;
  return [requests.average, latency.p50, latency.max].map(String).concat(answers, String(errors + timeouts));
}

function megabytes(bytes: number): string {
  return `${String(Math.round(bytes / 1e6))} MB`;
}
