import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGE_IDS } from '../languages/languages.ts';
import { REPORT_FILES } from '../schemas/report-folder.ts';
import { identifierSchema } from '../schemas/text.ts';
import { isFigure } from './figure-id.ts';
import { nearestOf, quote } from '../problems/nearest.ts';
import { codeOf } from './read-text.ts';
import { isUnfinished } from './write-file.ts';

/** A fault of a file or folder as a whole. */
export interface WholeFault {
  readonly path: string;
  readonly message: string;
  readonly hint: string;
  /** A warning stops no build; what goes without saying is an error. */
  readonly severity?: 'warning';
}

export interface Listing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  readonly faults: readonly WholeFault[];
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
    holds: `a folder for each language: ${LANGUAGE_IDS.join(', ')}`,
    files: () => false,
    known: LANGUAGE_IDS,
    folders: (name) => (LANGUAGE_IDS as readonly string[]).includes(name),
  },
  {
    folder: /^articles\/[^/]+$/,
    holds: 'an .mdx file for each article, named with small letters and hyphens, without digits',
    files: (name) => isNamed(name, '.mdx'),
    known: [],
    folders: () => false,
  },
];

/**
 * Lists the files that the content folder may hold, and what else stands in it. Follows no link. What
 * isn't listed here, nobody reads: neither the check nor the site.
 */
export async function listContent(contentDir: string): Promise<Listing> {
  const files: string[] = [];
  const folders: string[] = [];
  const faults: WholeFault[] = [];
  const pending = (await isLink(contentDir)) ? [] : [''];
  if (pending.length === 0)
    faults.push({ path: '', ...LINKED, message: `The content folder ${LINKED.message}` });
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of await entriesOf(contentDir, folder, faults)) {
      if (isLeftByEditor(entry)) continue;
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

const LINKED = {
  message:
    'is a symbolic link; content is read from real files only, so that nothing outside the folder gets in',
  hint: 'Put the file itself here.',
};

async function isLink(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null))?.isSymbolicLink() ?? false;
}

/** What programs leave beside a file that is being edited, and a system beside any: no one’s content. */
function isLeftByEditor(entry: Dirent): boolean {
  if (entry.isDirectory()) return false;
  return entry.isFile() ? /^\.(?:DS_Store|.+\.sw[a-p])$/.test(entry.name) : entry.name.startsWith('.#');
}

async function entriesOf(contentDir: string, folder: string, faults: WholeFault[]): Promise<Dirent[]> {
  try {
    return await readdir(join(contentDir, folder), { withFileTypes: true });
  } catch (error) {
    const message = `The folder can’t be opened (${codeOf(error)})`;
    faults.push({ path: folder, message, hint: 'Let it be read by whoever runs the check.' });
    return [];
  }
}

function faultOf(folder: string, entry: Dirent): Omit<WholeFault, 'path'> | null {
  const { name } = entry;
  if (isUnfinished(name))
    return {
      message: `${quote(name)} is what a command was writing when it was killed; nothing reads it`,
      hint: 'Remove it.',
      severity: 'warning',
    };
  if (entry.isSymbolicLink()) {
    return { ...LINKED, message: `${quote(name)} ${LINKED.message}` };
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
  if (place && (entry.isDirectory() ? place.folders(name) : place.files(name)))
    return takenName(folder, name);
  if (name.startsWith('.'))
    return {
      message: `${quote(name)} has a hidden name; nothing reads it, and no one would see it`,
      hint: 'Remove it from the content folder.',
    };
  if (!place) return null;
  const nearest = nearestOf(name, place.known);
  return {
    message: `${quote(name)} has no place here; nothing reads it`,
    hint: `${nearest === null ? '' : `Did you mean ${nearest}? `}${folder === '' ? 'The content folder' : `${folder}/`} holds ${place.holds}.`,
  };
}

/** Names that the site gives to files of its own, beside those of tables. */
const TAKEN_BY_DATA = ['claims', 'datapackage'];

/**
 * What keeps a well-formed name from being one: it would serve two things, or say a figure.
 * @param folder from the content folder, with forward slashes
 */
export function takenName(folder: string, name: string): Omit<WholeFault, 'path'> | null {
  const [id = ''] = name.split('.', 1);
  if (id === 'index')
    return {
      message: `${quote(name)} names what stands at the address of a whole folder, so nothing else can have that name`,
      hint: 'Name it after what it is about.',
    };
  if (isFigure(id))
    return {
      message: `${quote(name)} says nothing but a figure, which no address can mark`,
      hint: 'Name it after what it is about.',
    };
  if (!folder.endsWith('/tables') || !TAKEN_BY_DATA.includes(id)) return null;
  return {
    message: `${quote(name)} is a name that the report’s own data has: ${TAKEN_BY_DATA.map((taken) => `${taken}.json`).join(' and ')} stand beside its tables`,
    hint: 'Give the table another name, in the file too.',
  };
}

function isIdentifier(name: string): boolean {
  return identifierSchema.safeParse(name).success;
}

function isNamed(name: string, extension: string): boolean {
  return name.endsWith(extension) && isIdentifier(name.slice(0, -extension.length));
}
