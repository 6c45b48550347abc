import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';

/** Where Debian's packages put WebKit's driver, the browser that it drives, and a display for it. */
const DRIVER = '/usr/bin/WebKitWebDriver';
const DISPLAY = '/usr/bin/Xvfb';
const LIBRARIES = '/usr/lib';

/** Why a test that needs WebKit is skipped where there is none. */
export const NO_WEBKIT = 'no WebKit on this machine: install webkit2gtk-driver and xvfb';

/** The WebKit of the machine; null where something of it is missing. */
export function findWebKit(): string | null {
  if (![DRIVER, DISPLAY].every((path) => existsSync(path))) return null;
  const browsers = readdirSync(LIBRARIES).flatMap((machine) =>
    ['4.1', '4.0'].map((version) => `${LIBRARIES}/${machine}/webkit2gtk-${version}/MiniBrowser`),
  );
  return browsers.find((path) => existsSync(path)) ?? null;
}

/** A WebKit that is spoken to as browsers are by WebDriver (https://www.w3.org/TR/webdriver2/). */
export class WebKit {
  readonly #processes: readonly ChildProcess[];
  readonly #session: string;

  private constructor(processes: readonly ChildProcess[], session: string) {
    [this.#processes, this.#session] = [processes, session];
  }

  /** @param path from `findWebKit` */
  static async start(path: string): Promise<WebKit> {
    const display = spawn(DISPLAY, ['-displayfd', '1', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [screen, port] = await Promise.all([firstLine(display), freePort()]);
    // The tests' own pages are all that it opens, and as root it has no sandbox.
    const env = { ...process.env, DISPLAY: `:${screen}`, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
    const driver = spawn(DRIVER, [`--port=${String(port)}`], { env, stdio: 'ignore' });
    const address = `http://127.0.0.1:${String(port)}/session`;
    const browser = { 'webkitgtk:browserOptions': { binary: path, args: ['--automation'] } };
    await answering(address);
    const { sessionId } = (await send(address, { capabilities: { alwaysMatch: browser } })) as {
      sessionId: string;
    };
    return new WebKit([driver, display], `${address}/${sessionId}`);
  }

  async goto(url: string): Promise<void> {
    await send(`${this.#session}/url`, { url });
  }

  /** What a script says of the page, or what it promises. */
  async evaluate(expression: string): Promise<unknown> {
    return send(`${this.#session}/execute/sync`, { script: `return ${expression}`, args: [] });
  }

  async close(): Promise<void> {
    await fetch(this.#session, { method: 'DELETE' });
    for (const each of this.#processes) {
      const ended = new Promise((resolve) => each.once('exit', resolve));
      each.kill();
      await ended;
    }
  }
}

async function send(address: string, body: object): Promise<unknown> {
  const answer = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await answer.json()) as { value: unknown };
  if (!answer.ok) throw new Error(`${address}: ${JSON.stringify(value)}`);
  return value;
}

/** Waits for the driver, which says nothing when it listens. */
async function answering(address: string): Promise<void> {
  const status = address.replace(/session$/, 'status');
  for (;;) {
    const isThere = await fetch(status).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function firstLine({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve) => stdout?.once('data', (chunk) => resolve(String(chunk).trim())));
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
