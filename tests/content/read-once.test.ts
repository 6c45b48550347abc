import { writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, expect, test, vi } from 'vitest';
import { subjectsIn } from '../../src/audit/subject.ts';
import { findProblems } from '../../src/check/check-content.ts';
import { ledgerOf } from '../../src/claims/ledger.ts';
import { textsOf } from '../../src/content/articles/article-texts.ts';
import { outlineOf } from '../../src/content/articles/outline.ts';
import type { Content } from '../../src/content/content.ts';
import { hashFiles } from '../../src/content/hash-files.ts';
import { readContent } from '../../src/content/read-content.ts';
import { pageFacts } from '../../src/toolbar/page-facts.ts';
import { article, layOut } from '../check/contentFolder.ts';

const done = vi.hoisted(() => ({
  opened: [] as string[],
  parsed: [] as string[],
  evaluated: [] as string[],
}));

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>();
  const open: typeof real.open = (path, ...rest) => {
    done.opened.push(String(path));
    return real.open(path, ...rest);
  };
  return { ...real, open };
});

vi.mock('satteri', async (importOriginal) => {
  const real = await importOriginal<typeof import('satteri')>();
  const mdxToMdast: typeof real.mdxToMdast = (...words) => {
    done.parsed.push(words[0]);
    return real.mdxToMdast(...words);
  };
  return { ...real, mdxToMdast };
});

vi.mock('../../src/claims/check.ts', async (importOriginal) => {
  const real = await importOriginal<typeof import('../../src/claims/check.ts')>();
  const evaluateCheck: typeof real.evaluateCheck = (...words) => {
    done.evaluated.push(words[0].id);
    return real.evaluateCheck(...words);
  };
  return { ...real, evaluateCheck };
});

const ARTICLE = 'articles/en/what-was-exposed.mdx';
let folder: string;

beforeEach(async () => {
  folder = await layOut();
  // As old as files are that nobody is writing.
  await setTimeout(200);
  Object.values(done).forEach((list) => list.splice(0));
});

/** Asks for all that check, pages, audit and toolbar make of content. */
async function askAll(): Promise<Content> {
  const content = await readContent(folder);
  const problems = await findProblems(content);
  pageFacts(content, problems, '/explainers/what-was-exposed/');
  subjectsIn(content);
  [...content.reports.values()].forEach(ledgerOf);
  [...content.articles.values()].forEach((each) => [outlineOf(each), textsOf(each)]);
  return content;
}

test('each file is read once, each body parsed once, each check evaluated once, whoever asks', async () => {
  const content = await askAll();
  expect(await askAll()).toBe(content);
  expect(openedFiles()).toEqual([...content.files.keys()]);
  // What is published beside the content as well.
  expect(new Set(done.opened).size).toBe(done.opened.length);
  expect(done.parsed).toHaveLength(content.articles.size);
  const checks = [...content.reports.values()].flatMap((report) => [...report.checks.ids]);
  expect(done.evaluated).toEqual(checks);
});

test('what is saved is read again, and nothing else', async () => {
  const before = await askAll();
  await writeFile(join(folder, ARTICLE), article('Nothing is said here.'));
  await setTimeout(200);
  Object.values(done).forEach((list) => list.splice(0));
  const after = await askAll();
  expect(openedFiles()).toEqual([ARTICLE]);
  expect(done.parsed).toHaveLength(1);
  expect(done.evaluated).toEqual([]);
  expect(after.reports.get('leak')).toBe(before.reports.get('leak'));
});

test('another hash tells that a file is another, and touching it tells nothing', async () => {
  const before = await readContent(folder);
  const paths = [...before.files.keys()];
  await writeFile(join(folder, ARTICLE), before.files.get(ARTICLE)?.source.text ?? '');
  expect(await readContent(folder)).toBe(before);
  await writeFile(join(folder, ARTICLE), article('Something else.'));
  const after = await readContent(folder);
  expect(hashFiles(after, paths)).not.toBe(hashFiles(before, paths));
  const others = paths.filter((path) => path !== ARTICLE);
  expect(hashFiles(after, others)).toBe(hashFiles(before, others));
});

/** The files of the content that were opened. */
function openedFiles(): string[] {
  return done.opened
    .map((path) => relative(folder, path).split(sep).join('/'))
    .filter((path) => !path.startsWith('../'))
    .sort();
}
