import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger, AstroPrerenderer } from 'astro';
import { builtFolder } from '../cache/built-folder.ts';
import { hashCode } from '../cache/hash-code.ts';
import { openCache, type ContentCache } from '../cache/content-cache.ts';
import { openMadeFiles } from '../cache/made-files.ts';
import { ownFolder } from '../cache/own-folder.ts';
import type { KnownSound } from '../check/found-before.ts';
import { problemText } from '../content/problem-text.ts';
import { printable } from '../problems/format-problems.ts';
import { Refusal } from '../problems/refusal.ts';
import { hasErrors, hasGaps, superviseContent, type Approval, type Watchers } from './approval.ts';
import { restoreKilled } from './built-site.ts';
import { refusedRequests } from './dev/refuse-requests.ts';
import { superviseServer } from './dev/supervise-server.ts';
import { recallOutlines } from './recall-outlines.ts';
import { reusePages } from './reuse-pages.ts';
import { finishBuild, refuseForeignFolder, siteFolder, stageBuild } from './stage-build.ts';
import { quietly, TidyError } from './tidy-error.ts';

/**
 * The build within Astro. A build begins with the check and ends with the audit, and only then takes
 * the place of the last one; a dev server shows the problems instead of the pages. It stands first
 * among the integrations, so that the others are told where a build is staged.
 */
export function publishing(): AstroIntegration {
  const watchers: Watchers = {};
  let finish: AstroIntegration | null = null;
  let reuse: ((pages: AstroPrerenderer) => AstroPrerenderer) | null = null;
  let supervise: AstroIntegration['hooks']['astro:server:setup'];
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': async (setup) => {
        const { config, command, updateConfig, logger } = setup;
        const root = fileURLToPath(config.root);
        const contentDir = join(root, 'content');
        watchers.note = (said) => {
          logger.warn(printable(said));
        };
        const approval = superviseContent(contentDir, root, watchers);
        const site = siteFolder(config);
        restoreKilled(site).forEach(watchers.note);
        // Astro writes what it has generated there, and would follow a link.
        ownFolder(root, '.astro');
        if (command === 'build') {
          // What is published is what production gets, whatever the shell that builds it is set up for.
          process.env.NODE_ENV = 'production';
          // Before more of the code is loaded, so that a change of it meanwhile is noticed.
          hashCode(root);
          const cache = openCache(root, 'check');
          watchers.sound = knownSound(cache);
          watchers.beforeCheck = (content) => {
            recallOutlines(content, cache);
          };
          await quietly(logger, () => refuseBadContent(approval, logger));
          const staging = await quietly(logger, async () => {
            refuseForeignFolder(config, site);
            return stageBuild(setup, site);
          });
          finish = finishBuild(staging, site, root);
          const folder = builtFolder(staging.written);
          reuse = (pages) => reusePages(pages, openMadeFiles(root, 'pages'), folder);
        }
        // A dev server beside it would find its packages bundled otherwise, and load its pages without the toolbar.
        if (command !== 'dev') updateConfig({ vite: { cacheDir: ownFolder(root, '.cache', 'bundling') } });
        if (command === 'build' || command === 'dev') {
          const plugins = [refusedRequests({ root, contentDir })];
          // A build beside a dev server is no reason for its pages to load again.
          updateConfig({ vite: { plugins, server: { watch: { ignored: ['**/.cache/**'] } } } });
        }
        supervise = (server) => {
          superviseServer(server, { root, contentDir }, approval, watchers);
        };
      },
      // By now every integration has its place, so this one comes last of all.
      'astro:config:done': ({ config }) => {
        if (finish !== null) config.integrations.push(finish);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (reuse !== null) setPrerenderer(reuse);
      },
      'astro:server:setup': (server) => supervise?.(server),
    },
  };
}

/** What an earlier build has found to be sound. */
function knownSound(cache: ContentCache): KnownSound {
  return {
    has: (parts) => cache.find(parts) !== null,
    add: (parts) => {
      cache.keep(parts, Buffer.alloc(0));
    },
  };
}

async function refuseBadContent(approval: Approval, logger: AstroIntegrationLogger): Promise<void> {
  const problems = await approval.waitForCheck().catch(asTidy);
  if (hasErrors(problems) || hasGaps(problems)) throw new TidyError(problemText(problems));
  if (problems.length > 0) logger.warn(`\n${problemText(problems)}`);
}

function asTidy(error: unknown): never {
  throw error instanceof Refusal ? new TidyError(error.message) : error;
}
