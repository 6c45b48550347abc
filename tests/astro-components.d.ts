/** For tools that can't read .astro files; Astro's own check reads them and knows each one's props. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  const component: AstroComponentFactory;
  export default component;
}
