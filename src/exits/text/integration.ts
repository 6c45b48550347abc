import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFolder, hashOf } from '../../cache/built-folder.ts';
import { openMadeFiles } from '../../cache/made-files.ts';
import { checkedContent } from '../../content/read-content.ts';
import { idNames } from '../../content/id-names.ts';
import type { Languages } from '../../languages/languages.ts';
import { writeTextExits } from './write-text-exits.ts';

/**
 * The exits in words, made of the built pages: what a reader sees is what leaves. They stand before the
 * build's last word, which audits them too.
 */
export function textExits(languages: Languages): AstroIntegration {
  let project: URL;
  let root: string;
  return {
    name: 'text-exits',
    hooks: {
      'astro:config:done': ({ config }) => {
        project = config.root;
        root = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const content = await checkedContent(fileURLToPath(new URL('content', project)));
        const names = [...content.names.names, ...idNames(content)];
        const made = openMadeFiles(fileURLToPath(project), 'texts');
        const built = builtFolder(fileURLToPath(dir));
        const setting = hashOf(JSON.stringify([root, languages, names]));
        const count = await writeTextExits({ built, root, languages, names, setting, made });
        logger.info(`${count} pages in Markdown, in the feeds and in the search index`);
      },
    },
  };
}
