import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { builtFolder } from '../../cache/built-folder.ts';
import { openMadeFiles } from '../../cache/made-files.ts';
import { checkedContent } from '../../content/read-content.ts';
import { TidyError } from '../tidy-error.ts';
import { stampCards } from './card-addresses.ts';
import { cutHeadingFonts } from './heading-fonts.ts';
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
        const built = builtFolder(fileURLToPath(dir));
        const made = openMadeFiles(fileURLToPath(config.root), 'pages');
        built.write(SECURITY_FILE, await securityText(config));
        const written = built.list();
        const pages = written.filter((file) => file.endsWith('.html'));
        stampCards(built, pages, new URL(config.base, config.site).href, made);
        await cutHeadingFonts(built, pages, config.base, made);
        built.write(HEADERS_FILE, writeHeadersFile([...written, ...WRITTEN_LAST], config.base));
      },
    },
  };
}

async function securityText({ root, site, base }: AstroConfig): Promise<string> {
  const published = await checkedContent(fileURLToPath(new URL('content', root)));
  if (published.site === null) throw new TidyError('content/site.json is missing; `npm run check` says more');
  return writeSecurityText(published.site, new URL(base, site));
}
