import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { makeCanary } from '../check/canary.ts';
import { SiteCopy } from './site-copy.ts';

const MODULES = [
  'astro.config.mjs',
  'content.config.ts',
  '.oxlintrc.json',
  'oxlint.config.ts',
  'mdx.config.js',
  'playwright.config.ts',
  'postcss.config.mjs',
  'prettier.config.mjs',
  'svelte.config.js',
  'tailwind.config.js',
  'vite.config.js',
  'vitest.config.ts',
  'articles/en/_layout.js',
  'articles/en/postcss.config.mjs',
  'articles/en/who-rides.ts',
  'node_modules/astro/index.js',
  'node_modules/zod/index.js',
  'reports/harbour-ferry/index.js',
];
const SCRIPTS = ['.babelrc.cjs', '.eslintrc.cjs', '.prettierrc.cjs', '.pnp.cjs', 'postcss.config.cjs'];

// Built without the check, which stops a build that has these: they start nothing by themselves either.
const UNGUARDED = `export default { trailingSlash: 'always', devToolbar: { enabled: false } };
`;

const site = new SiteCopy();
site.write('astro.config.mjs', UNGUARDED);

afterAll(() => {
  site.remove();
});

/** The settings of all tools that look for them beside what they are given, each of which starts a program. */
function settingsOf(program: string): Readonly<Record<string, string>> {
  const start = `execFileSync(${JSON.stringify(program)})`;
  const trap = `import { execFileSync } from 'node:child_process';\ntry { ${start} } catch {}\nexport default {};\n`;
  const script = `try { require('node:child_process').${start} } catch {}\nmodule.exports = {};\n`;
  const scripts = { preinstall: program, prebuild: program, precheck: program };
  return {
    ...Object.fromEntries(MODULES.map((path) => [path, trap])),
    ...Object.fromEntries(SCRIPTS.map((path) => [path, script])),
    '.env': 'NODE_OPTIONS=--require ./postcss.config.cjs\n',
    '.npmrc': `script-shell=${program}\nnode-options=--require ./postcss.config.cjs\n`,
    '.postcssrc': '{ "plugins": { "./postcss.config.cjs": {} } }',
    '.prettierrc': 'plugins: [./prettier.config.mjs]\n',
    '.vscode/settings.json': JSON.stringify({ 'terminal.integrated.shell.linux': program }),
    '.vscode/tasks.json': JSON.stringify({ tasks: [{ label: 'x', type: 'shell', command: program }] }),
    'package.json': JSON.stringify({ name: 'evil', scripts, prettier: './prettier.config.mjs' }),
    'tsconfig.json': JSON.stringify({ compilerOptions: { plugins: [{ name: './vite.config.js' }] } }),
  };
}

function prettier(...words: string[]): void {
  const config = join(site.folder, '.prettierrc.json');
  site.write('.prettierrc.json', '{}');
  const program = fileURLToPath(new URL('../../node_modules/prettier/bin/prettier.cjs', import.meta.url));
  const options = ['--config', config, '--no-editorconfig', '--check', ...words];
  spawnSync(process.execPath, [program, ...options], { cwd: site.folder });
}

test('no settings of a tool that lie in the content start a program, under the check, the build and the format', async () => {
  const canary = makeCanary();
  const settings = settingsOf(canary.program);
  for (const [path, text] of Object.entries(settings)) {
    mkdirSync(dirname(site.path(`content/${path}`)), { recursive: true });
    site.write(`content/${path}`, text);
  }
  const problems = await checkContent(site.path('content'), { project: site.folder });
  const { code, output } = await site.run('build');
  expect(code, output).toBe(0);
  prettier('content');
  expect(canary.hasStarted()).toBe(false);
  // Whatever isn't content is a problem, so none of it is merged unseen.
  const named = problems.map(({ file }) => file.replace(/^.*\/content\//, ''));
  const unnamed = Object.keys(settings).filter((path) => {
    const [first = ''] = path.split('/');
    return !named.some((file) => file === path || file === first || path.startsWith(`${file}/`));
  });
  expect(unnamed).toEqual([]);
  // The trap is a real one: whoever looks for settings there springs it.
  spawnSync(process.execPath, [site.path('content/postcss.config.cjs')]);
  expect(canary.hasStarted()).toBe(true);
});
