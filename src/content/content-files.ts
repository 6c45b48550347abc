import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES } from '../schemas/language.ts';
import { REPORT_FILES } from '../schemas/report-folder.ts';
import { identifierSchema } from '../schemas/text.ts';
import { nearestOf, quote } from '../problems/nearest.ts';
import { codeOf } from './read-text.ts';

/** A fault of a file or folder as a whole. */
export interface FileFault {
  readonly path: string;
  readonly message: string;
  readonly hint: string;
}

export interface Listing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  readonly faults: readonly FileFault[];
}

const reportFiles = Object.keys(REPORT_FILES).filter((name) => name.endsWith('.json'));

/** What may stand in which folder; a folder's pattern is its path with ids as `*`. */
const layout: readonly {
  readonly folder: RegExp;
  readonly holds: string;
  readonly files: (name: string) => boolean;
  readonly known: readonly string[];
  readonly folders: (name: string) => boolean;
}[] = [
  {
    folder: /^$/,
    holds: 'site.json, names.json, reports/ and articles/',
    files: (name) => name === 'site.json' || name === 'names.json',
    known: ['site.json', 'names.json', 'reports', 'articles'],
    folders: (name) => name === 'reports' || name === 'articles',
  },
  {
    folder: /^reports$/,
    holds: 'a folder for each report',
    files: () => false,
    known: [],
    folders: isIdentifier,
  },
  {
    folder: /^reports\/[^/]+$/,
    holds: `${reportFiles.join(', ')} and tables/`,
    files: (name) => reportFiles.includes(name),
    known: [...reportFiles, 'tables'],
    folders: (name) => name === 'tables',
  },
  {
    folder: /^reports\/[^/]+\/tables$/,
    holds: 'a JSON file for each table, named with small letters and hyphens',
    files: (name) => isNamed(name, '.json'),
    known: [],
    folders: () => false,
  },
  {
    folder: /^articles$/,
    holds: `a folder for each language: ${LANGUAGES.join(', ')}`,
    files: () => false,
    known: LANGUAGES,
    folders: (name) => (LANGUAGES as readonly string[]).includes(name),
  },
  {
    folder: /^articles\/[^/]+$/,
    holds: 'an .mdx file for each article, named with small letters and hyphens, without digits',
    files: (name) => isNamed(name, '.mdx'),
    known: [],
    folders: () => false,
  },
];

/** Lists the files that the content folder may hold, and what else stands in it. Follows no link. */
export async function listContent(contentDir: string): Promise<Listing> {
  const files: string[] = [];
  const folders: string[] = [];
  const faults: FileFault[] = [];
  const pending = [''];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of await entriesOf(contentDir, folder, faults)) {
      if (entry.name.startsWith('.')) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const fault = faultOf(folder, entry);
      if (fault) faults.push({ path, ...fault });
      else if (!entry.isDirectory()) files.push(path);
      else {
        pending.push(path);
        folders.push(path);
      }
    }
  }
  return { files: files.sort(), folders: folders.sort(), faults };
}

async function entriesOf(contentDir: string, folder: string, faults: FileFault[]): Promise<Dirent[]> {
  try {
    return await readdir(join(contentDir, folder), { withFileTypes: true });
  } catch (error) {
    const message = `The folder can’t be opened (${codeOf(error)})`;
    faults.push({ path: folder, message, hint: 'Let it be read by whoever runs the check.' });
    return [];
  }
}

function faultOf(folder: string, entry: Dirent): Omit<FileFault, 'path'> | null {
  const { name } = entry;
  if (entry.isSymbolicLink()) {
    return {
      message: `${quote(name)} is a symbolic link; content is read from real files only, so that nothing outside the folder gets in`,
      hint: 'Put the file itself here.',
    };
  }
  if (!entry.isFile() && !entry.isDirectory()) {
    return {
      message: `${quote(name)} is neither a file nor a folder`,
      hint: 'Remove it from the content folder.',
    };
  }
  const place = layout.find((each) => each.folder.test(folder));
  if (place && entry.isDirectory() && place.files(name))
    return {
      message: `${quote(name)} is a folder, where a file is expected`,
      hint: 'Put the file itself here.',
    };
  if (!place || (entry.isDirectory() ? place.folders(name) : place.files(name))) return null;
  const nearest = nearestOf(name, place.known);
  return {
    message: `${quote(name)} has no place here; nothing reads it`,
    hint: `${nearest === null ? '' : `Did you mean ${nearest}? `}${folder === '' ? 'The content folder' : `${folder}/`} holds ${place.holds}.`,
  };
}

function isIdentifier(name: string): boolean {
  return identifierSchema.safeParse(name).success;
}

function isNamed(name: string, extension: string): boolean {
  return name.endsWith(extension) && isIdentifier(name.slice(0, -extension.length));
}
