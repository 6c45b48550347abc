import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { listen } from '../../src/serve/listen.ts';
import { siteServer } from '../../src/serve/site-server.ts';
import { findBrowser } from './browser/find-browser.ts';
import { unpackBrowser } from './browser/npm-browser.ts';

/** The site that the browser tests look at. It is handed to each worker through the environment. */
interface SiteUnderTest {
  /** Where it is served. */
  readonly address: string;
  /** The folder of what is served, and the one of the content that it was built from. */
  readonly built: string;
  readonly content: string;
}

const VARIABLES = { address: 'SITE_ADDRESS', built: 'SITE_BUILT', content: 'SITE_CONTENT' } as const;

/** Readies the browser and serves a site to all tests, until the returned function is called. */
export async function serveToTests(built: string, content: string): Promise<() => void> {
  const browser = findBrowser();
  await unpackBrowser(browser);
  console.log(`Browser: ${browser.executablePath}`);
  const server: Server = siteServer(built);
  const address = `http://localhost:${String(await listen(server, '127.0.0.1', 0))}`;
  const site: SiteUnderTest = { address, built, content };
  for (const [key, variable] of Object.entries(VARIABLES))
    process.env[variable] = site[key as keyof SiteUnderTest];
  return () => {
    server.close();
    server.closeAllConnections();
  };
}

/** The site that is served to the tests. */
export function siteUnderTest(): SiteUnderTest {
  return { address: read('address'), built: read('built'), content: read('content') };
}

/** A JSON file of the content that the site was built from. */
export function readContent(file: string): unknown {
  return JSON.parse(readFileSync(join(siteUnderTest().content, file), 'utf8'));
}

/** Where the site says that it is published. */
export function publicAddress(): string {
  return (readContent('site.json') as { url: string }).url;
}

function read(key: keyof SiteUnderTest): string {
  const value = process.env[VARIABLES[key]];
  if (value === undefined)
    throw new Error(
      `${VARIABLES[key]} is not set: start the browser tests with "npm run test:site" or "npm run test:content".`,
    );
  return value;
}
