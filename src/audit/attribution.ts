import type { Clues, Occurrence } from './site/occurrence.ts';
import { findAddressed, type Find } from './addressed.ts';
import { sitePath } from '../addresses/site-root.ts';
import { keysOfSubject, readKeysOnce } from './meaning.ts';
import type { Subject } from './subject.ts';

/** Finds the claims and checks that figures belong to. */
export interface Attribution {
  /** Whose a figure in a file is; null where nothing tells. */
  readonly of: (path: string, seen: Occurrence) => Subject | null;
  /** The claims and checks that a page has been found to name, by the place of the page. */
  readonly namedOn: (page: string) => ReadonlySet<Subject>;
  /** All pages that have been found to name some. */
  readonly pages: () => readonly string[];
  /** Notes what a page was found to name before. */
  readonly name: (page: string, subjects: Iterable<Subject>) => void;
}

/** A table as a picture, or as a browser draws it. What is no cell’s there is the scale. */
const DRAWN_TABLES = [
  /(?:^|\/)data\/([^/]+)\/([^/]+)\.(?:png|svg)$/,
  /(?:^|\/)charts\/([^/]+)\/([^/]+)\.json$/,
  /(?:^|\/)embed\/([^/]+)\/([^/]+)\/[^/]*$/,
];

/**
 * Tells whose a figure is: by what names the claim there; else by what the figure says, among the cells of
 * its table or, first of all, among the claims that its page names. Pages are to be asked about before what
 * is made of them.
 */
export function attributeTo(subjects: readonly Subject[], root = '/'): Attribution {
  const find = findIn(subjects);
  const byMeaning = indexByMeaning(subjects);
  const named = new Map<string, Set<Subject>>();
  const turns = new Map<string, number>();
  const keysAt = readKeysOnce();

  function findByMeaning(figure: string, isMeant: (subject: Subject) => boolean): Subject[] {
    for (const key of keysAt(figure)) {
      const found = byMeaning.get(key)?.filter(isMeant) ?? [];
      if (found.length > 0) return found;
    }
    return [];
  }

  /** Cells that are printed alike are drawn one after the other. */
  function findDrawn(path: string, figure: string, { report, table }: DrawnTable): Subject | null {
    const cells = findByMeaning(
      figure,
      (subject) => subject.report === report && subject.id.startsWith(`${table}/`),
    );
    const turn = turns.get(`${path} ${figure}`) ?? 0;
    turns.set(`${path} ${figure}`, turn + 1);
    return cells[turn % cells.length] ?? null;
  }

  function findSaid(page: string, { figure, clues, mark }: Occurrence): Subject | null {
    const kind = kindOf(mark);
    const here = named.get(page);
    const texts = kind === 'computed' ? [clues.statement ?? '', figure] : [figure];
    for (const text of texts) {
      const all = findByMeaning(text, (subject) => subject.kind === kind);
      const found = all.find((subject) => here?.has(subject)) ?? all[0];
      if (found !== undefined) return found;
    }
    return null;
  }

  const pages = new Map<string, string>();

  /** The page that speaks at a figure, by its place in the site. */
  function pageAt(path: string, clues: Clues): string {
    const address = addressOf(path, clues, root);
    const page = pages.get(address) ?? pageOf(address, root);
    pages.set(address, page);
    return page;
  }

  function name(page: string, added: Iterable<Subject>): void {
    const here = named.get(page) ?? new Set();
    named.set(page, here);
    for (const subject of added) here.add(subject);
  }

  function of(path: string, seen: Occurrence): Subject | null {
    const page = pageAt(path, seen.clues);
    const addressed = findAddressed(path, seen.clues, kindOf(seen.mark), find);
    if (addressed !== null) {
      name(page, [addressed]);
      return addressed;
    }
    const drawn = drawnTable(path, seen);
    return drawn === null ? findSaid(page, seen) : findDrawn(path, seen.figure, drawn);
  }

  return { of, name, namedOn: (page) => named.get(page) ?? new Set(), pages: () => [...named.keys()] };
}

interface DrawnTable {
  readonly report: string;
  readonly table: string;
}

function drawnTable(path: string, { via, clues: { picture } }: Occurrence): DrawnTable | null {
  const place = via === 'drawing' ? (picture ?? path) : path;
  for (const pattern of DRAWN_TABLES) {
    const [, report, table] = pattern.exec(place) ?? [];
    if (report !== undefined && table !== undefined) return { report, table };
  }
  return null;
}

function findIn(subjects: readonly Subject[]): Find {
  const keyOf = (report: string, kind: string, id: string): string => `${report} ${kind} ${id}`;
  const all = new Map(subjects.map((subject) => [keyOf(subject.report, subject.kind, subject.id), subject]));
  // An article doesn't say which report it is about; where two reports have a claim of one name, the text decides.
  const names = Map.groupBy(subjects, ({ kind, id }) => keyOf('', kind, id));
  return (report, kind, id) => {
    if (report !== '') return all.get(keyOf(report, kind, id)) ?? null;
    const [only, another] = names.get(keyOf('', kind, id)) ?? [];
    return another === undefined ? (only ?? null) : null;
  };
}

function indexByMeaning(subjects: readonly Subject[]): ReadonlyMap<string, readonly Subject[]> {
  const index = new Map<string, Subject[]>();
  for (const subject of subjects) {
    for (const key of new Set(keysOfSubject(subject))) {
      const alike = index.get(key) ?? [];
      index.set(key, alike);
      alike.push(subject);
    }
  }
  return index;
}

function kindOf(mark: Occurrence['mark']): Subject['kind'] {
  return mark === 'computed' ? 'computed' : 'claim';
}

/** The address of the page that speaks in a file: the one that it is, or the one that it is made of. */
function addressOf(path: string, { page, link }: Clues, root: string): string {
  return page ?? (/\.(?:html|md)$/.test(path) ? root + path : (link ?? root + path));
}

function pageOf(address: string, root: string): string {
  const { pathname } = new URL(address, 'https://site.invalid');
  return sitePath(pathname, root).replace(/index\.(?:html|md)$/, '');
}
