import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Names } from '../../schemas/names.ts';
import { readBuiltPages, textSetting, writeTextExits } from './write-text-exits.ts';
import { writeSearchIndex } from './search-index.ts';

/**
 * The exits in words, made of the built pages: what a reader sees is what leaves. They stand before the
 * guard's last word, which audits them too.
 */
export function textExits(): AstroIntegration {
  let namesFile: URL;
  let root: string;
  return {
    name: 'text-exits',
    hooks: {
      'astro:config:done': ({ config }) => {
        namesFile = new URL('content/names.json', config.root);
        root = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const names = JSON.parse(await readFile(namesFile, 'utf8')) as Names;
        const pages = await readBuiltPages(site, root);
        const setting = textSetting(site, root, names);
        await writeTextExits(site, pages, setting);
        await writeSearchIndex(site, pages, setting);
        logger.info(`${pages.length} pages in Markdown, in the feeds and in the search index`);
      },
    },
  };
}
