import { canonicalUnit } from '../figures/units.ts';
import { parseMeasure, type Measure } from './measure.ts';

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
