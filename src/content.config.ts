import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import type { Content } from './content/content.ts';
import { hashFiles } from './content/hash-files.ts';
import { checkedContent } from './content/read-content.ts';

const FOLDER = 'content';

function contentOf(root: URL): Promise<Content> {
  return checkedContent(fileURLToPath(new URL(FOLDER, root)));
}

/** Where Astro finds the prose of each article. All else pages take from the content itself. */
const articles: Loader = {
  name: 'articles',
  async load({ store, config }) {
    const content = await contentOf(config.root);
    store.clear();
    for (const { language, slug, path, file } of content.articles.values()) {
      const filePath = `${FOLDER}/${path}`;
      store.set({
        id: `${language}/${slug}`,
        data: {},
        filePath,
        digest: file.hash ?? '',
        deferredRender: true,
      });
    }
  },
};

/** The hash of all content: as it changes with every file, Astro makes its pages anew for each. */
const hash: Loader = {
  name: 'hash',
  async load({ store, config }) {
    const content = await contentOf(config.root);
    store.clear();
    store.set({ id: FOLDER, data: { hash: hashFiles(content, [...content.files.keys()]) } });
  },
};

export const collections = {
  articles: defineCollection({ loader: articles }),
  hash: defineCollection({ loader: hash }),
};
