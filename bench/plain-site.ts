import { appendFileSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchSite } from './bench-site.ts';
import { makeSite, writeFiles, type SampleArticle, type SampleSite } from './sample-site.ts';

const modules = fileURLToPath(new URL('../node_modules', import.meta.url));

const BUILD = ['node_modules/astro/bin/astro.mjs', 'build'];

const CONFIG = `import mdx from '@astrojs/mdx';

export default {
  integrations: [mdx()],
  cacheDir: './.cache/astro',
  vite: { cacheDir: './.cache/vite' },
  devToolbar: { enabled: false },
};
`;

const CONTENT_CONFIG = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  articles: defineCollection({ loader: glob({ base: './content', pattern: '**/*.mdx' }) }),
};
`;

const PAGE = `---
import { getCollection, render } from 'astro:content';

export async function getStaticPaths() {
  return (await getCollection('articles')).map((entry) => ({ params: { path: entry.id }, props: { entry } }));
}

const { entry } = Astro.props;
const { Content } = await render(entry);
---

<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>{entry.data.title}</title>
  </head>
  <body>
    <main>
      <h1>{entry.data.title}</h1>
      <Content />
    </main>
  </body>
</html>
`;

interface Cell {
  readonly place: string;
  readonly lines: string;
}

/** The same text for Astro and MDX alone: figures as plain links, charts as tables. */
export const PLAIN_SITE: BenchSite = {
  name: 'plain',
  build: BUILD,
  write: writePlainSite,
  edit: editPlainSite,
};

function writePlainSite(folder: string, count: number): void {
  const site = makeSite(count);
  mkdirSync(folder, { recursive: true });
  symlinkSync(modules, join(folder, 'node_modules'), 'junction');
  writeFiles(folder, {
    'package.json': { type: 'module' },
    'astro.config.mjs': CONFIG,
    'src/content.config.ts': CONTENT_CONFIG,
    'src/pages/[...path].astro': PAGE,
    ...Object.fromEntries(
      site.articles.map((article) => [
        `content/${article.language}/${article.slug}.mdx`,
        write(article, site),
      ]),
    ),
  });
}

function editPlainSite(folder: string): void {
  appendFileSync(join(folder, 'content/en/article-a.mdx'), '\nNothing more is said of it.\n');
}

function write({ slug, report, body }: SampleArticle, { reports }: SampleSite): string {
  const claims = reports[`${report}/claims.json`] as { id: string; figure: string }[];
  const figures = new Map(claims.map(({ id, figure }) => [id, figure]));
  const plain = body
    .replace(/\[\]\(claim:([^)]+)\)/gu, (_link, id: string) => `[${figures.get(id) ?? ''}](#${id})`)
    .replace(/<Chart table="([^"]+)" \/>/gu, (_tag, name: string) =>
      writeTable((reports[`${report}/tables/${name}.json`] as { data: Cell[] }).data),
    );
  return `---\ntitle: On ${slug}\n---\n\n${plain}`;
}

function writeTable(rows: readonly Cell[]): string {
  return [
    '| place | lines |',
    '| --- | --- |',
    ...rows.map(({ place, lines }) => `| ${place} | ${lines} |`),
  ].join('\n');
}
