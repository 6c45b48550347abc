// Puts one site after the other in the place of the last, until it is killed, or for half a minute.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimStaging, releaseStaging } from '../../src/publish/staging.ts';
import { STAGED, swapSite } from '../../src/publish/swap.ts';

const site = process.argv[2] ?? '';
for (let version = 0; performance.now() < 30_000; version += 1) {
  const staging = claimStaging(site);
  const staged = join(staging.folder, STAGED);
  mkdirSync(staged);
  for (let page = 0; page < 3; page += 1) writeFileSync(join(staged, `${page}.html`), String(version));
  swapSite(site, staging.folder);
  releaseStaging(staging);
  if (version === 0) process.stdout.write('begun');
}
