import type { Claim } from '../../claims/claim.ts';
import { changeAround, type Change } from '../../figures/compare-change.ts';
import { findFigures } from '../../figures/find.ts';
import { qualifiersAround } from '../../figures/qualifiers-around.ts';
import { grammars } from '../../figures/grammars.ts';
import { isUnreadable, readFigure } from '../../figures/read.ts';
import { isNoun } from '../../figures/units.ts';
import type { RunLink, TextRun } from '../../content/markdown/text-runs.ts';
import {
  changeSaid,
  directionSaid,
  directionTo,
  saysChange,
  saysChangedTo,
  saysWord,
} from './claim-words.ts';

/** How far from its figure the words of a change can stand. */
const NEAR = 40;

/** The words before a link's figure, those right behind it, and those behind the link, without what qualifies the figure. */
function wordsAround(
  { text: run }: TextRun,
  { start, end }: RunLink,
  text: string,
): [string, string, string] | null {
  const figures = findFigures(text);
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined) return null;
  const before = run.slice(Math.max(0, start - NEAR), start);
  const whole = before + text + run.slice(end, end + NEAR);
  const [from, to] = [before.length + first.start, before.length + last.end];
  const around = qualifiersAround(whole, from, to);
  return [
    whole.slice(0, from - around.before.length),
    whole.slice(to + around.behind.length),
    run.slice(end, end + NEAR),
  ];
}

/** What a sum comes to. */
const sums = /(?<![a-z])add(?:s|ed|ing)? up to\s*$/iu;
/** Verbs and nouns that make a change of a figure only with "by", or where it is a share or a sum: set up, fell 12 months after. */
const loose = /(?<![a-z])(?:up|down|gr[eo]w\w*|f[ea]ll\w*|rose|ris\w+|lower|loss) $/iu;
const joined = /(?:by|of) $/iu;
/** Behind people and things these are verbs: 500 people fall ill. */
const verbs = /^ (?:rise|fall|drop|cut|decline|increase|decrease|jump|surge|dip|slump)(?![a-z])/iu;

function changeOf(before: string, behind: string, unit: string | null): Change {
  const isTime = /^(?:second|minute|hour|day|week|month|quarter|year|decade|century|date)/.test(unit ?? '');
  const isThing = unit !== null && (isNoun(unit) || isTime);
  const [head, tail] = [
    isThing && loose.test(before) && !joined.test(before) ? '' : before,
    isThing && verbs.test(behind) ? '' : behind,
  ];
  return changeAround(/(?<![a-z])lower $/iu.test(head) ? '' : head, tail);
}

function opposite(change: Change): Change {
  if (change === null) return null;
  return change === 'rise' ? 'fall' : 'rise';
}

/** What the claim's own print says that it is the change of. */
function ownChange({ figure }: Claim): Change {
  if (figure === null) return null;
  if (/^\s*[+＋]/u.test(figure.printed)) return 'rise';
  return figure.parts[0].nominal.high < 0 ? 'fall' : null;
}

const sourcesOf = (name: 'movedBy' | 'moveBehind'): string =>
  grammars.flatMap(({ claimWords }) => claimWords[name] ?? []).join('|');
const movedBy = new RegExp(`(?:${sourcesOf('movedBy')})$`, 'iu');
const moveBehind = new RegExp(`^(?:${sourcesOf('moveBehind')})`, 'iu');

/** "Cooled by [4.2%](…)" of what the claim says rose: a word that neither the claim nor the grammar knows gives no direction. */
function unknownMove(claim: Claim, unit: string | null, before: string, behind: string): string | null {
  if (!/^(?:%|percentage point|[A-Z]{3})(?:\/|$)/.test(unit ?? '') || !said(claim)) return null;
  const isMeasured = /(?<![a-z])(?:a|an|the|this|that|its) $/iu.test(before);
  const word = movedBy.exec(before)?.[1] ?? (isMeasured ? moveBehind.exec(behind)?.[1] : undefined);
  if (word === undefined || saysWord(claim, word.toLowerCase())) return null;
  return `“${word}” doesn’t say whether something rose or fell by it, and isn’t the claim’s word.`;
}

const said = (claim: Claim): boolean => saysChange(claim, 'rise') !== saysChange(claim, 'fall');

function otherChange(here: 'by' | 'to', there: 'by' | 'to'): string {
  return `The words around it say what something changed ${here}; the claim says what it changed ${there}.`;
}

/** How words in a link or beside it make a change of its figure of which the claim says nothing, or null. */
export function changeBeside(run: TextRun, link: RunLink, claim: Claim, text: string): string | null {
  const around = sums.test(run.text.slice(0, link.start).slice(-NEAR)) ? null : wordsAround(run, link, text);
  const quantity = readFigure(text);
  if (!claim.figure || around === null) return null;
  const unit = isUnreadable(quantity) ? claim.figure.parts[0].unit : quantity.parts[0].unit;
  const [before, behindFigure, behindLink] = around;
  const how = changeSaid(claim);
  if (how === 'by' && saysChangedTo(before)) return otherChange('to', 'by');
  const towards = how === 'to' ? directionTo(before) : null;
  if (towards !== null && towards === opposite(directionSaid(claim)))
    return `The words around it say that something ${towards === 'rise' ? 'rose' : 'fell'} to it; the claim says the opposite.`;
  const counted = unit ?? claim.figure.parts[0].unit;
  const change = changeOf(before, behindFigure, counted) ?? changeOf('', behindLink, counted);
  const own = ownChange(claim);
  if (change === null) return unknownMove(claim, counted, before, behindLink);
  if (how === 'to') return otherChange('by', 'to');
  if (change === own) return null;
  if (own !== opposite(change) && saysChange(claim, change)) return null;
  return `The words around it say what something ${change === 'rise' ? 'rose' : 'fell'} by; the claim doesn’t.`;
}
