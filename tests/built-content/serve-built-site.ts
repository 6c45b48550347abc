import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveToTests } from '../site/site-under-test.ts';

const built = fileURLToPath(new URL('../../dist/', import.meta.url));
const content = fileURLToPath(new URL('../../content/', import.meta.url));

/** Serves the site as it was built from the project’s own content, whatever that is. */
export default async function serveBuiltSite(): Promise<() => void> {
  if (!existsSync(built))
    throw new Error('There is no built site in dist/. Build it with "npm run build", then test it.');
  return serveToTests(built, content);
}
