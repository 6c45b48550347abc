import { canonicalUnit, isKnownUnit } from '../figures/units.ts';
import { CURRENCIES, MONEY_LETTERS, MULTIPLIERS, TONNES } from './measure-words.ts';

/** What the figures of a column, a row or a table are in. */
export interface Measure {
  /** Canonical unit ("USD", "%", "person", "USD/share"); null where none is named. */
  readonly unit: string | null;
  /** What each printed number is to be multiplied by: 1,000,000 for "USD m". */
  readonly multiplier: number;
}

const LEAD =
  /^(?:(?:all |dollar )?(?:figures|amounts?|values|data|numbers|tabular amounts)?\s*(?:are |is )?(?:expressed |stated |presented |shown |reported )?in\s+|units?\s*[:：]\s*|[單单]位\s*[:：]?\s*|measured in\s+)/iu;
/** Nothing is weighed in all amounts of a table, or over a year. */
const POUNDS =
  /(?<=^\s*[([]?(?:(?:all |dollar )?(?:figures|amounts?|values|prices)\s+(?:are )?)?in )pounds(?=[\s)\].,;]*$)|pounds(?= (?:per|an?) (?:year|annum|month|week|day|hour|household|person|head|pupil|patient)\b)/iu;
const REST =
  /\s*[;；].*$|\s*[,，(（]?\s*(?:except|unless|excluding|other than|but for|除|rounded|unaudited|audited|(?:not )?seasonally).*$/iu;
const RATE = /(?:(?:^|\s)(?:per|an?)\s+|\/\s*)([a-z]+(?: [a-z]+)?)$/iu;

/**
 * Reads what figures are in from words that say nothing else: "USD m", "In millions, except per share",
 * "thousand persons", "'000 t", 億元, "%". Null when they say something else.
 */
export function parseMeasure(words: string): Measure | null {
  const plain = words
    .trim()
    .replace(POUNDS, 'GBP')
    .replace(/^[([（【]\s*|\s*[)\]）】]$/gu, '')
    .replaceAll('’', "'")
    .replace(LEAD, '')
    .replace(/^([A-Z]{3})'?(?=(?:k|mn?|bn|millions?)$)/iu, '$1 ')
    .replace(REST, '')
    .replace(/[,.:：]$/, '')
    .trim();
  if (plain === '' || plain.length > 60) return null;
  const [one = '', other, ...more] = plain.split(/\s+[/／|]\s+|(?<=\p{Script=Latin}) (?=\p{Script=Han}+$)/u);
  const same = other === undefined || more.length > 0 ? null : sameMeasure(one, other);
  if (same !== null) return same;
  const money = MONEY.map(({ alone, unit }) => ({ unit, rest: cut(plain, alone) })).find(
    ({ rest }) => rest !== null,
  );
  if (money?.rest !== undefined && money.rest !== null) return measureOfMoney(money.unit, money.rest);
  return measureOfCount(plain);
}

/** One measure in two languages: "HK$ million / 百萬港元". Null where they differ, or say nothing. */
function sameMeasure(one: string, other: string): Measure | null {
  const [first, second] = [parseMeasure(one), parseMeasure(other)];
  return first?.unit === second?.unit && first?.multiplier === second?.multiplier ? first : null;
}

// Every cell of a table asks: each pattern is made once.
const MONEY = CURRENCIES.map(([pattern, unit]) => ({
  unit,
  alone: new RegExp(`(?<![\\p{Script=Latin}])(?:${pattern})(?:(?<=[$€£¥₹])|(?![\\p{Script=Latin}]))`, 'iu'),
}));
const SCALES = MULTIPLIERS.map(([pattern, multiplier]) => ({
  multiplier,
  leading: new RegExp(`^(?:in )?(?:${pattern})(?:(?<=\\p{Script=Han})|(?![a-z]))\\s*(?:of\\s+)?`, 'iu'),
}));

/** A text without a word that stands in it by itself; null when it doesn't. */
function cut(text: string, alone: RegExp): string | null {
  const match = alone.exec(text);
  if (match === null) return null;
  return `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim();
}

function measureOfMoney(unit: string, rest: string): Measure | null {
  const rate = RATE.exec(rest)?.[1];
  const words = rest
    .replace(RATE, '')
    .replace(/\b(?:of|in)\b|[元圓]|'s\b/giu, ' ')
    .trim();
  const whole = rate === undefined ? unit : `${unit}/${canonicalUnit(rate)}`;
  if (words === '' || words === "'") return { unit: whole, multiplier: 1 };
  const letters = MONEY_LETTERS[words.toLowerCase().replace(/\.$/, '')];
  if (letters !== undefined) return { unit: whole, multiplier: letters };
  const scaled = takeMultiplier(words);
  return scaled?.rest === '' ? { unit: whole, multiplier: scaled.multiplier } : null;
}

function takeMultiplier(words: string): { multiplier: number; rest: string } | null {
  const found = SCALES.flatMap(({ leading, multiplier }) => {
    const match = leading.exec(words);
    return match === null
      ? []
      : [{ multiplier, rest: words.slice(match[0].length).trim(), length: match[0].length }];
  });
  return found.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

const PER_YEAR = /^(?:%|per ?cent)\s+(?:an?|per)\s+(?:year|annum)$/iu;
const PERCENT =
  /^percent(?:age)? (?:change|share|growth)\b.*$|^(?:%|％|percent(?:age)?|per ?cent|pct\.?|百分比|in percent)(?:\s*\(?(?:change|share|of [a-z ]+|growth|yoy|qoq)\)?)?$/iu;
const POINTS = /^(?:percentage points?|pp|ppt|pts|% ?points?|百分點)$/iu;
const KNOWN =
  /^(?:persons?|people|employees|households|units|shares|tonnes?|tons?|t|kg|km|m|ha|hectares|litres?|barrels|hours?|days?|weeks?|months?|years?|minutes?|seconds?|ms|s|GWh|MWh|kWh|TWh|MW|GW|dB|°C|°F|ppm|points?|index|basis points|bps|times|x|lines|cases|deaths|vehicles|cars|ships|passengers|riders|visitors|trips|tests|doses|users|customers|stores|cents?|pence|rooms|beds|students|votes|seats|m²|km²|m³|mm|cm|[人戶件家噸公斤輛次元輛艘班車度坪戶歲年月天日時分秒個張份座棟所校班名位]|人次|公噸|千瓦時|公里|公頃|家次|架次|車次|艘次)$/iu;

/** A count by so many of something, which no reader takes apart: "per 100,000", "CFU/100 mL", 每十萬人. */
const PER_MANY =
  /^(?:(?:[\p{L}µ%]{1,12} )?per |[\p{L}µ%]{1,12}\s?\/\s?)\d[\d, ]*(?:\s?(?:million|thousand))?(?: \p{L}{1,12}){0,2}$|^[\p{Script=Han}]{0,3}[每／/]\s?[\d一二三四五十百千萬億,]+[\p{Script=Han}]{1,4}$/u;

function measureOfCount(words: string): Measure | null {
  if (/^(?:(?:US|HK|euro) ?)?cents?$|^港仙$/iu.test(words)) return { unit: 'cent', multiplier: 1 };
  if (PER_MANY.test(words)) return { unit: words, multiplier: 1 };
  const [first = '', second, ...more] = words.split(/\s*[,，]\s*/u);
  if (second !== undefined && more.length === 0)
    return joinMeasures(measureOfCount(first), measureOfCount(second));
  const [, counted, per] = /^(\p{L}+) per (\p{L}+)$/iu.exec(words) ?? [];
  if (counted !== undefined && per !== undefined && KNOWN.test(counted))
    return { unit: `${canonicalUnit(counted)}/${canonicalUnit(per)}`, multiplier: 1 };
  if (PER_YEAR.test(words)) return { unit: '%/year', multiplier: 1 };
  if (PERCENT.test(words)) return { unit: '%', multiplier: 1 };
  const tonnes = TONNES[words];
  if (tonnes !== undefined) return { unit: 'tonne', multiplier: tonnes };
  if (POINTS.test(words)) return { unit: canonicalUnit('percentage points'), multiplier: 1 };
  const scaled = takeMultiplier(words);
  const noun = (scaled?.rest ?? words).replace(/^of\s+/i, '');
  const multiplier = scaled?.multiplier ?? 1;
  if (noun === '') return { unit: null, multiplier };
  if (KNOWN.test(noun) || isKnownUnit(canonicalUnit(noun))) return { unit: canonicalUnit(noun), multiplier };
  // A noun that nobody knows is a unit where a multiplier stands before it: "thousand ferries".
  return scaled && /^[\p{L}][\p{L} -]{0,24}$/u.test(noun) && noun.split(' ').length < 3
    ? { unit: canonicalUnit(noun), multiplier }
    : null;
}

/** "shares, millions": one says what is counted, the other by how many. */
function joinMeasures(first: Measure | null, second: Measure | null): Measure | null {
  if (first === null || second === null) return null;
  if (first.unit !== null && second.unit !== null) return null;
  return { unit: first.unit ?? second.unit, multiplier: first.multiplier * second.multiplier };
}
