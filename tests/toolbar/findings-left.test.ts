import { mkdtemp, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explainerAddress } from '../../src/addresses/address.ts';
import { readContent } from '../../src/content/read-content.ts';
import type { Fact } from '../../src/toolbar/facts.ts';
import { analyseReport } from '../../src/toolbar/findings.ts';
import { pageFacts } from '../../src/toolbar/page-facts.ts';
import { CHECKS, json, layOut, type Changes } from '../check/contentFolder.ts';
import { en } from '../languages.ts';

const DOCUMENT = `# A leak

The code comes to roughly 510,000 lines.

| Part | Lines |
|---|---|
| Core | ~85,000 |
| Model | ~120,000 |
| Other | ~305,000 |
| Total | ~510,000 |

Core and Model together account for over 60% of the lines.

Of the 14 files, 60% are tests.
`;

async function factsFor(document: string, changes: Changes = {}): Promise<readonly Fact[]> {
  const documents = await mkdtemp(join(tmpdir(), 'documents-'));
  await writeFile(join(documents, 'leak.md'), document);
  const content = await readContent(await layOut(changes));
  const analysed = await analyseReport(documents, 'leak');
  const { groups } = pageFacts(content, [], explainerAddress(en, 'what-was-exposed'), analysed);
  return groups.find(({ kind }) => kind === 'findings')?.facts ?? [];
}

test('the toolbar lists what the analysis finds in a report’s document and no check says', async () => {
  const facts = await factsFor(DOCUMENT);
  expect(facts.map(({ label, source }) => [label, source?.line])).toContainEqual([
    'contradicts: granularity',
    14,
  ]);
});

test('it lists nothing of a report whose document isn’t there', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'documents-'));
  expect(await analyseReport(empty, 'leak')).toBeNull();
});

test('it reads a document anew when that is saved', async () => {
  const documents = await mkdtemp(join(tmpdir(), 'documents-'));
  const path = join(documents, 'leak.md');
  await writeFile(path, DOCUMENT);
  const before = await analyseReport(documents, 'leak');
  await writeFile(path, '# A leak\n\nNothing to count.\n');
  await utimes(path, new Date(), new Date(Date.now() + 5000));
  const after = await analyseReport(documents, 'leak');
  expect([(before?.findings.length ?? 0) > 0, after?.findings.length]).toEqual([true, 0]);
});

test('a finding that a check has taken up is left out', async () => {
  const labels = async (checks: unknown): Promise<string[]> =>
    (await factsFor(DOCUMENT, { 'reports/leak/checks.json': json(checks) })).map(({ label }) => label);
  expect(await labels([])).toContain('contradicts: share');
  expect(await labels(CHECKS)).not.toContain('contradicts: share');
});
