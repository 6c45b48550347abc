import { describe, expect, test } from 'vitest';
import { writePlain, type Piece } from '../../src/claims/piece.ts';
import { formatWorking } from '../../src/claims/working.ts';
import { claimMarkup, computedMarkup } from '../../src/components/claim/claim-markup.ts';
import { machineValue, windowValue } from '../../src/components/claim/machine-value.ts';
import { foreignTag } from '../../src/languages/foreign-tag.ts';
import { isUnreadable, readFigure } from '../../src/figures/read.ts';
import { sampleLedger } from './report-folder.ts';
import { en, zhHant } from '../languages.ts';

const { claims } = sampleLedger();

function claim(id: string) {
  const found = claims.get(id);
  if (!found) throw new Error(`no claim ${id}`);
  return found;
}

describe('the markup of a claim', () => {
  test('prints the figure as the report does, and the words of the mark right behind it', () => {
    expect(claimMarkup(claim('total'), '', en)).toBe(
      '<data value="115000..125000 line">roughly 120,000 lines</data><span class="mark">\u00a0[unverified claim]</span>',
    );
  });

  test('keeps the text of a link', () => {
    expect(claimMarkup(claim('total'), '約 12 萬行', zhHant)).toBe(
      '<data value="115000..125000 line">約 12 萬行</data><span class="mark">\u00a0[未經查證]</span>',
    );
  });

  test('keeps a short figure whole, and lets a long one go on in the next line', () => {
    const markup = (text: string): string => claimMarkup(claim('total'), text, en);
    expect(markup('25-30% QoQ')).toMatch(/^<data class="whole" /u);
    expect(markup('51萬行')).toMatch(/^<data value/u);
    expect(markup('between 115,000 and 125,000 lines')).toMatch(/^<data value/u);
  });

  test('gives another value to what isn’t the claim’s figure', () => {
    expect(claimMarkup(claim('total'), 'within 12 months', en, windowValue({ months: [0, 12] }))).toBe(
      '<data class="whole" value="<=12 month">within 12 months</data><span class="mark">\u00a0[unverified claim]</span>'.replace(
        '<=',
        '&lt;=',
      ),
    );
  });

  test('says the language of the mark where the text before it is in another', () => {
    expect(claimMarkup(claim('total'), 'roughly 120,000 lines', zhHant)).toContain(
      '<span class="mark" lang="zh-Hant">\u00a0[未經查證]</span>',
    );
  });

  test('marks a claim without a figure too, and gives it no value', () => {
    expect(claimMarkup(claim('crisis'), 'a crisis', en)).toBe(
      'a crisis<span class="mark">\u00a0[unverified claim]</span>',
    );
  });
});

describe('the machine value of a figure keeps what was printed open', () => {
  test.each([
    ['510,000 lines', '505000..515000 line'],
    ['over 60%', '>60 %'],
    ['by end of 2025', '<=2025-12-31'],
    ['65% closed / 35% open', /^64\.5\.\.65\.5 % \(closed\); 34\.5\.\.35\.5 % \(open\)$/u],
  ])('%s', (printed, value) => {
    const quantity = readFigure(printed);
    if (isUnreadable(quantity)) throw new Error(quantity.reason);
    if (typeof value === 'string') expect(machineValue(quantity)).toBe(value);
    else expect(machineValue(quantity)).toMatch(value);
  });
});

describe('the language of a printed figure', () => {
  test.each([
    ['51萬行', en, 'zh-Hant'],
    ['roughly 510,000 lines', en, undefined],
    ['roughly 510,000 lines', zhHant, 'en'],
    ['約 51 萬行', zhHant, undefined],
    ['$2.1B', zhHant, undefined],
  ] as const)('%s on a page in $1.id', (text, language, tag) => {
    expect(foreignTag(text, language)).toBe(tag);
  });
});

describe('the markup of what we computed', () => {
  const share = sampleLedger().checks.get('quay-share');
  if (!share) throw new Error('no check quay-share');

  test('names the claim of each figure in its formula, and ends in the words of its mark', () => {
    expect(computedMarkup(formatWorking(share, en), en)).toBe(
      '<span data-claim="parts/quay/lines">~48,000</span> ÷ <span data-claim="total">~120,000</span> ' +
        '<span class="whole">≈ 40%</span><span class="mark">\u00a0[our arithmetic on unverified figures]</span>',
    );
  });

  test('says which numbers of a formula are our own', () => {
    const formula: Piece[] = [
      { kind: 'own', text: '100%' },
      { kind: 'sign', text: ' − ' },
      { kind: 'claim', text: '8–10%', claim: claim('share') },
      { kind: 'sign', text: ' = ' },
      { kind: 'computed', text: '90–92%' },
    ];
    expect(computedMarkup(formula, en)).toMatch(
      /^<span data-mark="own">100%<\/span> − <span class="whole" data-claim="share">8–10%<\/span> <span class="whole">= 90–92%<\/span>/u,
    );
    expect(writePlain(formula, en)).toBe(
      '100% [this site’s number] − 8–10% [unverified] = 90–92% [our arithmetic on unverified figures]',
    );
  });

  test('raises an exponent above the line, its signs there for who copies them', () => {
    const number = (text: string): Piece => ({ kind: 'own', text });
    const sign = (text: string): Piece => ({ kind: 'sign', text });
    const ends = [sign(' = '), { kind: 'computed', text: '2' } as const];
    const written = (...formula: Piece[]): string => seen(computedMarkup([...formula, ...ends], en));
    expect(written(number('4'), sign('^'), number('2'), sign(' − '), number('1'))).toBe('4⟨^2⟩ − 1 = 2');
    expect(
      written(number('4'), sign('^('), number('1'), sign(' ÷ '), number('2'), sign(') − '), number('1')),
    ).toBe('4⟨^(1 ÷ 2)⟩ − 1 = 2');
    expect(
      written(sign('('), number('4'), sign(')^('), number('1'), sign(' ÷ '), number('2'), sign(')')),
    ).toBe('(4)⟨^(1 ÷ 2)⟩ = 2');
    const nested = [
      number('4'),
      sign('^('),
      number('1'),
      sign(' ÷ ('),
      number('1'),
      sign(' + '),
      number('1'),
      sign('))'),
    ];
    expect(written(...nested)).toBe('4^(1 ÷ (1 + 1)) = 2');
  });
});

/** The text of markup, what stands above the line between ⟨ and ⟩, and nothing of the mark. */
function seen(markup: string): string {
  return markup
    .replace(/<span class="mark">.*$/u, '')
    .replaceAll('<sup>', '⟨')
    .replaceAll('</sup>', '⟩')
    .replace(/<[^>]*>/gu, '');
}
