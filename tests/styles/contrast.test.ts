import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { INKS, LIGHT_INKS, type Ink } from '../../src/charts/drawing/palette.ts';

const css = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');

/** The color of an ink in each scheme, as the style sheet names it. */
function schemesOf(ink: Ink): { readonly light: string; readonly dark: string } {
  const [, light = '', dark = ''] =
    new RegExp(`--${ink}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css) ?? [];
  return { light, dark };
}

/** WCAG's relative luminance of a color. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('a site’s colors can be read', () => {
  test.each<[Ink, Ink, number]>([
    ['ink', 'paper', 7],
    ['soft', 'paper', 4.5],
    ['claim-ink', 'paper', 4.5],
    ['claim-ink', 'claim-wash', 4.5],
    ['ink', 'claim-wash', 4.5],
    ['sum', 'paper', 4.5],
    ['sum', 'sum-wash', 4.5],
    ['claim', 'paper', 3],
    ['claim', 'claim-wash', 3],
  ])('%s on %s has a contrast of %d to 1 or more, in both schemes', (front, ground, least) => {
    for (const scheme of ['light', 'dark'] as const)
      expect(contrast(schemesOf(front)[scheme], schemesOf(ground)[scheme])).toBeGreaterThanOrEqual(least);
  });
});

test.each([...INKS])('drawings that leave the page have the %s of the light scheme', (ink) => {
  expect(LIGHT_INKS[ink]).toBe(schemesOf(ink).light);
});

test.each([...INKS])('browsers that know no schemes have the light %s', (ink) => {
  expect(/:root \{([^}]*)\}/.exec(css)?.[1]).toContain(`--${ink}: ${schemesOf(ink).light};`);
});
