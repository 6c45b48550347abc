import { contradictedPlaces } from '../../claims/at-odds.ts';
import type { EvaluatedCheck } from '../../claims/check.ts';
import type { Claim } from '../../claims/claim.ts';
import { readRestatement } from '../../claims/marked-text.ts';
import { writePlain } from '../../claims/piece.ts';
import { attributionOf, restate } from '../../claims/restatement.ts';
import { formatWorking } from '../../claims/working.ts';
import { rewordClaim } from '../../claims/reword-foreign.ts';
import { markedFigure } from '../../exits/plain-claim.ts';
import { wordsIn, type Language } from '../../languages/languages.ts';
import type { Tension } from '../../schemas/tension.ts';
import type { Reading } from '../claim/reading.ts';
import { readStandings } from '../ledger/standing.ts';
import { claimIdOf } from '../../schemas/destination.ts';
import type { ProseNode } from './prose-node.ts';

/**
 * What stands in the margin beside a claim, a line each, where there is something to say: whom the report names, what
 * else it says against the claim, that its deadline has passed. Undefined where there is nothing; the rest is in its note.
 * A pair of statements is told once, and not beside a paragraph that holds both.
 */
export function marginNotes(
  reading: Reading,
  asOf: string,
  prose: readonly ProseNode[] = [],
): (claim: Claim) => string | undefined {
  const { language, ledger } = reading;
  const words = wordsIn(language).claim;
  const standingsOf = readStandings(ledger, asOf);
  const blocks = citedByBlock(prose);
  const told = new Set(
    ledger.tensions.filter(({ claims }) => blocks.some((cited) => claims.every((id) => cited.has(id)))),
  );
  const failed = new Map(
    contradictedPlaces(ledger).flatMap((place) =>
      place.kind === 'figures' ? [[place.claim.id, place.checks[0]] as const] : [],
    ),
  );
  const tellOnce = (claim: Claim): string[] => {
    const tensions = ledger.tensions.filter(({ claims }) => claims.includes(claim.id));
    const tension = tensions.find((each) => !told.has(each));
    if (tension === undefined)
      return tensions.length > 0 ? [] : [tellFiguresGive(failed.get(claim.id), language)];
    told.add(tension);
    return [tellOtherSide(claim, tension, reading)];
  };
  return (claim) => {
    const by = attributionOf(claim, language);
    const standings = standingsOf(claim);
    const lines = [
      ...(by === null ? [] : [words.saidBy(by.text)]),
      ...(standings.includes('at-odds') ? tellOnce(claim) : []),
      ...(standings.includes('past-date') ? [words.pastDate] : []),
    ];
    return lines.length === 0 ? undefined : lines.join('\n');
  };
}

/** The claims that each paragraph, and each item of a list, links to. */
function citedByBlock(nodes: readonly ProseNode[]): Set<string>[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return ['p', 'li'].includes(node.name)
      ? [new Set(citedWithin(node.children))]
      : citedByBlock(node.children);
  });
}

function citedWithin(nodes: readonly ProseNode[]): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return [claimIdOf(String(node.attributes.href ?? '')) ?? [], ...citedWithin(node.children)].flat();
  });
}

/** What the report's own figures give in the claim's place. */
function tellFiguresGive(against: EvaluatedCheck | undefined, language: Language): string {
  const { claim: words, check, punctuation } = wordsIn(language);
  if (!against) return words.atOdds;
  return (
    check.figuresGive + punctuation.colon + writePlain(formatWorking(against, language).slice(-1), language)
  );
}

/** The statement that a claim clashes with, with its marks. */
function tellOtherSide(claim: Claim, tension: Tension, reading: Reading): string {
  const { language, ledger } = reading;
  const { claim: words, check, punctuation } = wordsIn(language);
  const other = ledger.claims.get(tension.claims.find((id) => id !== claim.id) ?? '');
  if (!other) return words.atOdds;
  const relation = check.toOther[tension.relation ?? 'sits badly with'];
  const said = writePlain(readRestatement(restate(other, language).text, other, reading), language);
  const figure =
    other.source.kind === 'cell' ? (rewordClaim(other, language)?.words ?? other.figure?.printed) : undefined;
  const shown = figure === undefined ? said : said + punctuation.colon + markedFigure(figure, language);
  return relation + punctuation.colon + shown;
}
