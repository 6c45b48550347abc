import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Refusal } from '../problems/refusal.ts';

const attempts = 20;

/** Starts a server on a port or, where that is taken, on the next free one; returns the port. Port 0 is any free one. */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  for (let candidate = port; candidate < port + attempts; candidate += 1) {
    if (await accepts(server, host, candidate)) return (server.address() as AddressInfo).port;
  }
  throw new Refusal(
    `The ports ${String(port)} to ${String(port + attempts - 1)} of ${host} are all taken.`,
    'Name a free one, as in PORT=8080 npm start.',
  );
}

function accepts(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const settle = (error?: NodeJS.ErrnoException): void => {
      server.off('error', settle).off('listening', settle);
      if (error === undefined) resolve(true);
      else if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    server.once('error', settle).once('listening', settle).listen(port, host);
  });
}
