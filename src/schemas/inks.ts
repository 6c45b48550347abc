/** What the site is drawn in. `claim` is what a report claims, `sum` what this site computed; a wash is a ground. */
export const INKS = [
  'paper',
  'ink',
  'soft',
  'rule',
  'claim',
  'claim-ink',
  'claim-wash',
  'sum',
  'sum-wash',
] as const;
export type Ink = (typeof INKS)[number];

/** A color in the light and in the dark scheme, each as #rrggbb. */
export interface SchemeColor {
  readonly light: string;
  readonly dark: string;
}

export type SiteColors = Readonly<Record<Ink, SchemeColor>>;

/** The colors of a site that chooses none. */
const OWN: SiteColors = {
  paper: { light: '#fbf9f4', dark: '#171614' },
  ink: { light: '#1c1a17', dark: '#eae6dd' },
  soft: { light: '#5d574e', dark: '#a69f92' },
  rule: { light: '#ddd6c8', dark: '#38342d' },
  claim: { light: '#a85a00', dark: '#e39a3c' },
  'claim-ink': { light: '#8a4a00', dark: '#f0b061' },
  'claim-wash': { light: '#fbeed9', dark: '#33260f' },
  sum: { light: '#1f4f8f', dark: '#8ab4f0' },
  'sum-wash': { light: '#e8eff8', dark: '#172338' },
};

/** The colors of a site, those that it chooses in the place of the usual ones. */
export function siteColors(chosen: Partial<SiteColors> = {}): SiteColors {
  return { ...OWN, ...chosen };
}
