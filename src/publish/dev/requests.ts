import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve, sep } from 'node:path';

/** The path that a request asks for, decoded, or null when it can't be. */
export function readPath(request: IncomingMessage): string | null {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    return null;
  }
}

/** Whether a request is for the dev server's own modules, which no content has any part in. */
export function isForTools(path: string): boolean {
  return /^\/(?:@|__|node_modules\/|src\/)/.test(path);
}

/** Whether a request would read a file of the content folder past its schemas. */
export function isForContent(path: string, root: string, contentDir: string): boolean {
  const file = path.startsWith('/@fs/') ? path.slice('/@fs'.length) : path;
  const asked = [resolve(root, `.${file}`), resolve(file), resolve(file.slice(1))];
  const forbidden = contentDir.toLowerCase();
  return asked
    .map((candidate) => candidate.toLowerCase())
    .some((candidate) => candidate === forbidden || candidate.startsWith(forbidden + sep));
}

/** Whether whoever asks wants a page to look at. */
export function wantsPage({ headers }: IncomingMessage): boolean {
  return headers['sec-fetch-dest'] === 'document' || (headers.accept ?? '').includes('text/html');
}

/** Answers with a text that no cache keeps. */
export function answer(response: ServerResponse, status: number, type: string, body: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.setHeader('Cache-Control', 'no-store');
  response.removeHeader('Content-Length');
  response.end(body);
}
