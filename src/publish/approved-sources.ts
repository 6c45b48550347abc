import { sep } from 'node:path';
import type { ViteUserConfig } from 'astro';
import type { Approval } from './approval.ts';
import { TidyError } from './tidy-error.ts';

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/**
 * The last door before an article is compiled and run: it opens only to the very source that a check
 * without errors has seen. In dev it waits for the check under way; a browser never gets through.
 */
export function approvedSources(contentDir: string, approval: Approval, isDev: boolean): VitePlugin {
  return {
    name: 'reportedly:approved-sources',
    transform: {
      order: 'pre',
      async handler(source, id) {
        const path = pathOf(id);
        if (!path.startsWith(contentDir + sep)) return null;
        if (isDev) await approval.waitForCheck();
        const refused = this.environment.name === 'client' || !approval.isChecked(path, source);
        if (refused) throw new TidyError(`${path} is not what the last check without errors has seen`);
        return null;
      },
    },
  };
}

function pathOf(id: string): string {
  return (id.split('?', 1)[0] ?? '').replaceAll('/', sep);
}
