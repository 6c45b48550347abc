import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listen } from '../../src/serve/listen.ts';
import { siteServer } from '../../src/serve/site-server.ts';
import { findBrowser } from './browser/find-browser.ts';
import { unpackBrowser } from './browser/npm-browser.ts';

const built = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Readies the browser and serves the built site for as long as the tests run. */
export default async function serveBuiltSite(): Promise<() => void> {
  if (!existsSync(built))
    throw new Error('There is no built site in dist/. Build it with "npm run build", then test it.');
  const browser = findBrowser();
  await unpackBrowser(browser);
  console.log(`Browser: ${browser.executablePath}`);
  const server = siteServer(built);
  process.env.SITE_ADDRESS = `http://localhost:${String(await listen(server, '127.0.0.1', 0))}`;
  return () => {
    server.close();
    server.closeAllConnections();
  };
}
