import { OPTIONAL_REPORT_FILES, REPORT_FILES } from '../schemas/report-folder.ts';
import type { WholeFault } from './list-content.ts';

const SITE_FILES: Readonly<Record<string, string>> = {
  'site.json': 'what the site is called and where it stands',
  'names.json': 'the proper names with a digit in them, [] when there are none',
};

/** The files that the content folder can't do without and that aren't there. */
export function missingFiles(files: readonly string[], folders: readonly string[]): WholeFault[] {
  const present = new Set(files);
  const required = Object.keys(REPORT_FILES).filter(
    (name) => name.endsWith('.json') && !OPTIONAL_REPORT_FILES.includes(name),
  );
  const reports = folders.filter((folder) => /^reports\/[^/]+$/.test(folder));
  const wanted = [
    ...Object.entries(SITE_FILES).map(([path, holds]) => ({ path, holds })),
    ...reports.flatMap((folder) =>
      required.map((name) => ({ path: `${folder}/${name}`, holds: 'what every report needs' })),
    ),
  ];
  return wanted
    .filter(({ path }) => !present.has(path))
    .map(({ path, holds }) => ({
      path,
      message: `The file ${path} is missing`,
      hint: `Write it: it holds ${holds}.`,
    }));
}
