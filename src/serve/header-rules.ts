import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file in which a built site says what headers hosts send with each path. */
export const HEADERS_FILE = '_headers';

/** The headers of a site's paths. */
export interface HeaderRules {
  /** The folder of the host that the site stands in, between slashes. */
  readonly root: string;
  /** What to send with a path on the host: what every rule that matches it says. */
  readonly headersOf: (path: string) => [name: string, value: string][];
}

interface Rule {
  readonly pattern: string;
  readonly headers: readonly [string, string][];
}

/** Reads the header rules of a built site as hosts do. The first of them is for all of the site. */
export function readHeaderRules(folder: string): HeaderRules {
  const file = join(folder, HEADERS_FILE);
  const rules = existsSync(file) ? parseRules(readFileSync(file, 'utf8')) : [];
  return {
    root: rules[0]?.pattern.replace(/\*$/u, '') ?? '/',
    headersOf: (path) =>
      rules.filter(({ pattern }) => matches(pattern, path)).flatMap(({ headers }) => headers),
  };
}

/** A line that isn't indented is a pattern; the lines below it are its headers. */
function parseRules(text: string): Rule[] {
  const blocks = text.split(/^(?=\/)/mu).filter((block) => block.startsWith('/'));
  return blocks.map((block) => {
    const [pattern = '', ...lines] = block.trim().split('\n');
    return { pattern, headers: lines.map(parseHeader) };
  });
}

function parseHeader(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
