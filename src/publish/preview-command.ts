import { cpSync, globSync, lstatSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand } from '../command/run-command.ts';
import { say } from '../command/say.ts';
import { requireSite } from './built-site.ts';
import { portableText } from './portable-page.ts';
import { readSiteAddress } from './site-address.ts';

const FORM = {
  usage: `npm run preview

Copies the built site to preview/, where it opens from the folder: no server is needed to look at it, save for search
and live charts.
`,
  options: {},
} as const;

await runCommand(FORM, async () => {
  const [site, copy] = ['dist', 'preview'];
  requireSite(resolve(site));
  const { base } = await readSiteAddress(pathToFileURL(`${join(process.cwd(), 'content')}${sep}`));
  rmSync(copy, { recursive: true, force: true });
  // A build writes no links, and the texts below would be written through them.
  const isOwn = (path: string): boolean => !lstatSync(path).isSymbolicLink();
  cpSync(realpathSync(site), copy, { recursive: true, filter: isOwn });
  for (const path of globSync('**/*.{html,css}', { cwd: copy })) {
    const file = join(copy, path);
    const text = portableText(
      readFileSync(file, 'utf8'),
      path.split(sep).join('/'),
      `${base.replace(/\/$/, '')}/`,
    );
    writeFileSync(file, text);
  }
  say(`Open ${join(copy, 'index.html')} in a browser.\n`);
  return 0;
});
