import { describe, expect, test } from 'vitest';
import { isUnreadable, readFigure } from '../../src/figures/read.ts';
import { canonicalUnit, sameUnit } from '../../src/figures/units.ts';
import { writeFigure, writeInterval } from '../../src/figures/write.ts';

describe('a computed interval is written', () => {
  // prettier-ignore
  test.each([
    [40.196, 40.196, '%', '40.2%', '40.2%'],
    [39.7, 40.7, '%', '39.7–40.7%', '39.7–40.7%'],
    [505_000, 515_000, 'line', '505,000–515,000 lines', '50.5–51.5萬行'],
    [510_432, 510_432, 'line', '510,000 lines', '51萬行'],
    [7.3e9, 7.3e9, 'USD', '$7.3 billion', '73億美元'],
    [7.25e9, 7.35e9, 'USD', '$7.25–7.35 billion', '72.5–73.5億美元'],
    [1, 1, 'month', '1 month', '1個月'],
    [0.5, 0.5, null, '0.5', '0.5'],
    [-3e6, -3e6, 'USD', '−$3 million', '−300萬美元'],
    [-3e6, -1e6, 'USD', '−$3 million – −$1 million', '−300萬美元 – −100萬美元'],
    [-8, 5, '%', '−8% – 5%', '−8% – 5%'],
    [25, 30, '%/quarter', '25–30% QoQ', '25–30%（季增）'],
    [2, 2, 'gpu', '2 GPUs', '2個 GPU'],
    [20_453, 20_453, 'date', '2025-12-31', '2025-12-31'],
  ])('%d to %d in %s → %s, %s', (low, high, unit, english, chinese) => {
    expect(writeInterval({ low, high }, unit)).toBe(english);
    expect(writeInterval({ low, high }, unit, 'zh-hant')).toBe(chinese);
  });

  test.each([
    [{ low: 55, high: Infinity, lowOpen: true }, '%', 'over 55%', '超過 55%'],
    [{ low: 55, high: Infinity }, '%', 'at least 55%', '至少 55%'],
    [{ low: 7.3e9, high: Infinity }, 'USD', 'at least $7.3 billion', '至少 73億美元'],
    [{ low: -Infinity, high: 12, highOpen: true }, 'month', 'under 12 months', '不到 12個月'],
    [{ low: -Infinity, high: 12 }, 'month', 'at most 12 months', '至多 12個月'],
    [{ low: -Infinity, high: Infinity }, 'USD', 'any number', '任何數'],
  ])('as a bound, with its end or without: %j in %s', (interval, unit, english, chinese) => {
    expect(writeInterval(interval, unit)).toBe(english);
    expect(writeInterval(interval, unit, 'zh-hant')).toBe(chinese);
  });

  // prettier-ignore
  test.each([
    [341_667, 6, '341,667 lines', '34萬1667行'],
    [340_667, 6, '340,667 lines', '34萬667行'],
    [-341_667, 6, '−341,667 lines', '−34萬1667行'],
    [123_450_000, 5, '123.45 million lines', '1億2345萬行'],
    [205_000, 6, '205,000 lines', '20.5萬行'],
  ])('as a limit with all of its digits, in places a reader can say: %d, %d digits → %s, %s', (limit, digits, english, chinese) => {
    const interval = { low: limit, high: limit };
    expect(writeInterval(interval, 'line', 'en', digits)).toBe(english);
    expect(writeInterval(interval, 'line', 'zh-hant', digits)).toBe(chinese);
    expect(readFigure(chinese)).toMatchObject({ parts: [{ nominal: interval }] });
  });

  test('and a figure exactly as it was printed', () => {
    const quantity = readFigure('$7.3+ billion');
    expect(isUnreadable(quantity) ? null : writeFigure(quantity)).toBe('$7.3+ billion');
  });
});

describe('a unit has one name', () => {
  test.each([
    ['lines', 'line'],
    ['行', 'line'],
    ['months', 'month'],
    ['個月', 'month'],
    ['percent', '%'],
    ['per cent', '%'],
    ['% QoQ', '%/quarter'],
    ['% over capability', '%'],
    ['USD', 'USD'],
    ['美元', 'USD'],
    ['companies', 'company'],
    ['widgets', 'widget'],
    ['GPUs', 'gpu'],
  ])('%s → %s', (text, unit) => {
    expect(canonicalUnit(text)).toBe(unit);
    expect(canonicalUnit(unit)).toBe(unit);
  });

  test('and none fits any', () => {
    expect(sameUnit(null, 'line')).toBe(true);
    expect(sameUnit('lines', '行')).toBe(true);
    expect(sameUnit('lines', 'stars')).toBe(false);
  });
});
