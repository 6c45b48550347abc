import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { cacheKey } from '../cache/cache-key.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

const NAME = /^(?<kind>[a-z]+)-(?<own>[0-9a-f-]{36})-(?<sealed>[0-9a-f]{64})$/;

/** A name for a site of some kind that a build of this machine puts by: what a checkout brought along can't have one. */
export function sealedName(kind: string): string {
  const own = randomUUID();
  return `${kind}-${own}-${seal(kind, own)}`;
}

/** Whether a build of this machine gave a folder its name. */
export function isSealed(wanted: string, name: string): boolean {
  const { kind = '', own = '', sealed = '' } = NAME.exec(name)?.groups ?? {};
  return kind === wanted && timingSafeEqual(Buffer.from(sealed), Buffer.from(seal(kind, own)));
}

function seal(kind: string, own: string): string {
  return createHmac('sha256', cacheKey(project)).update(`${kind} ${own}`).digest('hex');
}
