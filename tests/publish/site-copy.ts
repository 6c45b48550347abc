import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));
const ARTICLE = 'content/articles/en/who-rides.mdx';

const CONFIG = `
import { publishing } from ${JSON.stringify(pathToFileURL(join(project, 'src/publish/integration.ts')).href)};

export default {
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  integrations: [publishing()],
  vite: { cacheDir: './.cache/vite' },
  devToolbar: { enabled: false },
};
`;

// Their imports are found in a site's folder alone.
const PROSE = `---
import type { ProseNode } from './components/article/read-prose.ts';
import Claim from './Claim.astro';

interface Props {
  nodes: readonly ProseNode[];
}

const { nodes } = Astro.props;
---

{nodes.map((node) => {
  if (typeof node === 'string') return node;
  const Tag = node.name === 'a' ? Claim : node.name;
  return (
    <Tag {...node.attributes}>
      <Astro.self nodes={node.children} />
    </Tag>
  );
})}
`;

const PAGE = `---
import { readProse } from '../components/article/read-prose.ts';
import { checkedContent } from '../content/read-content.ts';
import Prose from '../Prose.astro';

const { articles } = await checkedContent('content');
---

<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Articles</title>
  </head>
  <body>
    {[...articles.values()].map((article) => (
      <article>
        <h1>{article.record?.title}</h1>
        <Prose nodes={readProse(article)} />
      </article>
    ))}
  </body>
</html>
`;

/** What a command said and how it ended. */
export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** A site of its own in a temporary folder: a small one, with the publishing hook, schemas and loaders of this project. */
export class SiteCopy {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'reportedly-')));
  /** What its commands find in their environment besides what is there. */
  environment: Readonly<Record<string, string>> = {};

  constructor(layOut: (site: SiteCopy) => void = layOutSmallSite) {
    layOut(this);
    symlinkSync(join(project, 'node_modules'), this.path('node_modules'), 'junction');
  }

  /** Takes over a file or folder of the project, under the same path or another. */
  take(path: string, as = path): void {
    cpSync(join(project, path), this.path(as), { recursive: true });
  }

  path(path: string): string {
    return join(this.folder, path);
  }

  read(path: string): string {
    return readFileSync(this.path(path), 'utf8');
  }

  write(path: string, text: string): void {
    writeFileSync(this.path(path), text);
  }

  has(path: string): boolean {
    return existsSync(this.path(path));
  }

  delete(path: string): void {
    rmSync(this.path(path), { force: true });
  }

  /** Adds a paragraph to the article. */
  append(paragraph: string): void {
    this.write(ARTICLE, `${this.read(ARTICLE)}\n${paragraph}\n`);
  }

  /** Starts Astro, as `npm run` would. */
  start(...args: readonly string[]): ChildProcess {
    const astro = join(project, 'node_modules/astro/bin/astro.mjs');
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...this.environment };
    for (const name of ['NODE_ENV', 'VITEST']) Reflect.deleteProperty(env, name);
    return spawn(process.execPath, [astro, ...args], {
      cwd: this.folder,
      env,
    });
  }

  /** Runs Astro to its end. */
  run(...args: readonly string[]): Promise<Outcome> {
    return outcomeOf(this.start(...args));
  }

  /** A hash of every path and byte in a folder. */
  hash(folder = 'dist'): string {
    const hash = createHash('sha256');
    for (const path of this.list(folder))
      hash.update(path).update(readFileSync(this.path(join(folder, path))));
    return hash.digest('hex');
  }

  /** The files in a folder. */
  list(folder: string): string[] {
    if (!this.has(folder)) return [];
    return readdirSync(this.path(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(this.path(folder), join(entry.parentPath, entry.name)))
      .sort();
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function layOutSmallSite(site: SiteCopy): void {
  site.take('tests/publish/fixture', '.');
  const rooms = [
    'components/article',
    'claims',
    'addresses',
    'content',
    'problems',
    'schemas',
    'languages',
    'figures',
  ].map((room) => `src/${room}`);
  for (const path of [...rooms, 'tsconfig.json']) site.take(path);
  site.write('astro.config.mjs', CONFIG);
  mkdirSync(site.path('src/pages'));
  site.write('src/Prose.astro', PROSE);
  site.write('src/pages/index.astro', PAGE);
}

/** Waits for a command, and gathers what it says. */
export function outcomeOf(child: ChildProcess): Promise<Outcome> {
  let output = '';
  const gather = (chunk: unknown): void => {
    output += String(chunk);
  };
  child.stdout?.on('data', gather);
  child.stderr?.on('data', gather);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code, output });
    });
  });
}
