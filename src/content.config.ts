import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'zod';
import { articleSchema } from './schemas/article.ts';
import { namesSchema } from './schemas/names.ts';
import { OPTIONAL_REPORT_FILES, REPORT_FILES } from './schemas/report-folder.ts';
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
    const base = fileURLToPath(new URL(`${CONTENT}/reports/`, config.root));
    const entries = await Promise.all(
      (await subfolders(base)).map(async (id) => {
        const data = await readReportFolder(join(base, id));
        return { id, data: await parseData({ id, data }) };
      }),
    );
    store.clear();
    entries.forEach((entry) => store.set(entry));
  },
};

async function subfolders(base: string): Promise<string[]> {
  const entries = await readdir(base, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

async function readReportFolder(folder: string): Promise<Record<string, unknown>> {
  const single = Object.keys(REPORT_FILES).filter((name) => name.endsWith('.json'));
  const files = await Promise.all(
    single.map(async (name) => [name.replace('.json', ''), await readJson(folder, name)] as const),
  );
  return { ...Object.fromEntries<unknown>(files), tables: await readTables(join(folder, 'tables')) };
}

async function readTables(folder: string): Promise<unknown[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'));
  return Promise.all(names.sort().map((name) => readJson(folder, name)));
}

async function readJson(folder: string, name: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, name), 'utf8'));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (missing && OPTIONAL_REPORT_FILES.includes(name)) return undefined;
    throw error;
  }
}

/** A JSON file of `content/` as a collection with the one entry `main`. */
function singleFile(name: string): Loader {
  return {
    name: `single-file:${name}`,
    async load({ store, parseData, config }) {
      const value = await readJson(fileURLToPath(new URL(`${CONTENT}/`, config.root)), name);
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
    loader: unwatched(glob({ base: `./${CONTENT}/articles`, pattern: '*/*.mdx' })),
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
