import { join } from 'node:path';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import type { BuiltFolder } from '../cache/built-folder.ts';
import type { MadeFiles } from '../cache/made-files.ts';
import { namesIn } from './names-in.ts';

/** Pages that may read the same, and so were kept together or not at all. */
interface Group {
  readonly parts: readonly string[];
  readonly files: readonly string[];
}

/**
 * Has pages rendered that weren't before of the same content by the same code; the others are put where they were, and
 * Astro hears nothing of them. What a page may read is told by the key that its route gives it; one without a key is
 * rendered each time.
 */
export function reusePages(pages: AstroPrerenderer, made: MadeFiles, site: BuiltFolder): AstroPrerenderer {
  let rendered: readonly Group[] = [];
  return {
    ...pages,
    name: 'reuse-pages',
    async getStaticPaths() {
      const paths = withoutRepeats(await pages.getStaticPaths());
      const groups = groupsOf(paths, namesIn(join(site.folder, '_astro')).sort());
      const kept = new Set(
        [...groups].filter(([, { parts }]) => made.put(parts, site) !== null).map(([cacheKey]) => cacheKey),
      );
      rendered = [...groups].filter(([cacheKey]) => !kept.has(cacheKey)).map(([, group]) => group);
      return paths.filter(({ cacheKey }) => cacheKey === undefined || !kept.has(cacheKey));
    },
    async teardown() {
      await pages.teardown?.();
      for (const { parts, files } of rendered)
        if (files.every((file) => site.has(file))) made.keep(parts, site, files);
    },
  };
}

/** Where two routes give one address, Astro takes the first. */
function withoutRepeats(paths: readonly PathWithRoute[]): PathWithRoute[] {
  return [...Map.groupBy(paths, ({ pathname }) => pathname).values()].flatMap((same) => same.slice(0, 1));
}

/** By their keys. A page names the styles and scripts of the site, which are bundled by now. */
function groupsOf(paths: readonly PathWithRoute[], assets: readonly string[]): ReadonlyMap<string, Group> {
  const grouped = Map.groupBy(paths, ({ cacheKey }) => cacheKey);
  return new Map(
    [...grouped].flatMap(([cacheKey, group]): [string, Group][] => {
      if (cacheKey === undefined) return [];
      const parts = [
        cacheKey,
        assets.join(' '),
        ...group.map(({ route, pathname }) => `${route.component} ${pathname}`),
      ];
      return [[cacheKey, { parts, files: group.map(fileOf) }]];
    }),
  );
}

/** The file of a page, as Astro names it where each page has a folder of its own. */
function fileOf({ pathname, route: { type } }: PathWithRoute): string {
  const path = pathname.replaceAll(/^\/|\/$/g, '');
  if (type === 'endpoint') return path;
  return path === '404' ? '404.html' : join(path, 'index.html');
}
