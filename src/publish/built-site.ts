import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { quote } from '../problems/nearest.ts';
import { Refusal } from '../problems/refusal.ts';
import { stagingHome } from './staging.ts';
import { restoreSite } from './swap.ts';

/**
 * Brings back a site that a killed build had moved aside.
 * @returns a sentence on each folder that would be one, had a build of this machine moved it there
 */
export function restoreKilled(site: string): string[] {
  return restoreSite(site, stagingHome(site)).map(
    (place) =>
      `${quote(relative(dirname(site), place).replaceAll(sep, '/'))} isn’t brought back as ${basename(site)}/: no build of this machine has moved it there.`,
  );
}

/**
 * Sees to it that a built site stands in its place, for a command that shows it.
 * @throws Refusal where none does
 */
export function requireSite(site: string): void {
  const left = restoreKilled(site);
  if (existsSync(join(site, 'index.html'))) return;
  throw new Refusal(
    [`There is no built site in ${basename(site)}/.`, ...left].join(' '),
    'Build it with "npm run build".',
  );
}
