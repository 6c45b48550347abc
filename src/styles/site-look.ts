import type { AtRule, Declaration, Plugin } from 'postcss';
import { INKS, type SiteColors } from '../schemas/inks.ts';
import type { SiteFonts } from '../schemas/site.ts';

/** What a site's pages look like, where it says so. */
export interface SiteLook {
  readonly colors: SiteColors;
  readonly fonts: SiteFonts;
}

/** The variables before whose fonts a site's own stand. */
const LISTS = { text: '--latin-serif', furniture: '--latin-sans' } as const;

/**
 * Puts a site's look into its style sheets: `@site-colors light` stands for a variable each of the light colors,
 * `@site-colors light-dark` for one that follows the scheme; a site's fonts go before those of the project.
 */
export function siteLook({ colors, fonts }: SiteLook): Plugin {
  return {
    postcssPlugin: 'site-look',
    Once: (root) => {
      for (const [use, list] of Object.entries(LISTS)) {
        const font = fonts[use as keyof SiteFonts];
        if (font !== undefined)
          root.walkDecls(list, (each) => void (each.value = `'${font}', ${each.value}`));
      }
    },
    AtRule: {
      'site-colors': (rule: AtRule, { Declaration: declare }) => {
        rule.replaceWith(
          INKS.map((ink): Declaration => {
            const { light, dark } = colors[ink];
            const value = rule.params === 'light' ? light : `light-dark(${light}, ${dark})`;
            return new declare({ prop: `--${ink}`, value });
          }),
        );
      },
    },
  };
}
