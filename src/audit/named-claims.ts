import type { EvaluatedCheck } from '../claims/check.ts';
import type { Claim } from '../claims/claim.ts';
import type { Ledger } from '../claims/ledger.ts';
import { textOf } from '../claims/piece.ts';
import { tellWindow } from '../claims/window.ts';
import { formatResult, formatWorking } from '../claims/working.ts';
import { compareFigures } from '../figures/compare.ts';
import { figuresOf } from '../figures/figures-of.ts';
import { isUnreadable, readFigure } from '../figures/read.ts';
import { publishedLanguages } from '../languages/languages.ts';
import { reportAt } from './addressed.ts';
import { keysOfPrinted, readKeysOnce } from './meaning.ts';
import type { Hole } from './site/hole.ts';
import type { Occurrence } from './site/occurrence.ts';

const TEX_ESCAPE = /\\([%$&#_{}])/gu;

/** Says what is wrong with the claims that the marks of a file name. */
export type NameReader = (path: string, occurrences: readonly Occurrence[]) => Hole[];

/**
 * Reads whether each mark that names a claim or a check names one that says the figure under it. What a claim says
 * is read here from its record, whatever the pages made of it.
 */
export function readNamed(ledgers: readonly Ledger[], names: readonly string[]): NameReader {
  const sayings = new Map<Claim | EvaluatedCheck, ReadonlySet<string>>();
  const keysAt = readKeysOnce();

  function keysOf(source: Claim | EvaluatedCheck): ReadonlySet<string> {
    const known =
      sayings.get(source) ??
      new Set(
        textsOf(source).flatMap((text) => figuresOf(text, names).flatMap((each) => keysOfPrinted(each.text))),
      );
    sayings.set(source, known);
    return known;
  }

  /** In an entry for TeX, signs of percent and of money are escaped, and what they stand by reads as less than it is. */
  function figuresSaid(figure: string, statement = ''): string[] {
    if (statement.search(TEX_ESCAPE) === -1) return [figure];
    return figuresOf(statement.replaceAll(TEX_ESCAPE, '$1'), names).map(({ text }) => text);
  }

  function faultAt(path: string, { figure, clues }: Occurrence): string | null {
    const { claim, check } = clues;
    const ledger = ledgers.find(({ id }) => id === reportAt(path, clues)) ?? onlyOf(ledgers);
    if ((claim === undefined && check === undefined) || ledger === null) return null;
    const source = claim === undefined ? ledger.checks.get(check ?? '') : ledger.claims.get(claim);
    if (source === undefined)
      return `its mark names ${claim ?? check ?? ''}, which ${ledger.id} doesn’t have`;
    const isSaid = figuresSaid(figure, clues.statement).every(
      (text) => keysAt(text).some((key) => keysOf(source).has(key)) || isMeant(source, text, clues.statement),
    );
    return isSaid ? null : `its mark names ${claim ?? check ?? ''}, which doesn’t say it`;
  }

  return (path, occurrences) =>
    occurrences.flatMap((seen): Hole[] => {
      const reason = seen.mark === 'own' || seen.mark === 'name' ? null : faultAt(path, seen);
      if (reason === null) return [];
      const context = seen.clues.statement ?? seen.figure;
      return [{ figure: seen.figure, context, place: 'text', reason, likelyName: false }];
    });
}

function onlyOf(ledgers: readonly Ledger[]): Ledger | null {
  const [only, another] = ledgers;
  return another === undefined ? (only ?? null) : null;
}

/** Whether a text means the claim's figure, as the check reads the text of a link. */
function isMeant(source: Claim | EvaluatedCheck, figure: string, statement = figure): boolean {
  if ('verdict' in source || source.figure === null) return false;
  const { figure: claimed } = source;
  return [statement.trim(), figure].some((text) => {
    const quantity = readFigure(text);
    return !isUnreadable(quantity) && compareFigures(claimed, quantity) === null;
  });
}

/** Everything that a claim's record says, and where it stands; for a check, its working. */
function textsOf(source: Claim | EvaluatedCheck): string[] {
  if ('verdict' in source)
    return publishedLanguages().flatMap((language) => [
      ...formatWorking(source, language).map(({ text }) => text),
      textOf(formatWorking(source, language)),
      formatResult(source, language),
    ]);
  const { window, figure, section } = source;
  const told = window === null ? [] : publishedLanguages().map((language) => tellWindow(window, language));
  const record =
    source.source.kind === 'prose' ? source.source.record : [source.source.row.raw, source.source.field];
  return [...(figure === null ? [] : [figure.printed]), ...told, ...stringsIn([record, section])];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
