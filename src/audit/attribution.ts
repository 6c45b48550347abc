import type { Clues, Occurrence } from './site/occurrence.ts';
import { findAddressed, type Find } from './addressed.ts';
import { sitePath } from '../addresses/site-root.ts';
import { keysOfSubject, readKeysOnce } from './meaning.ts';
import type { Subject } from './subject.ts';

/** The claims and checks that pages name, by the places of the pages. */
export type Named = ReadonlyMap<string, ReadonlySet<Subject>>;

/** Finds the claims and checks that the figures of some files belong to. */
export interface Attribution {
  /** Whose a figure in a file is; null where nothing tells. Pages are to be asked about before what is made of them. */
  readonly of: (path: string, seen: Occurrence) => Subject | null;
  /** What these files have been found to name so far. */
  readonly named: Named;
}

/** A table as a picture, or as a browser draws it. What is no cell’s there is the scale. */
const DRAWN_TABLES = [
  /(?:^|\/)data\/([^/]+)\/([^/]+)\.(?:png|svg)$/,
  /(?:^|\/)charts\/([^/]+)\/([^/]+)\.json$/,
  /(?:^|\/)embed\/([^/]+)\/([^/]+)\/[^/]*$/,
];

/**
 * Tells whose a figure is: by what names the claim there; else by what the figure says, among the cells of
 * its table or, first of all, among the claims that its page names.
 * @returns begins with some files; what their pages are known to name helps with files that are made of these pages
 */
export function attributeTo(subjects: readonly Subject[], root = '/'): (known: Named) => Attribution {
  const find = findIn(subjects);
  const byMeaning = indexByMeaning(subjects);
  const keysAt = readKeysOnce();
  const pages = new Map<string, string>();

  function findByMeaning(figure: string, isMeant: (subject: Subject) => boolean): Subject[] {
    for (const key of keysAt(figure)) {
      const found = byMeaning.get(key)?.filter(isMeant) ?? [];
      if (found.length > 0) return found;
    }
    return [];
  }

  function cellsOf(figure: string, { report, table }: DrawnTable): Subject[] {
    return findByMeaning(
      figure,
      (subject) => subject.report === report && subject.id.startsWith(`${table}/`),
    );
  }

  function findSaid(
    { figure, clues, mark }: Occurrence,
    isNamed: (subject: Subject) => boolean,
  ): Subject | null {
    const kind = kindOf(mark);
    const texts = kind === 'computed' ? [clues.statement ?? '', figure] : [figure];
    for (const text of texts) {
      const all = findByMeaning(text, (subject) => subject.kind === kind);
      const found = all.find(isNamed) ?? all[0];
      if (found !== undefined) return found;
    }
    return null;
  }

  /** The page that speaks at a figure, by its place in the site. */
  function pageAt(path: string, clues: Clues): string {
    const address = addressOf(path, clues, root);
    const page = pages.get(address) ?? pageOf(address, root);
    pages.set(address, page);
    return page;
  }

  return (known) => {
    const named = new Map<string, Set<Subject>>();
    const turns = new Map<string, number>();

    /** Cells that are printed alike are drawn one after the other. */
    function findDrawn(path: string, figure: string, table: DrawnTable): Subject | null {
      const cells = cellsOf(figure, table);
      const turn = turns.get(`${path} ${figure}`) ?? 0;
      turns.set(`${path} ${figure}`, turn + 1);
      return cells[turn % cells.length] ?? null;
    }

    function of(path: string, seen: Occurrence): Subject | null {
      const page = pageAt(path, seen.clues);
      const addressed = findAddressed(path, seen.clues, kindOf(seen.mark), find);
      if (addressed !== null) {
        named.set(page, (named.get(page) ?? new Set()).add(addressed));
        return addressed;
      }
      const drawn = drawnTable(path, seen);
      if (drawn !== null) return findDrawn(path, seen.figure, drawn);
      return findSaid(
        seen,
        (subject) => (named.get(page)?.has(subject) ?? false) || (known.get(page)?.has(subject) ?? false),
      );
    }

    return { of, named };
  };
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
