import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../command/run-command.ts';
import { say } from '../command/say.ts';
import type { Content } from '../content/content.ts';
import { readContent } from '../content/read-content.ts';
import { replaceFile } from '../content/write-file.ts';
import { LANGUAGE_IDS } from '../languages/languages.ts';
import { askSample, askSite, type SiteAnswers } from './init/ask-site.ts';
import { readLanguages, SITE_FLAGS } from './init/site-questions.ts';

const names = [...SITE_FLAGS, ...LANGUAGE_IDS.flatMap((id) => [`title@${id}`, `tagline@${id}`] as const)];
const OPTIONS = Object.fromEntries([...names, 'content'].map((name) => [name, 'string' as const]));

const usage = `npm run init                    asks for everything
npm run init -- --title … --tagline … --url https://… --publisher … [--contact mailto:…] --languages en,zh-hant
                --sample keep|remove [--title@zh-hant …] [--tagline@zh-hant …] [--content DIR]

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
  const removed = isKept ? [] : removeReports(content, sample);
  const site = { ...siteOf(answers), ...(isKept && sample.length > 0 && { sample }) };
  replaceFile(join(folder, 'site.json'), `${JSON.stringify(site, null, 2)}\n`);
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

function siteOf({ languages = '', ...texts }: SiteAnswers): object {
  const said = Object.entries(texts).filter(([, text]) => text !== '');
  return { ...Object.fromEntries(said), languages: readLanguages(languages) };
}

/** Removes reports with the articles on them, and the listed names when no report is left. */
function removeReports({ folder, articles, reports, files }: Content, ids: readonly string[]): string[] {
  const about = [...articles.values()].filter(({ report }) => report !== null && ids.includes(report));
  const gone = [...ids.map((id) => `reports/${id}`), ...about.map(({ path }) => path)];
  const there = gone.filter((path) => existsSync(join(folder, path)));
  for (const path of there) rmSync(join(folder, path), { recursive: true });
  if ([...reports.keys()].every((id) => ids.includes(id)) && files.has('names.json'))
    replaceFile(join(folder, 'names.json'), '[]\n');
  return there;
}
