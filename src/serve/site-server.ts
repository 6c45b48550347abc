import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, posix, relative } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import send from 'send';
import { HEADERS_FILE, readHeaderRules, type HeaderRules } from './header-rules.ts';

/** Text that browsers would read as Latin-1, were its encoding not named. */
const textTypes: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.ics': 'text/calendar',
  '.md': 'text/markdown',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
};

/** Nobody takes longer to ask for a page. */
const LONGEST_REQUEST_MS = 10_000;
/** No page stands deeper, so nobody looks for its 404 page further down. */
const DEEPEST = 8;

/** More requests than a visit has; a connection that sends more begins anew. */
const MOST_REQUESTS = 1000;

/**
 * Written for a framework whose requests are those of Node with more to them, none of which it asks for. A part of a
 * file is a part of its bytes as they are.
 */
const compress = compression({
  // Near to what hosts keep compressed; more takes several times as long.
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } },
  filter: (request, response) => request.headers.range === undefined && compression.filter(request, response),
}) as unknown as (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * A server of the built site in a folder, with the manners of a static host: slashes, types, compressed text, the 404
 * page, and the headers that the site asks for. A site that stands in a folder of its host is served in that folder.
 */
export function siteServer(folder: string): Server {
  const rules = readHeaderRules(folder);
  const timeouts = { headersTimeout: LONGEST_REQUEST_MS, requestTimeout: LONGEST_REQUEST_MS };
  const server = createServer(timeouts, (request, response) => {
    whenItsTurn(response, () => {
      compress(request, response, () => {
        answerSafely(request, response, folder, rules);
      });
    });
  });
  return Object.assign(server, { maxRequestsPerSocket: MOST_REQUESTS });
}

/**
 * Requests may come before the answers to those ahead of them are taken. Files are opened only for the one whose turn
 * it is: when the connection ends, nothing would tell the others to close theirs.
 */
function whenItsTurn(response: ServerResponse, work: () => void): void {
  if (response.socket === null) response.once('socket', work);
  else work();
}

/** What fails, such as a file that goes away or one too many that is open, costs one answer and not the server. */
function answerSafely(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  rules: HeaderRules,
): void {
  try {
    answer(request, response, folder, rules);
  } catch {
    fail(response);
  }
}

function fail(response: ServerResponse): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(503, { 'Retry-After': '1' }).end();
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  rules: HeaderRules,
): void {
  const { root, headersOf } = rules;
  const path = readPath(request.url ?? '/');
  setHeaders(response, headersOf(path));
  if (request.method !== 'GET' && request.method !== 'HEAD') refuseMethod(response);
  else if (`${path}/` === root || (path === '/' && root !== '/')) redirect(response, root, request.url);
  else if (!path.startsWith(root)) sendNotFound(response, { folder, rules, path: '/' });
  else sendFile(request, response, { folder, rules, path: `/${path.slice(root.length)}` });
}

interface Place {
  readonly folder: string;
  readonly rules: HeaderRules;
  /** From the site's own folder. */
  readonly path: string;
}

function setHeaders(
  response: ServerResponse,
  headers: readonly (readonly [name: string, value: string])[],
): void {
  for (const [name, value] of headers) response.setHeader(name, value);
}

/** The path of a request, decoded, with no way up and out of the folder. */
function readPath(url: string): string {
  const path = url.replace(/^https?:\/\/[^/]*/iu, '').replace(/[?#].*$/su, '');
  try {
    return posix.normalize(`/${decodeURIComponent(path).replace(/^\/+/u, '')}`);
  } catch {
    return '/404/';
  }
}

function sendFile(request: IncomingMessage, response: ServerResponse, place: Place): void {
  const { folder, rules, path } = place;
  if (path === `/${HEADERS_FILE}` || !isOwn(folder, path)) {
    sendNotFound(response, place);
    return;
  }
  send(request, encodePath(path), { root: folder, dotfiles: 'allow', cacheControl: false })
    .on('headers', nameEncoding)
    .on('directory', () => {
      redirect(response, `${rules.root}${path.slice(1)}/`, request.url);
    })
    .on('error', ({ status }: { readonly status?: number }) => {
      if (status === 412 || status === 416) response.writeHead(status).end();
      else if (status === 404 || status === 403 || status === 400) sendNotFound(response, place);
      else fail(response);
    })
    .pipe(response);
}

/** Whether a path leads through no link: a build writes none, and one that a checkout brought along may lead anywhere. */
function isOwn(folder: string, path: string): boolean {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  try {
    return realpathSync(file) === join(realpathSync(folder), relative(folder, file));
  } catch {
    // What isn't there, or can't be a name, is said by whoever opens it.
    return true;
  }
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function nameEncoding(response: ServerResponse, path: string): void {
  const type = textTypes[posix.extname(path)];
  if (type !== undefined) response.setHeader('Content-Type', `${type}; charset=utf-8`);
}

function redirect(response: ServerResponse, address: string, asked = ''): void {
  const [query = ''] = /\?[^#]*/u.exec(asked) ?? [];
  response.writeHead(308, { Location: encodePath(address) + query }).end();
}

function refuseMethod(response: ServerResponse): void {
  response.writeHead(405, { Allow: 'GET, HEAD' }).end();
}

/**
 * A folder may have a 404 page of its own, as a language does; the nearest one answers, with its own headers: what
 * isn't there yet may be there soon, and isn't to be kept for a year.
 */
function sendNotFound(response: ServerResponse, { folder, rules, path }: Place): void {
  const pages = foldersUpwards(path).map((parent) => posix.join(parent, '404.html'));
  const page = pages.find((candidate) => existsSync(join(folder, candidate)) && isOwn(folder, candidate));
  if (page !== undefined) setHeaders(response, rules.headersOf(rules.root + page));
  const text = page === undefined ? 'Not found' : readIfThere(join(folder, page));
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(text);
}

function readIfThere(file: string): Buffer | string {
  try {
    return readFileSync(file);
  } catch {
    return 'Not found';
  }
}

function foldersUpwards(path: string): string[] {
  const names = path.split('/').slice(1, DEEPEST);
  return names.map((_name, index) => names.slice(0, names.length - index).join('/')).concat('');
}
