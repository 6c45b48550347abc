import { canonicalUnit, isKnownUnit } from '../figures/units.ts';

/** What the figures of a column, a row or a table are in. */
export interface Measure {
  /** Canonical unit ("USD", "%", "person", "USD/share"); null where none is named. */
  readonly unit: string | null;
  /** What each printed number is to be multiplied by: 1,000,000 for "USD m". */
  readonly multiplier: number;
}

/** Words that multiply, by what they do. */
const MULTIPLIERS: readonly (readonly [words: string, value: number])[] = [
  ["hundreds?|'?00s?", 100],
  ["thousands?|'000s?|000s?|000’s|tsd\\.?|千", 1e3],
  ['millions?|mln|mil|mio\\.?|百萬|百万', 1e6],
  ['billions?|bln|bn|mrd\\.?|十億|十亿', 1e9],
  ['trillions?|trn|tn|兆', 1e12],
  ['lakhs?', 1e5],
  ['crores?', 1e7],
  // As figures of China and Taiwan are given in English.
  ['(?:10|ten)[ -]thousands?|10[, ]000s?', 1e4],
  ['(?:100|hundred)[ -]thousands?', 1e5],
  ['(?:10|ten)[ -]millions?', 1e7],
  ['(?:100|hundred)[ -]millions?', 1e8],
  ['萬|万', 1e4],
  ['億|亿', 1e8],
  ['十萬|十万', 1e5],
  ['千萬|千万', 1e7],
  ['百億|百亿', 1e10],
  ['千億|千亿', 1e11],
];
/** Letters that multiply money alone: "m" is a metre elsewhere. */
const MONEY_LETTERS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, mm: 1e6, b: 1e9, bn: 1e9 };

/** Capitals tell a million tonnes from a thousandth. */
const TONNES: Readonly<Record<string, number>> = { kt: 1e3, Mt: 1e6, Gt: 1e9 };

const CURRENCIES: readonly (readonly [pattern: string, unit: string])[] = [
  ['US\\s?\\$|USD|US dollars?|U\\.S\\. dollars?|美元', 'USD'],
  ['NT\\s?\\$|NTD|TWD|新[臺台]幣|台幣|臺幣', 'TWD'],
  ['HK\\s?\\$|HKD|港[元幣]', 'HKD'],
  ['A\\s?\\$|AUD', 'AUD'],
  ['C\\s?\\$|CAD', 'CAD'],
  ['S\\s?\\$|SGD', 'SGD'],
  ['€|EUR|euros?|歐元', 'EUR'],
  ['£|GBP|pounds sterling|(?<=\\b(?:thousands?|millions?|billions?)(?: of)? )pounds$|英鎊', 'GBP'],
  ['JP¥|JPY|yen|日[圓元]', 'JPY'],
  ['RMB|CNY|yuan|人民幣', 'CNY'],
  ['Rs\\.?|₹|INR|rupees?', 'INR'],
  ['CHF|swiss francs?', 'CHF'],
  ['KRW|₩|korean won', 'KRW'],
  ['THB|baht', 'THB'],
  ['SEK|swedish kron(?:a|or)', 'SEK'],
  ['NOK|norwegian kron(?:e|er)', 'NOK'],
  ['DKK|danish kron(?:e|er)', 'DKK'],
  ['PLN|z[lł]oty', 'PLN'],
  ['MYR|ringgit', 'MYR'],
  ['IDR|rupiah', 'IDR'],
  ['PHP|₱|philippine pesos?', 'PHP'],
  ['VND|₫', 'VND'],
  ['BRL|R\\$|brazilian reai?s', 'BRL'],
  ['NZ\\s?\\$|NZD', 'NZD'],
  ['\\$|dollars?', 'USD'],
];

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

/** Alone they head columns of something else: "Second" beside "First", "W" and "L" for what was won and lost. */
const SINGLE =
  /^(?:second|minute|min|max|hour|day|week|month|quarter|year|points?|pts|time|\p{Script=Latin})$/iu;

/** What is told in degrees: "Mean (C)". */
const HEAT = /\b(?:temp|mean|avg|average|max|min|high|low|dew|record)/iu;
const WEIGHED = /\b(?:weigh|mass|catch|landing|load|lift|yield|crop)/iu;

/** What a heading says that it counts: "Number of shares purchased", 員工人數. */
const NUMBER_OF =
  /\b(?:number|no\.|#) of (?:\p{L}+ly )?(\p{L}+)|(?:\p{Script=Han}|^)([人戶件家輛艘班棟校])數$/iu;

/**
 * What a line says of some columns by their names, alone or behind what it says of all: "Admissions in thousands",
 * "thousands; growth in per cent". Names are in small letters.
 */
export function namedMeasures(line: string): { readonly name: string; readonly measure: Measure }[] {
  return line
    .replace(/^\s*[([（]|[)\]）.]\s*$/gu, '')
    .split(/[;；]/u)
    .flatMap((words) => {
      const [, name = '', said = ''] = /^([\p{L} ]+?) in ([^;]+)$/u.exec(words.trim()) ?? [];
      const measure = parseMeasure(said);
      return name === '' || measure === null ? [] : [{ name: name.toLowerCase(), measure }];
    });
}

/** Reads what figures are in from a heading or a label that names them, too: "Revenue (USD m)", "Share, %", "Growth %". */
export function findMeasure(heading: string): Measure | null {
  const plain = heading
    .trim()
    .replaceAll('_', ' ')
    .replace(/\bpounds\b/giu, (word) => (WEIGHED.test(heading) ? 'lb' : word))
    .replace(/\s+(?:restated|(?:un)?audited|revised)\d?$/iu, '');
  if (/\bindex\b|指數|=\s*100\b|^weights?$|^權數/iu.test(plain)) return { unit: 'number', multiplier: 1 };
  const whole = parseMeasure(plain);
  if (whole !== null && !/^[\p{L}]+$/u.test(plain)) return whole;
  const brackets = Array.from(plain.matchAll(/[([（]([^)\]）]*)[)\]）]/gu), ([, inner = '']) =>
    /^1[, ]000$/.test(inner)
      ? { unit: null, multiplier: 1000 }
      : /^[CF]$/.test(inner) && HEAT.test(plain)
        ? { unit: `°${inner}`, multiplier: 1 }
        : parseMeasure(inner),
  );
  const behind = [/[,，:：–-]\s*([^,，:：]+)$/u, /\s((?:in|per)\s.+)$/iu, /\s(\S+ \S+)$/u, /\s(\S+)$/u].map(
    (form) => {
      const words = form.exec(plain)?.[1] ?? '';
      return /^\p{L}+$/u.test(words) && parseMeasure(words)?.multiplier === 1 ? null : parseMeasure(words);
    },
  );
  const perShare = /\bper\s+(?:(?:common|ordinary|diluted|basic)\s+)?share\b|每股/iu.test(plain)
    ? { unit: 'share rate', multiplier: 1 }
    : null;
  const [, noun, classifier] = NUMBER_OF.exec(plain) ?? [];
  const counted = noun ?? classifier;
  const multiplier = brackets.find((measure) => measure?.unit === null)?.multiplier ?? 1;
  const count = counted === undefined ? null : { unit: canonicalUnit(counted), multiplier };
  const alone = SINGLE.test(plain) ? null : whole;
  return (
    [
      ...brackets.filter((measure) => measure?.unit !== null),
      count,
      ...brackets,
      perShare,
      ...behind,
      alone,
    ].find((measure) => measure !== null) ?? null
  );
}
