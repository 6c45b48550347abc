import { join } from 'node:path';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import type { ContentCache } from '../cache/content-cache.ts';
import { namesIn } from './names-in.ts';

/** Where a site is built, and where on its host it will stand. */
interface Place {
  readonly folder: string;
  /** Between slashes. */
  readonly base: string;
}

/**
 * Has pages rendered that weren't before of the same content by the same code; the others are as they were. What a
 * page may read is told by the key that its route gives it; one without a key is rendered each time.
 */
export function reusePages(pages: AstroPrerenderer, cache: ContentCache, place: Place): AstroPrerenderer {
  let partsOf: ReadonlyMap<string, readonly string[]> = new Map();
  return {
    ...pages,
    name: 'reuse-pages',
    async getStaticPaths() {
      const paths = await pages.getStaticPaths();
      partsOf = keysByAddress(paths, place);
      return paths;
    },
    async render(request, options) {
      const render = async (): Promise<Response> => responseOf(await pages.render(request, options));
      const parts = partsOf.get(trimSlashes(new URL(request.url).pathname));
      if (parts === undefined) return render();
      return new Response(new Uint8Array(await cache.recall(parts, async () => bytesOf(await render()))));
    },
  };
}

/** A page names the styles and scripts of the site, which are bundled by now. */
function keysByAddress(
  paths: readonly PathWithRoute[],
  { folder, base }: Place,
): ReadonlyMap<string, readonly string[]> {
  const assets = namesIn(join(folder, '_astro')).sort().join(' ');
  return new Map(
    paths.flatMap(({ pathname, route, cacheKey }): [string, readonly string[]][] =>
      cacheKey === undefined
        ? []
        : [[trimSlashes(base + pathname), [route.component, pathname, cacheKey, assets]]],
    ),
  );
}

/** @throws where a page is no page, such as a redirection: what is kept is its bytes alone */
async function bytesOf(response: Response): Promise<Uint8Array> {
  if (!response.ok) throw new Error(`${response.url} was answered with ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function responseOf(rendered: Awaited<ReturnType<AstroPrerenderer['render']>>): Response {
  return rendered instanceof Response ? rendered : rendered.response;
}

function trimSlashes(path: string): string {
  return path.replaceAll(/\/{2,}/g, '/').replaceAll(/^\/|\/$/g, '');
}
