import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Why a test that needs Firefox is skipped where there is none. */
export const NO_FIREFOX = 'no Firefox on this machine: install firefox-esr, or name another in FIREFOX_PATH';

/** The Firefox of the machine; null where there is none. */
export function findFirefox(): string | null {
  return [process.env.FIREFOX_PATH ?? '', ...PLACES].find((path) => path !== '' && existsSync(path)) ?? null;
}

/** A Firefox that is spoken to as browsers are by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). */
export class Firefox {
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #socket: WebSocket;
  readonly #context: string;
  static #sent = 0;

  private constructor(process: ChildProcess, profile: string, socket: WebSocket, context: string) {
    [this.#process, this.#profile, this.#socket, this.#context] = [process, profile, socket, context];
  }

  /** @param path from `findFirefox` */
  static async start(path: string): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
    const child = spawn(path, ['--headless', '--remote-debugging-port', '0', '--profile', profile], {
      env: { ...process.env, HOME: profile },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const address = await addressOf(child);
    const socket = new WebSocket(`${address}/session`);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', reject);
    });
    await Firefox.#send(socket, 'session.new', { capabilities: {} });
    const { contexts } = (await Firefox.#send(socket, 'browsingContext.getTree', {})) as {
      contexts: { context: string }[];
    };
    return new Firefox(child, profile, socket, contexts[0]!.context);
  }

  async goto(url: string): Promise<void> {
    await Firefox.#send(this.#socket, 'browsingContext.navigate', {
      context: this.#context,
      url,
      wait: 'complete',
    });
  }

  /** The page on paper, as PDF. */
  async pdf(): Promise<Buffer> {
    const { data } = await Firefox.#send(this.#socket, 'browsingContext.print', { context: this.#context });
    return Buffer.from(String(data), 'base64');
  }

  /** What a script says of the page, as text. */
  async evaluate(expression: string): Promise<string> {
    const { result } = await Firefox.#send(this.#socket, 'script.evaluate', {
      expression,
      target: { context: this.#context },
      awaitPromise: true,
    });
    return String((result as { value?: unknown }).value);
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#socket.close();
    this.#process.kill();
    await ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  static #send(socket: WebSocket, method: string, params: object): Promise<Record<string, unknown>> {
    const id = (Firefox.#sent += 1);
    return new Promise((resolve, reject) => {
      const answer = ({ data }: MessageEvent): void => {
        const message = JSON.parse(String(data)) as { id?: number; result?: Record<string, unknown> };
        if (message.id !== id) return;
        socket.removeEventListener('message', answer);
        if (message.result) resolve(message.result);
        else reject(new Error(`${method}: ${String(data)}`));
      };
      socket.addEventListener('message', answer);
      socket.send(JSON.stringify({ id, method, params }));
    });
  }
}

/** Where a Firefox that has been started listens, as it says itself. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += String(chunk);
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', () => reject(new Error(`Firefox ended: ${said}`)));
  });
}
