import type { Finding } from '../../finding.ts';
import { printedAt, type Figure } from '../../figure.ts';
import { preciseOuter } from '../../formula.ts';
import { alike, isMoney } from '../../text/alike.ts';
import { readChangeRoles } from '../../text/change-roles.ts';
import type { Mention } from '../../text/mention.ts';
import { matchShape, type Sentence } from '../../text/shape.ts';
import { PART_OF_WHOLE, SHARE_OF_ALL } from '../../words/part-patterns.ts';

/** What can't be, whatever else is printed: a part that is larger than its whole, more than all. */
export function findImpossible(sentence: Sentence): Finding[] {
  return [
    ...PART_OF_WHOLE.flatMap((pattern) => matchShape(pattern, sentence)).flatMap(({ figures }) =>
      isChange(figures.whole, sentence) ? [] : holdPart(figures.part, figures.whole),
    ),
    ...SHARE_OF_ALL.flatMap((pattern) => matchShape(pattern, sentence)).flatMap(({ figures }) =>
      holdShare(figures.share),
    ),
  ];
}

/** 「5.8 萬人，比去年多 1,600 人，其中…」: what was added is no whole. */
function isChange(whole: Mention | undefined, sentence: Sentence): boolean {
  return readChangeRoles(sentence).some(({ mention, role }) => mention === whole && role === 'change');
}

function holdPart(part: Mention | undefined, whole: Mention | undefined): Finding[] {
  if (!part || !whole || !alike(part, whole) || isMoney(part) || isMeasured(part, whole)) return [];
  if (preciseOuter(part, part.step).low > preciseOuter(whole, whole.step).high)
    return [tellLargerPart(part, whole)];
  return part.nominal.high <= whole.nominal.low ? [tellPart(part, whole)] : [];
}

/** 1.9 million tonnes of the five main crops. */
function isMeasured(part: Mention, whole: Mention): boolean {
  return (
    whole.unit === null && part.unit !== null && !/^(?:person|household|\p{Script=Han})$/u.test(part.unit)
  );
}

function holdShare(share: Mention | undefined): Finding[] {
  if (!share || share.outer.low <= 100) return [];
  const printed = printedAt(share).trim();
  return [
    {
      kind: 'impossible',
      verdict: 'contradicts',
      says: `${printed} is more than all.`,
      working: `${printed} > 100%`,
      claim: share,
      uses: [],
    },
  ];
}

/** That a part is larger than its whole. */
export function tellLargerPart(part: Figure, whole: Figure): Finding {
  const [printed, of] = [printedAt(part).trim(), printedAt(whole).trim()];
  return {
    kind: 'impossible',
    verdict: 'contradicts',
    says: `${printed} can’t be a part of ${of}.`,
    working: `${printed} > ${of}`,
    claim: part,
    uses: [whole],
  };
}

/** That a part is no larger than its whole. */
export function tellPart(part: Figure, whole: Figure): Finding {
  const [printed, of] = [printedAt(part).trim(), printedAt(whole).trim()];
  return {
    kind: 'impossible',
    verdict: 'agrees',
    says: `${printed} can be a part of ${of}.`,
    working: `${printed} ≤ ${of}`,
    claim: part,
    uses: [whole],
  };
}
