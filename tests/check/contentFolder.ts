import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import type { Problem } from '../../src/problems/problem.ts';

const REPORT = 'reports/leak';

export const CLAIMS = [
  {
    id: 'lines-total',
    section: 'overview',
    figure: 'roughly 510,000 lines',
    says: 'The report puts the code at roughly 510,000 lines.',
    kind: 'estimate',
  },
  {
    id: 'share',
    section: 'overview',
    figure: 'over 60%',
    says: 'The report gives the pair over 60%.',
    kind: 'estimate',
  },
  { id: 'authentic', section: 'overview', says: 'The report calls the leak authentic.', kind: 'opinion' },
  {
    id: 'growth',
    section: 'overview',
    figure: '25-30%',
    says: 'The report expects growth of 25-30%.',
    kind: 'prediction',
    window: { months: [3, 6] },
    settledBy: 'Figures published within 3-6 months.',
  },
];

export const TABLE = {
  name: 'parts',
  title: 'The parts',
  section: 'overview',
  schema: {
    fields: [
      { name: 'id', type: 'string' },
      { name: 'part', type: 'string' },
      { name: 'lines', type: 'string', figure: { unit: 'lines' } },
      { name: 'risk', type: 'string', categories: ['Low', 'High'], categoriesOrdered: true },
    ],
    primaryKey: 'id',
  },
  data: [
    { id: 'core', part: 'Core', lines: '~85,000', risk: 'High' },
    { id: 'model', part: 'Model', lines: '~120,000', risk: 'Low' },
  ],
  chart: { type: 'bar', label: 'part', values: ['lines'] },
};

export const CHECKS = [
  {
    id: 'pair-share',
    claim: 'share',
    expression: '(parts/core/lines + parts/model/lines) / lines-total',
    expect: 'contradicts',
    says: 'The pair has a smaller share.',
  },
];

/** A small content folder without a fault, by path. Every claim is linked to. */
export const SOUND: Readonly<Record<string, string>> = {
  'site.json': json({
    title: 'Reportedly',
    tagline: 'Explainers',
    url: 'https://reportedly.example',
    publisher: 'Reportedly',
    asOf: '2026-11-22',
  }),
  'names.json': json(['GPT-4']),
  [`${REPORT}/report.json`]: json({
    title: 'A leak',
    publisher: 'News',
    language: 'en',
    published: null,
    url: null,
    document: { sha256: 'a'.repeat(64), bytes: 100 },
    sections: [{ id: 'overview', title: 'Overview' }],
  }),
  [`${REPORT}/claims.json`]: json(CLAIMS),
  [`${REPORT}/checks.json`]: json(CHECKS),
  [`${REPORT}/tensions.json`]: json([]),
  [`${REPORT}/tables/parts.json`]: json(TABLE),
  'articles/en/what-was-exposed.mdx': article(
    'The report says [roughly 510,000 lines](claim:lines-total), [over 60%](claim:share), [25-30%](claim:growth) and that it is [authentic](claim:authentic).\n\n<Chart table="parts" />',
  ),
};

/** Where the body of `article()` begins. */
export const BODY_LINE = 9;

/** An article with sound frontmatter; its body begins at line `BODY_LINE`. */
export function article(
  body: string,
  head = 'title: What was exposed\nsummary: What each part holds.',
): string {
  return `---\n${head}\nreport: leak\npublished: 2026-11-22\norder: 1\n---\n\n${body}\n`;
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

export type Changes = Readonly<Record<string, string | Uint8Array | null>>;

/** Lays out a content folder: the sound one with some files changed, added, or left out (null). */
export async function layOut(changes: Changes = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFiles(folder, { ...SOUND, ...changes });
  return folder;
}

/** The same as the content folder of a project of its own, which is the folder above it. */
export async function layOutInProject(changes: Changes = {}): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), 'project-'));
  onTestFinished(() => rm(project, { recursive: true, force: true }));
  const folder = join(project, 'content-folder');
  await writeFiles(folder, { ...SOUND, ...changes });
  return folder;
}

export async function writeFiles(folder: string, files: Changes): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    if (text === null) await rm(join(folder, path), { force: true, recursive: true });
    else await writeFile(join(folder, path), text);
  }
}

/** The problems of a folder laid out with changes, files named from the folder; warnings left out. */
export async function problemsWith(changes: Changes): Promise<Problem[]> {
  return problemsIn(await layOut(changes));
}

export async function problemsIn(folder: string, since?: string): Promise<Problem[]> {
  const problems = await checkContent(folder, { since, project: dirname(folder) });
  return problems
    .filter(({ severity }) => severity === 'error')
    .map((problem) => ({
      ...problem,
      file: problem.file.slice(problem.file.indexOf('content-')).replace(/^[^/]*\//, ''),
    }));
}

/** Problems as short lines: `line:column rule`. */
export function places(problems: readonly Problem[]): string[] {
  return problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}
