import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { PATIENCE } from '../patience.ts';
import type { SiteCopy } from './site-copy.ts';

/** What a page got from the dev server's channel. */
export interface Message {
  readonly type: string;
  readonly err?: { readonly message: string; readonly loc: { readonly file: string; readonly line: number } };
}

/** A dev server on a copy of a site, with one page open. */
export class DevServer {
  readonly messages: Message[] = [];
  readonly #child: ChildProcess;
  /** Host and port. */
  readonly address: string;

  private constructor(child: ChildProcess, address: string) {
    this.#child = child;
    this.address = address;
  }

  static async start(site: SiteCopy): Promise<DevServer> {
    const port = String(await freePort());
    const child = site.start('dev', '--port', port, '--host', '127.0.0.1', '--ignore-lock');
    // What nobody reads would stop the server in the end.
    child.stdout?.resume();
    child.stderr?.resume();
    const server = new DevServer(child, `127.0.0.1:${port}`);
    await until(() =>
      server.ask('/@vite/client').then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    await server.#openPage();
    return server;
  }

  ask(path: string, headers: Record<string, string> = { accept: 'text/html' }): Promise<Response> {
    return fetch(`http://${this.address}${path}`, { headers });
  }

  /** Forgets what has come so far, does something, and waits for a message. */
  async messageAfter(act: () => void, isAwaited: (message: Message) => boolean): Promise<Message> {
    this.messages.length = 0;
    act();
    await until(() => this.messages.some(isAwaited));
    const message = this.messages.find(isAwaited);
    if (message === undefined) throw new Error('no such message came');
    return message;
  }

  async stop(): Promise<void> {
    const closed = once(this.#child, 'close');
    this.#child.kill('SIGKILL');
    await closed;
  }

  async #openPage(): Promise<void> {
    const client = await (await this.ask('/@vite/client')).text();
    const token = /wsToken = "([^"]+)"/.exec(client)?.[1] ?? '';
    const socket = new WebSocket(`ws://${this.address}/?token=${token}`, 'vite-hmr');
    socket.addEventListener('message', ({ data }) => this.messages.push(JSON.parse(String(data)) as Message));
    await until(() => this.messages.length > 0);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Waits until something is so, as long as tests wait. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`still not so after ${PATIENCE} ms: ${isSo.toString()}`);
    await wait(20);
  }
}
