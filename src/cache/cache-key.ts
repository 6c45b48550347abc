import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KEY_BYTES = 32;
const known = new Map<string, Buffer>();

/**
 * The key by which a project's cache knows what it has written itself. It lies among the installed
 * packages, where an install begins anew and no checkout brings it along: what came with one, or from
 * another machine, isn't believed. Where it can't be kept, nothing in the cache outlives the process.
 */
export function cacheKey(project: string): Buffer {
  const key = known.get(project) ?? readKey(project) ?? makeKey(project);
  known.set(project, key);
  return key;
}

function placeOf(project: string): string {
  return join(project, 'node_modules', '.cache-key');
}

function readKey(project: string): Buffer | null {
  try {
    const key = readFileSync(placeOf(project));
    return key.length === KEY_BYTES ? key : null;
  } catch {
    return null;
  }
}

/** Another build may be making one: the first one there counts. */
function makeKey(project: string): Buffer {
  const key = randomBytes(KEY_BYTES);
  try {
    mkdirSync(join(project, 'node_modules'), { recursive: true });
    writeFileSync(placeOf(project), key, { flag: 'wx', mode: 0o600 });
    return key;
  } catch {
    return readKey(project) ?? key;
  }
}
