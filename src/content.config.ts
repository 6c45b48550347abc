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
  hash: defineCollection({ loader: hash }),
};
