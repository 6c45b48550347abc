import { publishedLanguages } from '../languages/languages.ts';
import { type Exit, EXITS } from './exits.ts';
import { searchAddress } from '../addresses/address.ts';
import type { Occurrence } from './site/occurrence.ts';
import { attributeTo, type Attribution, type Named } from './attribution.ts';
import { exitOf, exitsIn } from './exits.ts';
import { onHost } from './site-facts.ts';
import type { Subject } from './subject.ts';

/** How often something was found, how often with its mark, and one place where it was. */
export interface Count {
  readonly found: number;
  readonly marked: number;
  readonly url: string;
}

/** What leaves by one exit. */
export interface ExitCount extends Count {
  readonly exit: Exit;
  /** How many files were read for it; a page has several exits. */
  readonly files: number;
  /** How many of the claims and checks leave by it. */
  readonly figures: number;
  /** Of the figures found, those of no claim of their own, such as the scale of a drawing. */
  readonly others: number;
  /** The site's own numbers, which are marked as such. */
  readonly own: number;
}

/** Every figure that the site restates or computes, and how each leaves it. */
export interface Census {
  readonly subjects: readonly Subject[];
  /** Every exit that was read, also those by which nothing leaves. */
  readonly exits: readonly ExitCount[];
  readonly countOf: (subject: Subject, exit: Exit) => Count | null;
}

/** What is counted in one file, as it can be kept: claims and checks by their keys, the empty one for those of none. */
export interface FileCount {
  readonly path: string;
  readonly exits: readonly (readonly [
    exit: Exit,
    own: number,
    figures: readonly (readonly [key: string, count: Count])[],
  ])[];
}

/** What is counted in some files, and what their pages name besides. */
export interface PartCount {
  readonly files: readonly FileCount[];
  readonly named: readonly (readonly [page: string, keys: readonly string[]])[];
}

/** A file, and the figures in it. */
export interface ReadFile {
  readonly path: string;
  readonly occurrences: readonly Occurrence[];
}

/** A census as it is taken, part by part: those of articles and reports first, then what is made of them. */
export interface CensusTaker {
  /** Counts what is in the files of a part, pages first; nothing but these files tells whose their figures are. */
  readonly count: (files: readonly ReadFile[]) => PartCount;
  /** The same for what is made of parts that have been added: what their pages name tells whose its figures are. */
  readonly countMade: (files: readonly ReadFile[]) => PartCount;
  /** Takes over what was counted in a part, now or before. */
  readonly add: (part: PartCount) => void;
  /** What the pages of all parts that have been added name. */
  readonly named: () => PartCount['named'];
  readonly finish: () => Census;
}

interface Tally {
  readonly files: Set<string>;
  readonly figures: Map<Subject | null, Count>;
  own: number;
}

/** Begins a census of some claims and checks in a site that stands in a folder of its host. */
export function takeCensus(subjects: readonly Subject[], root = '/'): CensusTaker {
  const attribution = attributeTo(subjects, root);
  const named = new Map<string, ReadonlySet<Subject>>();
  const byKey = new Map(subjects.map((subject) => [keyOf(subject), subject]));
  const tallies = new Map<Exit, Tally>();

  function tallyOf(exit: Exit): Tally {
    const tally = tallies.get(exit) ?? {
      files: new Set(),
      figures: new Map<Subject | null, Count>(),
      own: 0,
    };
    tallies.set(exit, tally);
    return tally;
  }

  function addFile({ path, exits }: FileCount): void {
    for (const [exit, own, figures] of exits) {
      const tally = tallyOf(exit);
      tally.files.add(path);
      tally.own += own;
      for (const [key, count] of figures) {
        const subject = byKey.get(key) ?? null;
        tally.figures.set(subject, addCounts(tally.figures.get(subject) ?? NONE, count));
      }
    }
  }

  function countWith(known: Named, files: readonly ReadFile[]): PartCount {
    const { of, named: found } = attribution(known);
    return { files: files.map((file) => countFile(file, of, root)), named: namedBy(found) };
  }

  return {
    count: (files) => countWith(new Map(), files),
    countMade: (files) => countWith(named, files),
    add: ({ files, named: added }) => {
      for (const [page, keys] of added)
        named.set(
          page,
          new Set([...(named.get(page) ?? []), ...keys.flatMap((key) => byKey.get(key) ?? [])]),
        );
      for (const file of files) addFile(file);
    },
    named: () => namedBy(named),
    finish: () => ({
      subjects,
      exits: EXITS.flatMap((exit) => {
        const tally = tallies.get(exit);
        return tally === undefined ? [] : [countExit(exit, tally)];
      }),
      countOf: (subject, exit) => tallies.get(exit)?.figures.get(subject) ?? null,
    }),
  };
}

function keyOf({ report, kind, id }: Subject): string {
  return `${report} ${kind} ${id}`;
}

function namedBy(named: Named): PartCount['named'] {
  return Array.from(named, ([page, subjects]) => [page, Array.from(subjects, keyOf)]);
}

function countFile({ path, occurrences }: ReadFile, subjectOf: Attribution['of'], root: string): FileCount {
  const counts = new Map(exitsIn(path).map((exit) => [exit, { own: 0, figures: new Map<string, Count>() }]));
  // What names its claim comes first, so that the rest of the page can be held against it.
  for (const seen of occurrences) if (seen.clues.link !== undefined) subjectOf(path, seen);
  for (const seen of occurrences) {
    const exit = exitOf(path, seen);
    // The numbers in a drawing that a browser makes are places on a screen.
    if (seen.mark === 'name' || (seen.isRaw && exit === 'live-chart')) continue;
    const at = counts.get(exit) ?? { own: 0, figures: new Map<string, Count>() };
    counts.set(exit, at);
    if (seen.mark === 'own') at.own += 1;
    else addFigure(at.figures, subjectOf(path, seen), addressOf(path, seen, root), seen.mark !== null);
  }
  return { path, exits: Array.from(counts, ([exit, { own, figures }]) => [exit, own, [...figures]]) };
}

function addFigure(
  figures: Map<string, Count>,
  subject: Subject | null,
  url: string,
  isMarked: boolean,
): void {
  const key = subject === null ? '' : keyOf(subject);
  const one: Count = { found: 1, marked: Number(isMarked), url };
  figures.set(key, addCounts(figures.get(key) ?? NONE, one));
}

function addCounts(a: Count, b: Count): Count {
  return { found: a.found + b.found, marked: a.marked + b.marked, url: a.url === '' ? b.url : a.url };
}

const NONE: Count = { found: 0, marked: 0, url: '' };

function countExit(exit: Exit, { files, figures, own }: Tally): ExitCount {
  const counts = [...figures.values()];
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  return {
    exit,
    files: files.size,
    figures: figures.size - Number(figures.has(null)),
    found: sum(counts.map(({ found }) => found)),
    marked: sum(counts.map(({ marked }) => marked)),
    others: figures.get(null)?.found ?? 0,
    own,
    url: counts[0]?.url ?? '',
  };
}

/** Where a person finds what was found: the nearest place in a page, or the file. */
function addressOf(path: string, { clues }: Occurrence, root: string): string {
  // One index is for all languages, and the first one's page stands in the same place whichever that is.
  if (path.startsWith('pagefind/')) return onHost(searchAddress(publishedLanguages()[0]), root);
  if (!path.endsWith('.html')) return root + path;
  const [anchor] = clues.anchors ?? [];
  return root + path.replace(/index\.html$/, '') + (anchor === undefined ? '' : `#${anchor}`);
}
