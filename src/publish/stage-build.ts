import { existsSync, realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration, HookParameters } from 'astro';
import { tidyCache } from '../cache/content-cache.ts';
import { auditBuild } from './audit-build.ts';
import { writeChecksums } from './checksums.ts';
import { claimStaging, releaseStaging, stagingHome, type Staging } from './staging.ts';
import { restoreSite, swapSite } from './swap.ts';
import { quietly } from './tidy-error.ts';

/** Where the finished site belongs; a link to a folder elsewhere stays one. */
export function siteFolder({ outDir }: AstroConfig): string {
  const folder = fileURLToPath(outDir).replace(/[\\/]$/, '');
  return existsSync(folder) ? realpathSync(folder) : folder;
}

/** Brings back a site that a killed build had moved aside. */
export function restoreKilled(site: string): void {
  restoreSite(site, stagingHome(site));
}

/** Has Astro write the site to a folder out of sight, which goes away with the process. */
export function stageBuild(
  { config, updateConfig }: HookParameters<'astro:config:setup'>,
  site: string,
): Staging {
  const staging = claimStaging(site);
  process.once('exit', () => {
    releaseStaging(staging);
  });
  const moved = (folder: URL): URL =>
    folderUrl(join(staging.site, relative(fileURLToPath(config.outDir), fileURLToPath(folder))));
  updateConfig({
    outDir: moved(config.outDir),
    build: { client: moved(config.build.client), server: moved(config.build.server) },
  });
  return staging;
}

/** The end of a build: the audit, the checksums, and then the new site in the place of the old one. */
export function finishBuild(staging: Staging, site: string, project: string): AstroIntegration {
  return {
    name: 'publish',
    hooks: {
      'astro:build:done': async ({ logger }) => {
        const summary = await quietly(logger, () => auditBuild(staging.site, site, project));
        tidyCache(project);
        writeChecksums(staging.site);
        await quietly(logger, async () => {
          swapSite(site, staging.folder);
        });
        releaseStaging(staging);
        logger.info(`${summary}; the site is in ${relative(process.cwd(), site)}/`);
      },
    },
  };
}

function folderUrl(folder: string): URL {
  return pathToFileURL(join(folder, '/'));
}
