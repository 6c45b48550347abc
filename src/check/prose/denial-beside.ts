import type { Claim } from '../../claims/claim.ts';
import { changeAround } from '../../figures/compare-change.ts';
import type { ClaimWords } from '../../figures/claim-words.ts';
import { grammars } from '../../figures/grammars.ts';
import { normalText } from '../../figures/normal.ts';
import type { RunLink, TextRun } from '../../content/markdown/text-runs.ts';
import { deniesAnything, saysChange, saysOutcome, saysWord, speaksAs } from './claim-words.ts';

const NEAR = 60;

const wordsIn = (words: (of: ClaimWords) => string | undefined): string[] =>
  grammars.flatMap(({ claimWords }) => words(claimWords) ?? []);
const deniedBehind = wordsIn((words) => words.deniedBehind).map((source) => new RegExp(`^${source}`, 'u'));
const deniedAhead = wordsIn((words) => words.deniedAhead).map((source) => new RegExp(source, 'u'));
const begins = new RegExp(`^(?:[a-z]|${wordsIn((words) => words.denialBegins).join('|')})`, 'u');
const denying = new RegExp(wordsIn((words) => words.denying).join('|'), 'u');
const falseBehind = new RegExp(`^(?:${wordsIn((words) => words.falseBehind).join('|')})`, 'u');
const falseAhead = new RegExp(wordsIn((words) => words.falseAhead).join('|'), 'u');
const reporting = new RegExp(`^(?:${wordsIn((words) => words.reporting).join('|')})`, 'u');
const except = grammars.map(
  ({ claimWords }) => [new RegExp(claimWords.except, 'u'), new RegExp(claimWords.all, 'u')] as const,
);

/** The words before a link in its sentence, and those behind it. */
function sentenceAround({ text }: TextRun, { start, end }: RunLink): readonly [string, string] {
  const before = normalText(text.slice(Math.max(0, start - NEAR), start)).lower;
  const behind = normalText(text.slice(end, end + NEAR)).lower;
  return [
    before.replace(/^.*[.;!?。；！？](?=\s|\p{Script=Han})/su, ''),
    behind.split(/[.;!?。；！？]/u)[0] ?? '',
  ];
}

/** True when a verb is of the claim's own change, in another form or language: rise, of what rose. */
function saysMove(claim: Claim, word: string): boolean {
  const change = changeAround(`${word} by `, '') ?? changeAround(word, '');
  return change !== null && saysChange(claim, change);
}

/** What a denied verb makes of a claim's figure: nothing where it is another verb than the claim's. */
function denialOf(claim: Claim, word: string, said: string): string | null {
  if (word === '' || reporting.test(word)) return null;
  if (!speaksAs(claim, word) && begins.test(said))
    return `“${said}” may deny it: the claim says nothing in this language that it could be held against. Give the claim its words in it, such as says@zh-hant.`;
  return saysWord(claim, word) || saysMove(claim, word)
    ? `“${said}” denies what the claim says of it.`
    : null;
}

/**
 * What a claim says of its figure, denied beside the link to it: "[12 patients](…) did not recover" of those who did,
 * "prices did not rise [12%](…)", "all recovered except [12 patients](…)".
 */
export function denialBeside(run: TextRun, link: RunLink, claim: Claim): string | null {
  if (!claim.figure || deniesAnything(claim)) return null;
  const [before, behind] = sentenceAround(run, link);
  const [untrue] = falseBehind.exec(behind) ?? falseAhead.exec(before) ?? [];
  if (untrue !== undefined) return `“${untrue.trim()}” says that it isn’t so, which no article judges.`;
  const denials = [
    ...deniedBehind.map((pattern) => pattern.exec(behind)),
    ...deniedAhead.map((pattern) => pattern.exec(before)),
  ];
  for (const match of denials) {
    const denial = match && denialOf(claim, match[1] ?? '', match[0].trim());
    if (denial) return denial;
  }
  const [verb] = denying.exec(before) ?? [];
  if (verb !== undefined && !saysWord(claim, verb.trim())) return `“${verb.trim()}” denies it.`;
  return exceptionBeside(before, behind, claim);
}

/** A figure that is left out of all of whom the claim says it: "all but [12 patients](…) recovered". */
function exceptionBeside(before: string, behind: string, claim: Claim): string | null {
  for (const [ahead, all] of except) {
    const [word] = ahead.exec(before) ?? [];
    const rest = word === undefined ? '' : `${before.slice(0, -word.length)} ${behind}`;
    if (word === undefined || !all.test(rest) || denied.test(rest)) continue;
    const said = `${word.trim()} … ${all.exec(rest)?.[0] ?? ''}`;
    for (const each of wordsOfSentence(rest)) {
      const denial = denialOf(claim, each, said);
      if (denial !== null) return denial;
    }
  }
  return null;
}

const denied = new RegExp(wordsIn((words) => words.denied).join('|'), 'u');

/** Words that could be a verb: those of four letters, and each two characters side by side. */
function wordsOfSentence(text: string): string[] {
  const pairs = [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(([, pair = '']) => pair);
  return [...(text.match(/[a-z]{4,}/g) ?? []), ...pairs];
}

type Outcome = 'gained' | 'lost';

const outcomes = (['gained', 'lost'] as const).map((outcome) => {
  const words = grammars.map(({ claimWords }) => claimWords[outcome]).join('|');
  return [
    outcome,
    new RegExp(`(?:${words})(?: of| by|:|\\(s\\) of)?[了為达達]?(?: an? | the | )?$`, 'u'),
    new RegExp(`^(?: |的|)(?:${words})`, 'u'),
  ] as const;
});

function outcomeAround(before: string, behind: string): Outcome | null {
  return outcomes.find(([, ahead, after]) => ahead.test(before) || after.test(behind))?.[0] ?? null;
}

/** A profit for a loss, or a match that was won for one that was lost: what the claim says the opposite of. */
export function outcomeBeside({ text }: TextRun, { start, end }: RunLink, claim: Claim): string | null {
  const { lower } = normalText(text.slice(start, end));
  const at = lower.search(/[\d$€£¥一二兩三四五六七八九十百千]/u);
  const before =
    normalText(text.slice(Math.max(0, start - NEAR), start)).lower + lower.slice(0, Math.max(0, at));
  const outcome = outcomeAround(before, normalText(text.slice(end, end + NEAR)).lower);
  if (outcome === null || !saysOutcome(claim, outcome === 'gained' ? 'lost' : 'gained')) return null;
  if (saysOutcome(claim, outcome)) return null;
  return `The words around it say that so much was ${outcome}; the claim says that it was ${outcome === 'gained' ? 'lost' : 'gained'}.`;
}
