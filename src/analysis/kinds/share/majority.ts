import type { Discourse, Said } from '../../discourse/said.ts';
import type { Finding } from '../../finding.ts';
import { printedAt, type Figure, type Use } from '../../figure.ts';
import { alike } from '../../text/alike.ts';
import type { Mention } from '../../text/mention.ts';
import { matchShape } from '../../text/shape.ts';
import { MAJORITIES, MAJORITY_BEHIND } from '../../words/majority-patterns.ts';

/** "Most of the 820, 385", 「60 名委員中有 29 人，已過半數」: what is called more than half, or less. */
export function findMajorities(discourse: Discourse): Finding[] {
  return discourse.flatMap((said, at) => [
    ...inSentence(said),
    ...behindShare(said, discourse[at + 1] ?? []),
  ]);
}

function inSentence([first]: readonly Said[]): Finding[] {
  if (!first) return [];
  return MAJORITIES.flatMap(({ pattern, isMore }) =>
    matchShape(pattern, first.sentence).flatMap(({ figures: { part, whole, half }, words, index }) => {
      if (!part || !whole || !mayBePart(part, whole) || (half && !isHalf(half))) return [];
      const claim = half ?? placeOf(words.word ?? '', index, first);
      return tell(claim, part, whole, 2 * part.nominal.low > whole.nominal.low === isMore);
    }),
  );
}

/** More than half, 過半: without an upper bound. */
function isHalf({ nominal }: Figure): boolean {
  return nominal.low === 50 && nominal.high === Infinity;
}

function mayBePart(part: Mention, whole: Mention): boolean {
  const isCount =
    part.unit === null ||
    whole.unit === null ||
    alike(part, whole) ||
    /^(?:person|\p{Script=Han})$/u.test(part.unit);
  return isCount && part.nominal.low < whole.nominal.low && 2 * part.nominal.low !== whole.nominal.low;
}

function placeOf(word: string, index: number, { sentence: { text, start, end } }: Said): Use {
  const at = text.text
    .slice(start, end)
    .toLowerCase()
    .indexOf(word, Math.max(0, index - 4));
  return { text, start: start + Math.max(0, at), end: start + Math.max(0, at) + Math.max(1, word.length) };
}

/** 「首購族占 48%，…。首購族已超過半數」: a share whose own name is said to be a majority. */
function behindShare(said: readonly Said[], next: readonly Said[]): Finding[] {
  const shares = said.filter(({ mention: { kind, qualifier } }) => kind === 'P' && qualifier === 'exact');
  return [...said, ...next].flatMap((half) => {
    const name = MAJORITY_BEHIND.exec(half.context.before + printedAt(half.mention))?.groups?.name;
    if (half.mention.kind !== 'P' || !isHalf(half.mention)) return [];
    const share = shares.find(
      ({ mention, context }) =>
        mention.end <= half.mention.start &&
        ((name !== undefined && context.before.includes(name)) || isRightBehind(half, mention)),
    );
    return share ? tell(half.mention, share.mention, null, share.mention.nominal.low > 50) : [];
  });
}

/** 「占 47%，過半民眾…」 */
function isRightBehind({ mention: half }: Said, share: Mention): boolean {
  return /^[，；、] ?$/u.test(share.text.text.slice(share.end, half.start));
}

function tell(claim: Use, part: Figure, whole: Figure | null, holds: boolean): Finding[] {
  const [printed, of] = [printedAt(part).trim(), whole ? printedAt(whole).trim() : '100%'];
  return [
    {
      kind: 'share',
      verdict: holds ? 'agrees' : 'contradicts',
      says: `“${printedAt(claim).trim()}” is said of ${printed} of ${of}${holds ? '' : ', which it isn’t'}.`,
      working: `${printed} ${2 * part.nominal.low > (whole?.nominal.low ?? 100) ? '>' : '<'} ½ × ${of}`,
      claim,
      uses: whole ? [part, whole] : [part],
    },
  ];
}
