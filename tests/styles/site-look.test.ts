import { describe, expect, test } from 'vitest';
import postcss from 'postcss';
import { problemsWith, SOUND } from '../check/contentFolder.ts';
import { LIGHT_INKS } from '../../src/charts/drawing/palette.ts';
import { colorsSchema, contrast, unreadable } from '../../src/schemas/colors.ts';
import { INKS, siteColors } from '../../src/schemas/inks.ts';
import { fontsSchema } from '../../src/schemas/site.ts';
import { siteLook } from '../../src/styles/site-look.ts';

test('the contrast of two colors is as WCAG defines it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#ffffff', '#0000ff')).toBeCloseTo(8.59, 2);
});

test('a site that chooses no colors has some that can be read', () => {
  expect(unreadable({})).toEqual([]);
});

describe('colors that a site chooses', () => {
  const violet = { light: '#6a1b9a', dark: '#ce93d8' };

  test('are taken where they can be read in both schemes', () => {
    expect(colorsSchema.safeParse({ claim: violet, 'claim-ink': violet }).success).toBe(true);
  });

  test.each([
    [
      { claim: { light: '#ffe0b2', dark: '#e39a3c' } },
      ['claim', 'light'],
      /claim on claim-wash, the ground behind claims, hard to read, at 1\.\d to 1/,
    ],
    [
      { paper: { light: '#fbf9f4', dark: '#808080' } },
      ['paper', 'dark'],
      /soft on paper hard to read, at 1\.\d to 1; choose one that makes it 4\.5 to 1/,
    ],
    [{ claim: { light: 'orange', dark: '#e39a3c' } }, ['claim', 'light'], /is no color/],
    [{ accent: violet }, [], /colors accent, .*; color one of paper, .*sum-wash/],
  ])('%j is refused', (chosen, path, said) => {
    const [issue, ...others] = colorsSchema.safeParse(chosen).error?.issues ?? [];
    expect([issue?.path, others]).toEqual([path, []]);
    expect(`${issue?.message ?? ''} ${JSON.stringify(issue)}`).toMatch(said);
  });

  test('are named to who colors another', async () => {
    const problems = await problemsWith({
      'site.json': SOUND['site.json']!.replace('{', `{ "colors": ${JSON.stringify({ inc: violet })},`),
    });
    expect(problems.map(({ message, hint }) => `${message}. ${hint ?? ''}`)).toEqual([
      '“inc” is no key that is known here. Did you mean “ink”?',
    ]);
  });

  test('are the variables of the style sheets, for either scheme', async () => {
    const plugin = siteLook({ colors: siteColors({ claim: violet }), fonts: {} });
    const write = async (css: string): Promise<string> =>
      (await postcss([plugin]).process(css, { from: undefined })).css;
    expect(await write(':root { @site-colors light; }')).toContain('--claim: #6a1b9a');
    expect(await write(':root { @site-colors light-dark; }')).toContain(
      '--claim: light-dark(#6a1b9a, #ce93d8)',
    );
  });
});

test.each([...INKS])('drawings that leave the page have the %s of the light scheme', (ink) => {
  expect(LIGHT_INKS[ink]).toBe(siteColors()[ink].light);
});

describe('fonts that a site chooses', () => {
  test('go before those of the project', async () => {
    const plugin = siteLook({ colors: siteColors(), fonts: { text: 'Georgia' } });
    const css = ":root { --latin-serif: 'Newsreader'; --latin-sans: 'Instrument Sans'; }";
    const written = (await postcss([plugin]).process(css, { from: undefined })).css;
    expect(written).toContain("--latin-serif: 'Georgia', 'Newsreader'");
    expect(written).toContain("--latin-sans: 'Instrument Sans'");
  });

  test.each(["Georgia', url(https://a.example/x)", 'a;b', '', '"'])(
    'are names and nothing else: %j',
    (text) => {
      expect(fontsSchema.safeParse({ text }).success).toBe(false);
    },
  );
});
