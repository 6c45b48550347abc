import { fileURLToPath } from 'node:url';
import { SiteCopy } from '../publish/site-copy.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

// Modules are linked to, so that they lie outside the copy, where a dev server serves nothing unasked.
const CONFIG = `import project from './project.config.mjs';

export default {
  ...project,
  cacheDir: './.cache/astro',
  vite: { ...project.vite, cacheDir: './.cache/vite', server: { fs: { allow: ['.', ${JSON.stringify(project)}] } } },
};
`;

/** A copy of the whole site with the invented report as its content. */
export function wholeSite(): SiteCopy {
  return new SiteCopy((site) => {
    for (const path of ['src', 'public', 'package.json', 'tsconfig.json']) site.take(path);
    site.take('astro.config.mjs', 'project.config.mjs');
    site.take('tests/fixtures/second-report/content', 'content');
    site.write('astro.config.mjs', CONFIG);
  });
}
