import { appendFileSync, cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchSite } from './bench-site.ts';
import { makeSite, writeFiles, type SampleArticle } from './sample-site.ts';

const project = fileURLToPath(new URL('../', import.meta.url));

/** What Node is run with for a check: as the project's own command is. */
export const OUR_CHECK = argsOf('check');

/** This project, with made-up articles in the place of its own. */
export const OUR_SITE: BenchSite = {
  name: 'ours',
  build: argsOf('build'),
  write: writeOurSite,
  edit: editOurSite,
};

const CONFIG = `import project from './project.config.mjs';

export default {
  ...project,
  cacheDir: './.cache/astro',
  vite: { ...project.vite, cacheDir: './.cache/vite' },
};
`;

function writeOurSite(folder: string, count: number): void {
  const { articles, reports } = makeSite(count);
  mkdirSync(folder, { recursive: true });
  for (const path of ['src', 'public', 'package.json', 'tsconfig.json', 'astro.env'])
    cpSync(join(project, path), join(folder, path), { recursive: true });
  cpSync(join(project, 'astro.config.mjs'), join(folder, 'project.config.mjs'));
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  writeFiles(folder, { 'astro.config.mjs': CONFIG });
  writeFiles(join(folder, 'content'), {
    'site.json': {
      title: 'Words',
      tagline: 'A site made of words',
      url: 'https://words.example',
      publisher: 'Nobody',
      asOf: '2026-11-22',
    },
    'names.json': [],
    ...Object.fromEntries(Object.entries(reports).map(([path, value]) => [`reports/${path}`, value])),
    ...Object.fromEntries(
      articles.map((article) => [`articles/${article.language}/${article.slug}.mdx`, write(article)]),
    ),
  });
}

function editOurSite(folder: string): void {
  appendFileSync(join(folder, 'content/articles/en/article-a.mdx'), '\nNothing more is said of it.\n');
}

function write({ slug, report, order, body }: SampleArticle): string {
  const facts = { title: `On ${slug}`, summary: 'An article made of words', report };
  const lines = Object.entries(facts).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\npublished: 2026-11-22\norder: ${String(order)}\n---\n\n${body}`;
}

function argsOf(command: 'build' | 'check'): string[] {
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    scripts: Readonly<Record<typeof command, string>>;
  };
  return scripts[command].split(' ').slice(1);
}
