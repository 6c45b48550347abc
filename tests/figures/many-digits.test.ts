import { describe, expect, test } from 'vitest';
import { machineValue } from '../../src/components/claim/machine-value.ts';
import { rawPart } from '../../src/exits/raw-part.ts';
import { compareText } from '../../src/figures/compare-text.ts';
import { shiftDecimal } from '../../src/figures/decimal.ts';
import type { Quantity } from '../../src/figures/quantity.ts';
import { isUnreadable, readFigure } from '../../src/figures/read.ts';

function quantityOf(printed: string): Quantity {
  const quantity = readFigure(printed);
  if (isUnreadable(quantity)) throw new Error(`${printed}: ${quantity.reason}`);
  return quantity;
}

describe('figures of many digits are held against each other by all of them', () => {
  // prettier-ignore
  test.each([
    ['12,345,678,901,234,567',       '12345678901234567'],
    ['12,345,678,901,234,567',       '12.345678901234567 quadrillion'],
    ['12.345678901234567 million',   '12,345,678.901234567'],
    ['1,234,567,890,123',            '1.234567890123 trillion'],
    ['NT$1,234,567,890,123',         '1,234,567,890,123元'],
    ['-0.12345678901234567',         '−0.12345678901234567'],
  ])('“%s” is “%s”', (claim, text) => {
    expect(compareText(quantityOf(claim), text)).toBeNull();
  });

  // prettier-ignore
  test.each([
    ['12,345,678,901,234,567',       '12,345,678,901,234,568'],
    ['12,345,678,901',               '12,345,678,902'],
    ['1,234,567,890,123.45',         '1,234,567,890,123.46'],
    ['12.345678901234567 million',   '12.345678901234568 million'],
    ['5.0000000001',                 '5.0000000002'],
    ['9,007,199,254,740,993',        '9,007,199,254,740,992'],
    ['10,000,000,000,000,001–10,000,000,000,000,005', '10,000,000,000,000,001–10,000,000,000,000,006'],
  ])('“%s” is not “%s”', (claim, text) => {
    expect(compareText(quantityOf(claim), text)?.what).toBe('number');
  });

  test('and a message says the digits that are printed', () => {
    expect(compareText(quantityOf('12,345,678,901,234,567'), '12,345,678,901,234,568')?.message).toContain(
      'says 12345678901234568; the claim says 12345678901234567',
    );
  });
});

test.each([
  ['12,345,678,901,234,567', '12345678901234567'],
  ['1,234,567,890,123', 1_234_567_890_123],
  ['1.5', 1.5],
])('the raw end of “%s” is %s', (printed, end) => {
  expect(rawPart(quantityOf(printed).parts[0])).toMatchObject({ low: end, high: end });
});

test('a machine reads the digits that are printed', () => {
  expect(machineValue(quantityOf('12,345,678,901,234,567 lines'))).toBe('12345678901234567 line');
  expect(machineValue(quantityOf('1,234,567,890,123'))).toBe('1234567890122.5..1234567890123.5');
});

test.each([
  ['12345', 3, '12345000'],
  ['12345', -3, '12.345'],
  ['1.2345', 2, '123.45'],
  ['0.00012', 6, '120'],
  ['12', -4, '0.0012'],
])('%s × 10^%i', (decimal, places, moved) => {
  expect(shiftDecimal(decimal, places)).toBe(moved);
});
