import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { cacheKey } from '../cache/cache-key.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** The name of a site that is moved aside, or of what would be taken for one. */
export const ASIDE = /^old-/;

/** A name under which a build moves a site aside: it shows that a build of this machine did, and what a checkout brought along can't. */
export function nameAside(): string {
  const own = randomUUID();
  return `old-${own}-${seal(own)}`;
}

/** Whether a build of this machine gave a folder its name. */
export function isMovedAside(name: string): boolean {
  const { own = '', sealed = '' } =
    /^old-(?<own>[0-9a-f-]{36})-(?<sealed>[0-9a-f]{64})$/.exec(name)?.groups ?? {};
  return sealed !== '' && timingSafeEqual(Buffer.from(sealed), Buffer.from(seal(own)));
}

function seal(own: string): string {
  return createHmac('sha256', cacheKey(project)).update(`moved aside ${own}`).digest('hex');
}
