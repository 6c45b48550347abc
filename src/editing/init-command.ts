import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../command/run-command.ts';
import { say } from '../command/say.ts';
import type { Content } from '../content/content.ts';
import { readContent } from '../content/read-content.ts';
import { replaceFiles } from '../content/write-file.ts';
import { LANGUAGE_IDS } from '../languages/languages.ts';
import { askSample, askSite, type SiteAnswers } from './init/ask-site.ts';
import { readColors, readLanguages, SITE_FLAGS } from './init/site-questions.ts';

const names = [...SITE_FLAGS, ...LANGUAGE_IDS.flatMap((id) => [`title@${id}`, `tagline@${id}`] as const)];
const OPTIONS = Object.fromEntries([...names, 'content'].map((name) => [name, 'string' as const]));

const usage = `npm run init                    asks for everything
npm run init -- --title … --tagline … --url https://… --publisher … [--contact mailto:…] --languages en,zh-hant
                --sample keep|remove [--colors claim=#a85a00/#e39a3c,…] [--title@zh-hant …] [--tagline@zh-hant …] [--content DIR]

Makes the site one of your own: writes what it is called, where it stands and who answers for it into site.json, and
keeps or takes away the report that came with the project.
`;

await runCommand({ usage, options: OPTIONS }, async ({ options }) => {
  const flags = options as SiteAnswers;
  const folder = flags.content ?? 'content';
  const content = await readContent(folder);
  const answers = await askSite(flags);
  const sample = content.site?.sample ?? [];
  const isKept = (await askSample(flags, sample)) === 'keep';
  const removed = isKept ? [] : pathsAbout(content, sample);
  const site = { ...siteOf(answers), ...(isKept && sample.length > 0 && { sample }) };
  const written: [path: string, text: string][] = [['site.json', `${JSON.stringify(site, null, 2)}\n`]];
  if (!isKept && areAll(content, sample)) written.push(['names.json', '[]\n']);
  // First what may have no room: where that fails, nothing is gone.
  replaceFiles(new Map(written.map(([path, text]) => [join(folder, path), text])));
  for (const path of removed) rmSync(join(folder, path), { recursive: true });
  say(
    [
      `Wrote ${join(folder, 'site.json')}`,
      ...removed.map((path) => `Removed ${join(folder, path)}`),
      'Next: npm run draft -- DOCUMENT --report ID, and npm run dev.',
      '',
    ].join('\n'),
  );
  return 0;
});

function siteOf({ languages = '', colors = '', ...texts }: SiteAnswers): object {
  const said = Object.entries(texts).filter(([, text]) => text !== '');
  return {
    ...Object.fromEntries(said),
    languages: readLanguages(languages),
    ...(colors !== '' && { colors: readColors(colors) }),
  };
}

/** The folders of reports with the articles on them, as far as they are there. */
function pathsAbout({ folder, articles }: Content, ids: readonly string[]): string[] {
  const about = [...articles.values()].filter(({ report }) => report !== null && ids.includes(report));
  return [...ids.map((id) => `reports/${id}`), ...about.map(({ path }) => path)].filter((path) =>
    existsSync(join(folder, path)),
  );
}

/** Whether no report is left without some, and so no name that one of them uses. */
function areAll({ reports, files }: Content, ids: readonly string[]): boolean {
  return files.has('names.json') && [...reports.keys()].every((id) => ids.includes(id));
}
