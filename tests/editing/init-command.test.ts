import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Bench } from './bench.ts';

const FLAGS = {
  title: 'The Harbour Desk',
  tagline: 'What is said of the harbour',
  url: 'https://desk.example/harbour',
  publisher: 'The Harbour Desk',
  contact: 'mailto:desk@desk.example',
  languages: 'en,zh-hant',
  sample: 'remove',
};

const words = (flags: Record<string, string>): string[] =>
  Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);

/** A folder whose only report came with the project. */
function withSample(): Bench {
  const bench = new Bench();
  const site = bench.json('content/site.json') as object;
  writeFileSync(bench.path('content/site.json'), JSON.stringify({ ...site, sample: ['harbour-ferry'] }));
  return bench;
}

describe('npm run init', () => {
  test('writes what the site is, and takes the sample away', async () => {
    const bench = withSample();
    const { status, stdout, stderr } = await bench.run(
      'init',
      ...words({ ...FLAGS, 'title@zh-hant': '港口台', colors: 'claim=#6a1b9a/#ce93d8, sum=#00695c/#80cbc4' }),
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(bench.json('content/site.json')).toEqual({
      title: 'The Harbour Desk',
      'title@zh-hant': '港口台',
      tagline: 'What is said of the harbour',
      url: 'https://desk.example/harbour',
      publisher: 'The Harbour Desk',
      contact: 'mailto:desk@desk.example',
      languages: ['en', 'zh-hant'],
      colors: {
        claim: { light: '#6a1b9a', dark: '#ce93d8' },
        sum: { light: '#00695c', dark: '#80cbc4' },
      },
    });
    expect(stdout).toContain('Removed content/reports/harbour-ferry\n');
    expect(existsSync(bench.path('content/articles/en/who-rides.mdx'))).toBe(false);
    expect(await bench.errors()).toEqual([]);
  });

  test('keeps the sample where that is asked for, and knows it the next time', async () => {
    const bench = withSample();
    await bench.run('init', ...words({ ...FLAGS, sample: 'keep' }));
    expect(bench.json('content/site.json')).toMatchObject({ sample: ['harbour-ferry'] });
    expect(await bench.errors()).toEqual([]);
    await bench.run('init', ...words(FLAGS));
    expect(existsSync(bench.path('content/reports/harbour-ferry'))).toBe(false);
  });

  test('takes no report away that didn’t come with the project', async () => {
    const bench = new Bench();
    expect((await bench.run('init', ...words(FLAGS))).status).toBe(0);
    expect(existsSync(bench.path('content/reports/harbour-ferry'))).toBe(true);
  });

  test.each([
    ['a missing answer', { title: '' }, /--title needs a value/],
    ['an address that is none', { url: 'harbour' }, /^--url: “harbour” is not an https address.*It says:/],
    ['a line break', { title: 'The harbour\nferry' }, /^--title: .* holds a character that breaks a line/],
    ['an unknown language', { languages: 'en,fr' }, /^--languages: “en,fr” is not a language/],
    [
      'a color that can’t be read',
      { colors: 'claim-ink=#ffcc80/#f0b061' },
      /^--colors: .* at 1\.\d to 1; choose/,
    ],
    [
      'a color in the dark alone',
      { colors: 'claim=#a85a00' },
      /^--colors: “claim=#a85a00” has no color for dark screens; write both, light before dark\./,
    ],
    [
      'a color of what isn’t drawn',
      { colors: 'accent=#a85a00/#e39a3c' },
      /colors accent, .*; color one of paper/,
    ],
    ['no word on the sample', { sample: 'perhaps' }, /--sample keep or --sample remove/],
  ])('refuses %s in one sentence, and writes nothing', async (_title, changes, said) => {
    const bench = withSample();
    const before = bench.files();
    const { status, stderr } = await bench.run('init', ...words({ ...FLAGS, ...changes }));
    expect(status).toBe(2);
    expect(stderr).toMatch(said);
    expect(bench.files()).toEqual(before);
  });

  test('names what it lacks where nobody can be asked', async () => {
    const { status, stderr } = await withSample().run('init', '--languages', 'en');
    expect([status, stderr]).toEqual([2, 'Name the title with --title: What the site is called.\n']);
  });
});

test('the reports that came with the project are there', () => {
  const content = join(import.meta.dirname, '../../content');
  const { sample = [] } = JSON.parse(readFileSync(join(content, 'site.json'), 'utf8')) as {
    sample?: string[];
  };
  expect(sample.filter((id) => !existsSync(join(content, 'reports', id)))).toEqual([]);
});
