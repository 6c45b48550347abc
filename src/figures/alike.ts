import { foreign } from './compare-units.ts';
import { times } from './digits.ts';
import { ends, type Interval, type Part } from './quantity.ts';
import { commonUnit, isNoun } from './units.ts';

function scaled(part: Part, factor: number, unit: string): Part {
  const grown = (interval: Interval): Interval => ({
    ...interval,
    low: times(interval.low, factor),
    high: times(interval.high, factor),
  });
  return { ...part, nominal: grown(part.nominal), outer: grown(part.outer), unit };
}

/** "Half", 三分之二 and "1 in 200 patients" name shares; held against a figure in percent they are read in percent. */
function inUnitOf(part: Part, other: Part): Part {
  const { nominal, outer, unit } = part;
  const worded = nominal.low === outer.low && nominal.high === outer.high;
  const share = ends(nominal).every((end) => end > 0 && end < 1);
  const isOfAll = unit === null || isNoun(unit);
  return other.unit === '%' && isOfAll && worded && share ? scaled(part, 100, '%') : part;
}

/** "6:30" is a time beside 6時30分, and a ratio beside "13 to 2". */
function asRatio(part: Part, other: Part): Part {
  if (part.unit !== 'time of day' || other.unit !== 'ratio') return part;
  const [hours, minutes] = [Math.floor(part.nominal.low / 60), part.nominal.low % 60];
  const value = minutes === 0 ? Number.NaN : hours / minutes;
  const nominal = { low: value, high: value };
  return { ...part, nominal, outer: nominal, unit: 'ratio', pair: [hours, minutes] };
}

/** "2:03:59" is also as long as two hours, three minutes and 59 seconds. */
function asDuration(part: Part, text: string, other: Part): Part {
  const isLong = other.unit === 'minute' || commonUnit(other.unit ?? '', 'minute') !== null;
  return part.unit === 'time of day' && isLong && /\d:\d\d:\d\d/u.test(text)
    ? { ...part, unit: 'minute' }
    : part;
}

/** "Dozens" and 數十 translate each other: both end where hundreds begin, and where they begin is a matter of the language. */
function asTranslated(part: Part, other: Part): Part {
  const [ours, theirs] = [part.nominal, other.nominal];
  const areLoose = [ours, theirs].every(({ low, high, highOpen }) => highOpen === true && low < high);
  if (!areLoose || ours.high !== theirs.high || ours.high !== 100) return part;
  const low = Math.min(ours.low, theirs.low);
  return { ...part, nominal: { ...ours, low }, outer: { ...part.outer, low } };
}

/** "5 km" and "5,000 metres", both in the smaller unit that they share. */
function inCommonUnit(part: Part, other: Part): Part {
  if (part.unit === null || other.unit === null) return part;
  const common = commonUnit(part.unit, other.unit);
  return common === null ? part : scaled(part, common.counts[0], common.unit);
}

/** "1504" alone is a year, and as many as "1504 bolts" where the claim counts them. */
function asCount(part: Part, text: string, other: Part): Part {
  if (part.unit !== 'date' || other.unit === 'date' || other.unit === null || !/^\s*\d{4}\s*$/u.test(text))
    return part;
  const count = { low: Number(text), high: Number(text) };
  return { ...part, nominal: count, outer: count, unit: null };
}

const discounted = /^(?:off|discount|reduction|cut)(?![a-z])/u;

/** "20% off" takes away what 八折 leaves. */
function asPrice(part: Part, text: string, otherText: string): Part {
  if (
    part.unit !== '%' ||
    !discounted.test(part.of ?? '') ||
    !otherText.includes('折') ||
    text.includes('折')
  )
    return part;
  const left = ({ low, high }: Interval): Interval => ({ low: 100 - high, high: 100 - low });
  return { ...part, nominal: left(part.nominal), outer: left(part.outer) };
}

/** A part beside another, each with its text: as the same kind of quantity, where both can be that. */
function beside(part: Part, text: string, other: Part, otherText: string): Part {
  const priced = asPrice(part, text, otherText);
  const worded = foreign(text, otherText) ? asTranslated(priced, other) : priced;
  return inCommonUnit(asRatio(inUnitOf(worded, other), other), other);
}

/** A claim and what a text says of it, each read as the other allows, so that their numbers can be held against each other. */
export function alike(claim: Part, claimText: string, typed: Part, text: string): readonly [Part, Part] {
  const claimed = asDuration(claim, claimText, typed);
  const printed = asDuration(asCount(typed, text, claim), text, claim);
  return [beside(claimed, claimText, printed, text), beside(printed, text, claimed, claimText)];
}
