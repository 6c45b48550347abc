import type { ServerResponse } from 'node:http';

/** What becomes of a page: the body to send in place of it, or null to send the page itself. */
type Judge = (html: string) => Promise<string | null>;

type Send = (...message: unknown[]) => unknown;

/**
 * Holds a rendered page back until it has been judged: its head too, which couldn't be changed once
 * it is sent. Whatever isn't HTML goes through as it comes.
 */
export function judgePage(response: ServerResponse, judge: Judge): void {
  const { writeHead, write, end } = response;
  const held: Uint8Array[] = [];
  const isPage = (): boolean => String(response.getHeader('content-type')).includes('text/html');
  const letGo = (): void => void Object.assign(response, { writeHead, write, end });

  function hold(chunk: unknown): boolean {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) held.push(Buffer.from(chunk as string));
    return true;
  }

  function passOn(send: Send): Send {
    return (...message) => {
      letGo();
      return send.apply(response, message);
    };
  }

  Object.assign(response, {
    writeHead: (status: number, ...rest: unknown[]) => keepHead(response, status, rest.at(-1)),
    write: (...message: unknown[]) => (isPage() ? hold(message[0]) : passOn(write as Send)(...message)),
    end: (...message: unknown[]) => {
      if (!isPage()) return passOn(end as Send)(...message);
      hold(message[0]);
      void release(response, Buffer.concat(held), judge, letGo);
      return response;
    },
  });
}

async function release(
  response: ServerResponse,
  body: Buffer,
  judge: Judge,
  letGo: () => void,
): Promise<void> {
  const instead = await judge(body.toString()).catch((error: unknown) => String(error));
  letGo();
  if (instead !== null) response.statusCode = 500;
  if (instead !== null) response.setHeader('Cache-Control', 'no-store');
  response.removeHeader('Content-Length');
  response.end(instead ?? body);
}

function keepHead(response: ServerResponse, status: number, headers: unknown): ServerResponse {
  response.statusCode = status;
  if (typeof headers !== 'object' || headers === null) return response;
  const pairs = Array.isArray(headers) ? pairUp(headers) : Object.entries(headers);
  pairs.forEach(([name, value]) => response.setHeader(name, value as string));
  return response;
}

function pairUp(list: readonly unknown[]): [string, unknown][] {
  return list.flatMap((name, at): [string, unknown][] =>
    at % 2 === 0 ? [[String(name), list[at + 1]]] : [],
  );
}
