import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../command/run-command.ts';
import { Refusal } from '../problems/refusal.ts';
import { requireSite } from '../publish/built-site.ts';
import { readHeaderRules } from './header-rules.ts';
import { listen } from './listen.ts';
import { siteServer } from './site-server.ts';

const folder = fileURLToPath(new URL('../../dist/', import.meta.url));

const FORM = {
  usage: `npm start

Builds the site and serves it on the address that it prints. HOST and PORT move it: PORT=8080 npm start.
`,
  options: { build: 'boolean' },
  extra: 'HOST and PORT move the server: PORT=8080 npm start.',
} as const;

await runCommand(FORM, async ({ options: { build = false } }) => {
  const [host, port] = [readSetting('HOST') ?? 'localhost', readPort(readSetting('PORT'))];
  if (build && !buildSite()) return 1;
  await serve(host, port);
  return 0;
});

/** True when the site was built; what stands in the way is said by the build. */
function buildSite(): boolean {
  // npm says where its own code is, which a shell may not find by that name.
  const { npm_execpath: npm } = process.env;
  const [command, words] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const { status } = spawnSync(command, [...words, 'run', '-s', 'build'], { stdio: 'inherit' });
  return status === 0;
}

async function serve(host: string, wanted: number): Promise<void> {
  requireSite(folder.replace(/[\\/]$/, ''));
  const port = await listen(siteServer(folder), host === 'localhost' ? '127.0.0.1' : host, wanted);
  if (port !== wanted && wanted !== 0) console.log(`Port ${String(wanted)} is taken.`);
  console.log(
    `The site is at http://${addressable(host)}:${String(port)}${readHeaderRules(folder).root} (Ctrl+C stops it)`,
  );
}

/** A host as an address names it: one that stands for every network interface can be reached as localhost. */
function addressable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/** Set to nothing is not set. */
function readSetting(name: 'HOST' | 'PORT'): string | undefined {
  const typed = process.env[name]?.trim();
  return typed === '' ? undefined : typed;
}

function readPort(typed: string | undefined): number {
  const port = Number(typed ?? 4321);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Refusal(
    `PORT is "${String(typed)}", which is no port.`,
    'Set it to a number from 0 to 65535, or unset it.',
  );
}
