import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, posix } from 'node:path';
import sirv from 'sirv';

/** Text that browsers would read as Latin-1, were its encoding not named. */
const textTypes: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.ics': 'text/calendar',
  '.md': 'text/markdown',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
};

/** A server of the built site in a folder, with the manners of a static host: slashes, types and the 404 page. */
export function siteServer(folder: string): Server {
  const sendFile = sirv(folder, { dev: true, etag: true, extensions: ['html'], setHeaders: nameEncoding });
  return createServer((request, response) => {
    const path = readPath(request.url ?? '/');
    if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html'))) addSlash(response, path);
    else
      sendFile(request, response, () => {
        sendNotFound(response, folder, path);
      });
  });
}

/** The path of a request, decoded, with no way up and out of the folder. */
function readPath(url: string): string {
  const path = url.replace(/[?#].*$/su, '');
  try {
    return posix.normalize(decodeURI(path));
  } catch {
    return '/';
  }
}

function nameEncoding(response: ServerResponse, path: string): void {
  const type = textTypes[posix.extname(path)];
  if (type !== undefined) response.setHeader('Content-Type', `${type};charset=utf-8`);
}

function addSlash(response: ServerResponse, path: string): void {
  response.writeHead(308, { Location: encodeURI(`${path}/`) }).end();
}

/** A folder may have a 404 page of its own, as a language does; the nearest one answers. */
function sendNotFound(response: ServerResponse, folder: string, path: string): void {
  const pages = foldersUpwards(path).map((parent) => join(folder, parent, '404.html'));
  const page = pages.find((candidate) => existsSync(candidate));
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(page === undefined ? 'Not found' : readFileSync(page));
}

function foldersUpwards(path: string): string[] {
  return path === '/' ? ['/'] : [path, ...foldersUpwards(posix.dirname(path))];
}
