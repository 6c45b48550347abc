import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Bench } from './bench.ts';

const POOLS = `# Pools

The city has 640 lockers. Of the 640 lockers, 160 (35%) are broken.

| Pool | Visits |
| --- | --- |
| North | 4,120 |
| Harbour | 3,050 |
| Mill Lane | 2,510 |
| Total | 9,180 |
`;

/** A bench with the document, drafted as a report. */
async function drafted(): Promise<Bench> {
  const bench = new Bench();
  writeFileSync(bench.path('document.md'), POOLS);
  await bench.run('draft', 'document.md', '--report', 'pools');
  return bench;
}

test('a draft ends with how many contradictions the analysis found', async () => {
  const bench = new Bench();
  writeFileSync(bench.path('document.md'), POOLS);
  const { stdout } = await bench.run('draft', 'document.md', '--report', 'pools');
  expect(stdout.trimEnd().split('\n').at(-1)).toBe(
    'The analysis found 2 contradictions between the document’s own figures: npm run analyse -- document.md --report pools.',
  );
});

describe('an analysis', () => {
  test('tells each contradiction with its place, its line and its working', async () => {
    const { status, stdout } = await (await drafted()).run('analyse', 'document.md');
    expect(status).toBe(0);
    expect(stdout).toContain('document.md:3:52  share contradicts');
    expect(stdout).toContain('working: 160 ÷ 640 = 25%; printed: 35%');
    expect(stdout).toContain('working: 4,120 + 3,050 + 2,510 = 9,680; printed: 9,180');
    expect(stdout).toMatch(/^2 contradictions, /mu);
  });

  test('is JSON and nothing else for programs', async () => {
    const { stdout } = await (await drafted()).run('analyse', 'document.md', '--format', 'json');
    const { document, findings } = JSON.parse(stdout) as {
      document: { sha256: string; figures: number };
      findings: { kind: string; verdict: string; claim: object }[];
    };
    expect(document.sha256).toMatch(/^[0-9a-f]{64}$/u);
    expect(document.figures).toBeGreaterThan(6);
    expect(findings[0]).toMatchObject({
      kind: 'share',
      verdict: 'contradicts',
      claim: { line: 3, column: 52, endLine: 3, endColumn: 55, printed: '35%' },
    });
  });

  test('prints what the document prints, narrow commas between Chinese letters too', async () => {
    const bench = new Bench();
    writeFileSync(bench.path('document.md'), '# 工程\n\n工程自2019年起,至2015年完工。\n');
    const { stdout } = await bench.run('analyse', 'document.md', '--format', 'json');
    const { findings } = JSON.parse(stdout) as { findings: { claim: { printed: string } }[] };
    expect(findings.map(({ claim }) => claim.printed)).toEqual(['自2019年起,至2015年']);
  });

  test('adds the checks that a folder lacks, once, and leaves the others alone', async () => {
    const bench = await drafted();
    await bench.run('analyse', 'document.md', '--report', 'pools', '--write');
    const added = bench.json('content/reports/pools/checks.json') as Record<string, string>[];
    expect(added.map(({ expect: verdict, found }) => [verdict, found])).toContainEqual([
      'contradicts',
      'analysis',
    ]);
    await bench.run('analyse', 'document.md', '--report', 'pools', '--write');
    expect(bench.json('content/reports/pools/checks.json')).toEqual(added);
  });

  test.each([
    ['no document', [], 'Name one document: npm run analyse -- DOCUMENT.'],
    ['a file that isn’t there', ['gone.md'], '“gone.md” doesn’t exist. Name the file of the document.'],
    [
      'an unknown format',
      ['document.md', '--format', 'xml'],
      '“xml” is no format. Write --format text or --format json.',
    ],
    [
      '--write alone',
      ['document.md', '--write'],
      '--write needs the report’s folder. Name it with --report ID.',
    ],
  ])('refuses %s', async (_title, words, message) => {
    const { status, stderr } = await (await drafted()).run('analyse', ...words);
    expect([status, stderr.trim()]).toEqual([2, message]);
  });
});
