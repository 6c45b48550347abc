/** A time of day with where it stands in a text. */
export interface Clock {
  readonly start: number;
  readonly end: number;
  /** Minutes since midnight. */
  readonly minute: number;
}

const HOURS = 'twelve|one|two|three|four|five|six|seven|eight|nine|ten|eleven'.split('|');
const MINUTES: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  quarter: 15,
  twenty: 20,
  'twenty-five': 25,
  half: 30,
};
const HOUR = `(?<hour>${HOURS.join('|')}|midnight|noon|midday|1[0-2]|[1-9])`;
const PART =
  "(?: (?:o[’']clock )?(?<part>in the (?:morning|afternoon|evening)|at night|that (?:morning|afternoon|evening|night)))";

const FORMS: readonly RegExp[] = [
  /(?<![\d:.])(?<hour>[01]?\d|2[0-3])[:：](?<minute>[0-5]\d)(?!\d|[:：]\d)(?: ?(?<part>[ap]\.?m\.?)(?![a-z]))?/giu,
  /(?<![\d:.,])(?<hour>1[0-2]|[1-9])(?:\.(?<minute>[0-5]\d))? ?(?<part>[ap]\.?m\.?)(?![a-z])/giu,
  new RegExp(
    `(?<![a-z])(?:a )?(?<count>twenty-five|twenty|quarter|half|ten|five)(?: minutes)? (?<side>past|to) ${HOUR}(?![a-z\\d])${PART}?`,
    'giu',
  ),
  new RegExp(`(?<![a-z\\d.,:£$€-])${HOUR}${PART}(?![a-z])`, 'giu'),
  /(?<=(?:at|until|till|by|from|to|around|before|after|since) )(?<hour>midnight|noon|midday)(?![a-z])/giu,
  /(?<part>凌晨|清晨|早上|上午|中午|下午|傍晚|晚間|晚上|深夜|晚) ?(?<hour>\d{1,2}) ?[時點](?:(?<half>半)| ?(?<minute>\d{1,2}) ?分?)?(?!\d)/gu,
  /(?<![\d小])(?<hour>[01]?\d|2[0-3]) ?[時點] ?(?<minute>[0-5]?\d) ?分(?!鐘)/gu,
];

/** The times of day that a text prints, in its order. */
export function clocksIn(text: string): Clock[] {
  const found = FORMS.flatMap((form) =>
    Array.from(text.matchAll(form), ({ index, 0: printed, groups = {} }): Clock => ({
      start: index,
      end: index + printed.length,
      minute: minuteOf(groups),
    })),
  );
  const kept: Clock[] = [];
  for (const each of found) {
    if (!kept.some(({ start, end }) => start < each.end && each.start < end)) kept.push(each);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Minutes since midnight of an hour, a minute and a part of the day, as printed. */
export function minuteOf({
  hour = '',
  minute,
  part = '',
  count,
  side,
  half,
}: Partial<Record<string, string>>): number {
  const lower = hour.toLowerCase();
  const number =
    lower === 'midnight'
      ? 0
      : /^(?:noon|midday)$/u.test(lower)
        ? 12
        : /\d/u.test(lower)
          ? Number(lower)
          : HOURS.indexOf(lower) % 12 || 12;
  const whole = number + shiftOf(part.toLowerCase(), number);
  const minutes = half === undefined ? Number(minute ?? 0) : 30;
  const beside =
    count === undefined ? 0 : (MINUTES[count.toLowerCase()] ?? 0) * (side?.toLowerCase() === 'to' ? -1 : 1);
  return (whole * 60 + minutes + beside + 1440) % 1440;
}

/** Twelve hours more in the afternoon, and before midnight. */
function shiftOf(part: string, hour: number): number {
  if (/^p|afternoon|evening|下午|傍晚|晚|中午/u.test(part))
    return hour < 12 && !(part === '中午' && hour > 10) ? 12 : 0;
  if (/night|深夜/u.test(part)) return hour > 4 && hour < 12 ? 12 : hour === 12 ? -12 : 0;
  return /^a|morning|凌晨/u.test(part) && hour === 12 ? -12 : 0;
}
