import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { openCache } from '../../src/cache/content-cache.ts';
import { outlineOf } from '../../src/content/articles/outline.ts';
import { readContent } from '../../src/content/read-content.ts';
import { recallOutlines } from '../../src/publish/recall-outlines.ts';
import { article, layOut } from '../check/contentFolder.ts';

const parsed = vi.hoisted(() => [] as string[]);

vi.mock('satteri', async (importOriginal) => {
  const real = await importOriginal<typeof import('satteri')>();
  const mdxToMdast: typeof real.mdxToMdast = (...words) => {
    parsed.push(words[0]);
    return real.mdxToMdast(...words);
  };
  return { ...real, mdxToMdast };
});

const [FIRST, SECOND] = ['articles/en/first.mdx', 'articles/en/second.mdx'];
let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'project-'));
  onTestFinished(() => {
    rmSync(project, { recursive: true });
  });
});

/** What a build that reads these articles for the first time knows of their claims, and how many it parsed. */
async function build(first: string, second: string): Promise<{ cites: string[][]; parsed: number }> {
  parsed.splice(0);
  const content = await readContent(
    await layOut({
      'articles/en/what-was-exposed.mdx': null,
      [FIRST]: article(first),
      [SECOND]: article(second),
    }),
  );
  recallOutlines(content, openCache(project, 'check'));
  const cites = [FIRST, SECOND].map((path) => [...outlineOf(content.articles.get(path)!).cites]);
  return { cites, parsed: parsed.length };
}

test('an article is parsed for what it refers to only when it is another than in the last build', async () => {
  const [one, other] = ['[](claim:lines-total)', '[](claim:share)'];
  expect(await build(one, other)).toEqual({ cites: [['lines-total'], ['share']], parsed: 2 });
  expect(await build(one, other)).toEqual({ cites: [['lines-total'], ['share']], parsed: 0 });
  expect(await build(one, '[](claim:growth)')).toEqual({ cites: [['lines-total'], ['growth']], parsed: 1 });
});
