import { z } from 'zod';
import { INKS, siteColors, type Ink, type SchemeColor, type SiteColors } from './inks.ts';

const hexSchema = (scheme: string) =>
  z
    .string({ error: `has no color for ${scheme} screens; write both, light before dark` })
    .regex(/^#[\da-f]{6}$/, { error: 'is no color as this site writes it; use # and six of 0–9 and a–f' });

const schemeColorSchema = z.strictObject({
  light: hexSchema('light').describe('On a light screen, on paper and in pictures: #a85a00'),
  dark: hexSchema('dark').describe('On a dark screen: #e39a3c'),
});

/** What has to be told from its ground: letters by 4.5 to 1, the main text by 7, lines and hatches by 3 (WCAG 2.2). */
const READ_ON: readonly (readonly [front: Ink, ground: Ink, least: number])[] = [
  ['ink', 'paper', 7],
  ['ink', 'claim-wash', 4.5],
  ['soft', 'paper', 4.5],
  ['claim-ink', 'paper', 4.5],
  ['claim-ink', 'claim-wash', 4.5],
  ['sum', 'paper', 4.5],
  ['sum', 'sum-wash', 4.5],
  ['claim', 'paper', 3],
  ['claim', 'claim-wash', 3],
];

/** The colors that a site chooses, which together with the usual ones can be read. */
export const colorsSchema = z
  .partialRecord(z.enum(INKS), schemeColorSchema, {
    error: (issue: z.core.$ZodRawIssue) =>
      issue.code === 'unrecognized_keys'
        ? `colors ${issue.keys.join(', ')}, which isn’t drawn; color one of ${INKS.join(', ')}`
        : undefined,
  })
  .superRefine((chosen: Partial<SiteColors>, context) => {
    for (const { ink, scheme, message } of unreadable(chosen))
      context.addIssue({ code: 'custom', path: [ink, scheme], message });
  });

interface Unreadable {
  readonly ink: Ink;
  readonly scheme: keyof SchemeColor;
  readonly message: string;
}

/** The chosen colors that can't be told from what stands on them, or on what they stand: each once, at its worst. */
export function unreadable(chosen: Partial<SiteColors>): Unreadable[] {
  const colors = siteColors(chosen);
  const faint = (['light', 'dark'] as const).flatMap((scheme) =>
    READ_ON.map(([front, ground, least]) => {
      const ratio = contrast(colors[front][scheme], colors[ground][scheme]);
      const message = `makes ${front} on ${nameGround(ground)} hard to read, at ${ratio.toFixed(1)} to 1; choose one that makes it ${String(least)} to 1 or more`;
      return { ink: front in chosen ? front : ground, scheme, message, lack: least / ratio };
    }).filter(({ lack }) => lack > 1),
  );
  // The last of a kind is kept.
  const worst = faint
    .toSorted((a, b) => a.lack - b.lack)
    .map((each) => [`${each.ink} ${each.scheme}`, each] as const);
  return [...new Map(worst).values()];
}

function nameGround(ground: Ink): string {
  if (ground === 'claim-wash') return 'claim-wash, the ground behind claims,';
  return ground === 'sum-wash' ? 'sum-wash, the ground behind what the site computes,' : ground;
}

/** The contrast of two colors, from 1 to 21, as WCAG 2 defines it. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
