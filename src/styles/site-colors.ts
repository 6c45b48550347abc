import type { AtRule, Declaration, Plugin } from 'postcss';
import { INKS, type SiteColors } from '../schemas/inks.ts';

/**
 * Puts a site's colors into its style sheets: `@site-colors light` stands for a variable each of the light ones,
 * `@site-colors light-dark` for one that follows the scheme.
 */
export function siteColorVariables(colors: SiteColors): Plugin {
  return {
    postcssPlugin: 'site-colors',
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
