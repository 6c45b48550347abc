import type { IncomingMessage, ServerResponse } from 'node:http';
import { realpathSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The path that a request asks for, decoded, or null when it can't be. */
export function readPath(request: IncomingMessage): string | null {
  try {
    return decodeURIComponent(addressOf(request).pathname);
  } catch {
    return null;
  }
}

/** Two slashes begin a path here, as tools read it, and no host. @throws where it can't be read */
function addressOf({ url = '/' }: IncomingMessage): URL {
  return url.startsWith('/') ? new URL(`http://localhost${url}`) : new URL(url, 'http://localhost');
}

/** Whether a request is for the dev server's own modules, which no content has any part in. */
export function isForTools(path: string): boolean {
  return /^\/(?:@|__|node_modules\/|src\/)/.test(path);
}

/** Whether a request would read a file of the content folder past its schemas, in whatever way a tool names it. */
export function isForContent(path: string, { root, contentDir, base }: Grounds): boolean {
  const forbidden = contentDir.toLowerCase();
  return placesOf(path, base, [root])
    .map((candidate) => candidate.toLowerCase())
    .some((candidate) => candidate === forbidden || candidate.startsWith(forbidden + sep));
}

/**
 * Whether a request would read through a link in the project, which may lead anywhere. What is installed may be linked.
 */
export function isThroughLink(path: string, { root, base }: Grounds): boolean {
  const own = realpathSync(root);
  return placesOf(path, base, [root, join(root, 'public')]).some((candidate) => {
    const within = [root, own].map((each) => relative(each, candidate)).find(isWithin);
    if (within === undefined || /^node_modules(?:[\\/]|$)/.test(within)) return false;
    const place = realpathIfThere(candidate);
    return place !== null && place !== join(own, within);
  });
}

function isWithin(path: string): boolean {
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

function realpathIfThere(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

/** The places that tools may find at a path, below the folders where they look. */
function placesOf(path: string, base: string, folders: readonly string[]): string[] {
  return namesOf(path, base).flatMap((name) => [
    ...folders.map((folder) => resolve(folder, `./${name}`)),
    resolve(`/${name}`),
    resolve(name),
  ]);
}

/** Where a server's requests lead. */
export interface Grounds {
  readonly root: string;
  readonly contentDir: string;
  /** The folder of its host that the site stands in, between slashes. */
  readonly base: string;
}

/** How tools name a file in a path, before its own name. */
const TOOL_PREFIX = /^\/*(?:@fs|@id|__x00__|\0|\.)(?=\/|$)|^\/*__x00__/;

/** A path and what is left of it without each of the prefixes that tools read. */
function namesOf(path: string, base: string): string[] {
  const names: string[] = [];
  for (let rest = path; ;) {
    names.push(rest.replace(/^\/+/, ''));
    const less =
      rest.startsWith(base) && base !== '/' ? rest.slice(base.length - 1) : rest.replace(TOOL_PREFIX, '');
    if (less === rest) return names;
    rest = less;
  }
}

/** Whether a request would have an editor opened: only the site's own pages ask for it, and for files of the project. */
export function opensWrongly(request: IncomingMessage, root: string): boolean {
  // However a tool would read the address: by its beginning, in any case, with more behind it.
  if (!(readPath(request) ?? '').toLowerCase().includes('__open-in-editor')) return false;
  return !isFromOwnPage(request) || !isInProject(addressOf(request).searchParams.get('file') ?? '', root);
}

/** Browsers say where a request comes from, and to a host of the local network by the page's address alone. */
function isFromOwnPage({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return URL.canParse(headers.referer ?? '') && new URL(headers.referer ?? '').host === headers.host;
}

/** Whether a file, as an editor would be told of it, is the project's own, and no link to another. */
function isInProject(file: string, root: string): boolean {
  try {
    const path = file.startsWith('file:') ? fileURLToPath(file) : file;
    const place = realpathSync(resolve(root, path.replace(/(?::\d+){1,2}$/, '')));
    return place.startsWith(realpathSync(root) + sep);
  } catch {
    return false;
  }
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
