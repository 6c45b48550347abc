import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, json, layOut } from './contentFolder.ts';

const COMMAND = join(import.meta.dirname, '../../src/check/check-command.ts');

function check(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [COMMAND, ...words], {
    encoding: 'utf8',
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, FORCE_COLOR: '1' },
  });
}

/** Said in one line of a folder elsewhere; why, depends on where the project itself stands. */
const UNLISTED = expect.stringMatching(/^Edits since the last release can’t be listed: .+\.\n$/) as string;

const FAULTY = { 'articles/en/what-was-exposed.mdx': article('It has 42 files.\n\n<b>a</b>') };

describe('npm run check', () => {
  test('says in one line that there is nothing to mend', async () => {
    const { status, stdout, stderr } = check('--content', await layOut());
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'No problems.\n', stderr: UNLISTED });
  });

  test('shows each problem with its place, rule, frame and hint', async () => {
    const { status, stdout } = check('--content', await layOut(FAULTY));
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /what-was-exposed\.mdx:9:8 {2}unmarked-figure {2}“42 files” is a figure without a claim\n {2}9 \| It has 42 files\.\n {4}\| {8}\^{8}\n {2}hint: /,
    );
    expect(stdout).toMatch(/2 problems, 1 warning\.\n$/);
    expect(stdout).not.toContain('\u001B');
  });

  test('lets no file’s name forge a line', async () => {
    const { stdout } = check('--content', await layOut({ 'articles/en/a\nb.mdx': 'Text.' }));
    expect(stdout).toMatch(/^\S*articles\/en\/a\uFFFDb\.mdx:1:1 {2}invalid-data/m);
  });

  test('prints JSON and nothing else', async () => {
    const { status, stdout, stderr } = check('--format', 'json', '--content', await layOut(FAULTY));
    expect([status, stderr]).toEqual([1, UNLISTED]);
    const { problems } = JSON.parse(stdout) as { problems: Record<string, unknown>[] };
    expect(problems[0]).toMatchObject({
      line: 9,
      column: 8,
      endLine: 9,
      endColumn: 16,
      rule: 'unmarked-figure',
      figure: '42 files',
    });
    expect(problems[0]).not.toHaveProperty('severity');
    expect(problems).toContainEqual(expect.objectContaining({ rule: 'unused-claim', severity: 'warning' }));
  });

  test('writes annotations', async () => {
    const { stdout } = check('--format=github', '--content', await layOut(FAULTY));
    expect(stdout).toMatch(
      /^::error file=.*what-was-exposed\.mdx,line=9,endLine=9,col=8,endColumn=16,title=unmarked-figure::/,
    );
    expect(stdout).not.toContain('unused-claim');
    expect(stdout).toContain('\n::notice title=check::Edits since the last release can’t be listed');
  });

  test('passes when there are only warnings', async () => {
    expect(
      check('--content', await layOut({ 'articles/en/what-was-exposed.mdx': article('Text.') })).status,
    ).toBe(0);
  });

  test.each<[string[], unknown]>([
    [['--contant', 'a'], '--contant is no option. Did you mean --content?\n'],
    [['a'], '“a” is one word too many. Name a content folder with --content DIR.\n'],
    [['--content'], '--content needs a value. See --help.\n'],
    [['--format', 'xml'], '“xml” is no format. Use one of text, json, github.\n'],
    [['--content', 'nowhere'], 'There is no content folder nowhere. Name one with --content DIR.\n'],
    [
      ['--since', 'nowhere'],
      expect.stringMatching(/^(?:There is no revision “nowhere”|--since can’t be used: ).+\.\n$/),
    ],
  ])('refuses %j in one sentence', (words, said) => {
    expect(check(...words)).toMatchObject({ status: 2, stdout: '', stderr: said });
  });

  test('runs nothing of an article', async () => {
    const folder = await layOut();
    const canary = join(folder, 'canary');
    const code = `require('fs').writeFileSync(${JSON.stringify(canary)}, '')`;
    const body = [
      `import '${canary}'`,
      `export const a = ${code}`,
      `{${code}}`,
      `<Aside title={${code}} />`,
      `<script>${code}</script>`,
    ].join('\n\n');
    const { writeFiles } = await import('./contentFolder.ts');
    await writeFiles(folder, {
      'articles/en/evil.mdx': article(body),
      'reports/leak/checks.json': json([
        { id: 'evil', claim: 'share', expression: code, expect: 'agrees', says: 'a' },
      ]),
    });
    const { status, stderr } = check('--content', folder);
    expect([status, stderr]).toEqual([1, UNLISTED]);
    const { existsSync } = await import('node:fs');
    expect(existsSync(canary)).toBe(false);
  });
});
