import { publishedLanguages } from '../languages/languages.ts';
import { type Exit, EXITS } from './exits.ts';
import { searchAddress } from '../addresses/address.ts';
import type { Occurrence } from './site/occurrence.ts';
import { attributeTo } from './attribution.ts';
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

/** A census as it is taken, file by file: pages first, then what is made of them. */
export interface CensusTaker {
  readonly add: (path: string, occurrences: readonly Occurrence[]) => void;
  readonly finish: () => Census;
}

interface Tally {
  readonly files: Set<string>;
  readonly figures: Map<Subject | null, Count>;
  own: number;
}

/** Begins a census of some claims and checks in a site that stands in a folder of its host. */
export function takeCensus(subjects: readonly Subject[], root = '/'): CensusTaker {
  const subjectOf = attributeTo(subjects, root);
  const tallies = new Map<Exit, Tally>();

  function tallyOf(exit: Exit, path: string): Tally {
    const tally = tallies.get(exit) ?? {
      files: new Set(),
      figures: new Map<Subject | null, Count>(),
      own: 0,
    };
    tallies.set(exit, tally);
    tally.files.add(path);
    return tally;
  }

  function addFigure(path: string, seen: Occurrence): void {
    const exit = exitOf(path, seen);
    // The numbers in a drawing that a browser makes are places on a screen.
    if (seen.mark === 'name' || (seen.isRaw && exit === 'live-chart')) return;
    const tally = tallyOf(exit, path);
    if (seen.mark === 'own') {
      tally.own += 1;
      return;
    }
    const subject = subjectOf(path, seen);
    const { found, marked, url } = tally.figures.get(subject) ?? NONE;
    const isMarked = seen.mark !== null;
    tally.figures.set(subject, {
      found: found + 1,
      marked: marked + Number(isMarked),
      url: url === '' ? addressOf(path, seen, root) : url,
    });
  }

  return {
    add: (path, occurrences) => {
      for (const exit of exitsIn(path)) tallyOf(exit, path);
      // What names its claim comes first, so that the rest of the page can be held against it.
      for (const seen of occurrences) if (seen.clues.link !== undefined) subjectOf(path, seen);
      for (const seen of occurrences) addFigure(path, seen);
    },
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
