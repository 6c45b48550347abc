import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ViteUserConfig } from 'astro';
import type { Places } from './answer-requests.ts';
import { answer, isForContent, isThroughLink, opensWrongly, readPath } from './requests.ts';

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/**
 * Answers the requests that no part of a dev server should see: an address that can't be read, a file of
 * the content folder, what a link leads to, an editor for what isn't the project's.
 */
export function refusedRequests(places: Places): VitePlugin {
  return {
    name: 'reportedly:refused-requests',
    enforce: 'post',
    configureServer({ middlewares, config }) {
      const grounds = { ...places, base: config.base };
      const handle = (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
        const path = readPath(request);
        const isRefused =
          path === null ||
          isForContent(path, grounds) ||
          isThroughLink(path, grounds) ||
          opensWrongly(request, places.root);
        if (isRefused) answer(response, 404, 'text/plain', 'Not found\n');
        else next();
      };
      // Once all others stand there: some fail at what they can't read.
      return () => void middlewares.stack.unshift({ route: '', handle });
    },
  };
}
