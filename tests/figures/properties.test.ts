import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFigures } from '../../src/figures/find.ts';
import { findNames } from '../../src/figures/names.ts';
import { isUnreadable, readFigure } from '../../src/figures/read.ts';

const ones = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function belowThousand(value: number): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  const small =
    rest < 20 ? (ones[rest] ?? '') : [tens[Math.floor(rest / 10)], ones[rest % 10]].filter(Boolean).join('-');
  return [hundreds > 0 ? `${ones[hundreds] ?? ''} hundred` : '', small]
    .filter((word) => word !== '')
    .join(' and ');
}

/** An independent writer, so that the reader isn't tested against its own tables. */
function inEnglish(value: number): string {
  const groups = [
    [1e6, 'million'],
    [1e3, 'thousand'],
  ] as const;
  const words = groups.map(([size, name]) => {
    const count = Math.floor(value / size) % 1000;
    return count > 0 ? `${belowThousand(count)} ${name}` : '';
  });
  return [...words, belowThousand(value % 1000)].filter((word) => word !== '').join(' ');
}

function inChinese(value: number): string {
  const digits = Array.from('零一二三四五六七八九');
  const section = (part: number): string => {
    const text = [...String(part)]
      .map((digit, i, all) =>
        digit === '0'
          ? '零'
          : (digits[Number(digit)] ?? '') + (['', '十', '百', '千'][all.length - 1 - i] ?? ''),
      )
      .join('');
    return text.replace(/零+/g, '零').replace(/零$/, '');
  };
  const [high, low] = [Math.floor(value / 10_000), value % 10_000];
  if (high === 0) return section(low);
  return `${section(high)}萬${low > 0 && low < 1000 ? '零' : ''}${low > 0 ? section(low) : ''}`;
}

const fullWidth = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const arabic = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0x630));

const forms: readonly (readonly [string, (value: number) => string])[] = [
  ['digits', String],
  ['grouped digits', (value) => value.toLocaleString('en')],
  ['digits in groups of a thin space', (value) => value.toLocaleString('en').replaceAll(',', '\u2009')],
  ['full-width digits', (value) => fullWidth(value.toLocaleString('en')).replaceAll(',', '，')],
  ['Arabic digits', (value) => arabic(String(value))],
  ['English words', inEnglish],
  ['Chinese numerals', inChinese],
  ['digits with a zero-width joiner', (value) => [...String(value)].join('\u200b')],
];

describe('a number means the same however it is written', () => {
  test.each(forms)('in %s', (_, write) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), (value) => {
        const result = readFigure(`about ${write(value)} lines`);
        return (
          !isUnreadable(result) &&
          result.parts[0].nominal.low === value &&
          result.parts[0].nominal.high === value
        );
      }),
    );
  });

  test('with a decimal and a multiplier', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom(
          ...([
            [' million', 1e6],
            ['K', 1e3],
            [' 萬', 1e4],
            ['億', 1e8],
          ] as const),
        ),
        (tenths, [name, factor]) => {
          const result = readFigure(`${(tenths / 10).toFixed(1)}${name}`);
          return (
            !isUnreadable(result) &&
            Math.abs(result.parts[0].nominal.low - (tenths / 10) * factor) <= 1e-6 * factor
          );
        },
      ),
    );
  });
});

const pieces = fc.constantFrom(
  'two ',
  'one',
  'hundred',
  'and ',
  'half',
  ' a ',
  '-',
  '~',
  '%',
  '$',
  '5',
  '0',
  '.',
  ',',
  '一',
  '萬',
  '半',
  '十',
  '成',
  '兩',
  '個',
  '分之',
  'between ',
  'over ',
  ' to ',
  '½',
  '²',
  '\u200b',
  '\u00a0',
  '\n',
  '\n\n',
  'GPT-4',
  'QoQ',
  '(',
  '/',
  '零',
  '第',
  'third',
  '𝟓',
  'İ',
);
const mixture = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 30 }).map((words) => words.join('')),
);

describe('any text at all', () => {
  test('is read or refused, with offsets inside it', () => {
    fc.assert(
      fc.property(mixture, (text) => {
        const result = readFigure(text);
        if (!isUnreadable(result))
          return (
            result.printed === text &&
            result.parts.every(
              ({ nominal, outer }) =>
                nominal.low <= nominal.high && outer.low <= nominal.low && outer.high >= nominal.high,
            )
          );
        return result.start >= 0 && result.start <= result.end && result.end <= text.length;
      }),
      { numRuns: 2000 },
    );
  });

  test('has figures in order, apart, and at their offsets', () => {
    fc.assert(
      fc.property(mixture, (text) => {
        const found = findFigures(text, ['GPT-4']);
        return found.every(
          ({ start, end, text: figure }, i) =>
            text.slice(start, end) === figure && start < end && start >= (found[i - 1]?.end ?? 0),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('has every number character in a figure or a listed name', () => {
    fc.assert(
      fc.property(mixture, (text) => {
        const covered = [...findFigures(text, ['GPT-4']), ...findNames(text, ['GPT-4'])];
        // A square or a cube is a unit: m², ft³.
        const numbers = Array.from(text.matchAll(/\p{N}/gu)).filter(
          ({ 0: number, index }) =>
            !(/[²³23]/u.test(number) && /(?:m|ft|in|yd|mi)$/iu.test(text.slice(0, index))),
        );
        return numbers.every(({ index }) => covered.some(({ start, end }) => start <= index && index < end));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a long hostile text is searched and refused in one go', () => {
  // A pattern that backtracks would never finish these; a linear one takes a moment.
  const hostile = [
    '1,',
    '一',
    'two ',
    'a hundred and ',
    '5-',
    '半',
    '1.',
    'between 1 and ',
    '約',
    '$',
    '~',
    ' ',
    '\u200b',
    'about ',
    '第一',
    '5 to ',
    '(',
    '十',
    '分之',
    'a',
    'one in ',
    'GPT-4 ',
    '5% ',
    '5多',
    '2024 年 ',
    '八、',
    '8 萬 ',
    '1two3四five六7',
    '一倍',
    '三分之',
  ];
  test.each(hostile)(
    '%j again and again',
    (piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      expect(isUnreadable(readFigure(text))).toBe(true);
      const found = findFigures(text, ['GPT-4', 'Llama 4']);
      expect(found.every(({ start, end }) => end > start)).toBe(true);
    },
    20_000,
  );
});
