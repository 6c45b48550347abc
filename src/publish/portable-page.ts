import { posix } from 'node:path';

/** An attribute, or a style's address, that begins at the root of the host. */
const ROOTED = /(?<before>\b(?:href|src|action|poster)="|\burl\(["']?)(?<address>\/(?!\/)[^"')\s]*)/g;

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/gi;

/**
 * A page or a style sheet whose addresses within the site are relative, so that it opens from a folder. What a page may
 * load it can't say there: a browser takes each file for a host of its own.
 * @param path the file's, from the site's home
 * @param base the folder of the host that is the site's, with slashes around it
 */
export function portableText(text: string, path: string, base: string): string {
  return text.replace(POLICY, '').replace(ROOTED, (whole, ...found) => {
    const { before = '', address = '' } = found.at(-1) as Record<string, string>;
    return address.startsWith(base) ? before + relativeAddress(address.slice(base.length), path) : whole;
  });
}

function relativeAddress(address: string, from: string): string {
  const [, file = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
  const target = file === '' || file.endsWith('/') ? `${file}index.html` : file;
  return posix.relative(posix.dirname(from), target) + rest;
}
