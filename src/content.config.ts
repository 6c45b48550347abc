import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'zod';
import { listContent } from './content/content-files.ts';
import { readText } from './content/read-text.ts';
import { articleSchema } from './schemas/article.ts';
import { namesSchema } from './schemas/names.ts';
import { REPORT_FILES } from './schemas/report-folder.ts';
import { siteSchema } from './schemas/site.ts';

const CONTENT = 'content';

const reportFolderSchema = z.object({
  report: REPORT_FILES['report.json'],
  claims: REPORT_FILES['claims.json'],
  tables: z.array(REPORT_FILES.tables),
  checks: REPORT_FILES['checks.json'].default([]),
  tensions: REPORT_FILES['tensions.json'].default([]),
  verification: REPORT_FILES['verification.json'].nullable().default(null),
});

/** Each folder of `content/reports/` as one entry: its files belong together. */
const reportFolders: Loader = {
  name: 'report-folders',
  async load({ store, parseData, config }) {
    const content = contentDir(config.root);
    const { files, folders } = await listContent(content);
    const ids = folders.flatMap((folder) => /^reports\/([^/]+)$/.exec(folder)?.[1] ?? []);
    const entries = await Promise.all(
      ids.map(async (id) => {
        const data = await readReportFolder(content, `reports/${id}`, files);
        return { id, data: await parseData({ id, data }) };
      }),
    );
    store.clear();
    entries.forEach((entry) => store.set(entry));
  },
};

function contentDir(root: URL): string {
  return fileURLToPath(new URL(CONTENT, root));
}

async function readReportFolder(
  content: string,
  folder: string,
  listed: readonly string[],
): Promise<Record<string, unknown>> {
  const own = listed.filter((path) => path.startsWith(`${folder}/`));
  const single = Object.keys(REPORT_FILES).filter((name) => own.includes(`${folder}/${name}`));
  const files = await Promise.all(
    single.map(
      async (name) => [name.replace('.json', ''), await readJson(content, `${folder}/${name}`)] as const,
    ),
  );
  const tables = own.filter((path) => path.startsWith(`${folder}/tables/`));
  return {
    ...Object.fromEntries<unknown>(files),
    tables: await Promise.all(tables.map((path) => readJson(content, path))),
  };
}

async function readJson(content: string, path: string): Promise<unknown> {
  const { text, faults } = await readText(join(content, path));
  if (text === null) throw new Error(`${CONTENT}/${path}: ${faults[0]?.message ?? 'can’t be read'}`);
  return JSON.parse(text);
}

/** The articles that stand where articles may stand, and no other file. */
const articles: Loader = {
  name: 'articles',
  async load(context) {
    const base = `./${CONTENT}/articles`;
    const { files } = await listContent(contentDir(context.config.root));
    const pattern = files
      .filter((path) => path.endsWith('.mdx'))
      .map((path) => path.replace('articles/', ''));
    if (pattern.length === 0) context.store.clear();
    else await glob({ base, pattern, generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }).load(context);
  },
};

/** A JSON file of `content/` as a collection with the one entry `main`. */
function singleFile(name: string): Loader {
  return {
    name: `single-file:${name}`,
    async load({ store, parseData, config }) {
      const value = await readJson(contentDir(config.root), name);
      store.set({ id: 'main', data: await parseData({ id: 'main', data: { value } }) });
    },
  };
}

/**
 * A loader that leaves watching to the build's own watcher. In dev it has content loaded after each check
 * without errors, and shows what is wrong until then; the last good entries stay.
 */
function unwatched(loader: Loader): Loader {
  return {
    ...loader,
    async load({ watcher, ...context }) {
      try {
        await loader.load(context);
      } catch (error) {
        if (watcher === undefined) throw error;
        context.logger.debug(String(error));
      }
    },
  };
}

export const collections = {
  articles: defineCollection({
    loader: unwatched(articles),
    schema: articleSchema,
  }),
  reports: defineCollection({ loader: unwatched(reportFolders), schema: reportFolderSchema }),
  site: defineCollection({
    loader: unwatched(singleFile('site.json')),
    schema: z.object({ value: siteSchema }),
  }),
  names: defineCollection({
    loader: unwatched(singleFile('names.json')),
    schema: z.object({ value: namesSchema }),
  }),
};
