import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { checkedContent } from '../../content/read-content.ts';
import { TidyError } from '../tidy-error.ts';
import { stampCards } from './card-addresses.ts';
import { HEADERS_FILE, writeHeadersFile } from './headers-file.ts';
import { SECURITY_FILE, writeSecurityText } from './security-text.ts';

/** What the audit writes when everything else is there. */
const WRITTEN_LAST = ['audit.json', 'SHA256SUMS'];

/** What hosts and their visitors' tools read beside the site itself. It stands after all that writes the site. */
export function hosting(): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeInto(folder, SECURITY_FILE, await securityText(config));
        const written = await listFiles(folder);
        const pages = written.filter((file) => file.endsWith('.html'));
        stampCards(folder, pages, new URL(config.base, config.site).href);
        const files = [...written, ...WRITTEN_LAST];
        await writeInto(folder, HEADERS_FILE, writeHeadersFile(files, config.base));
      },
    },
  };
}

async function securityText({ root, site, base }: AstroConfig): Promise<string> {
  const published = await checkedContent(fileURLToPath(new URL('content', root)));
  if (published.site === null) throw new TidyError('content/site.json is missing; `npm run check` says more');
  return writeSecurityText(published.site, new URL(base, site));
}

async function writeInto(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}
