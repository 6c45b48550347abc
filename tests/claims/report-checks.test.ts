import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { evaluateCheck, isCheckProblem, type EvaluatedCheck } from '../../src/claims/check.ts';
import { collectClaims } from '../../src/claims/ledger.ts';
import { findFigures } from '../../src/figures/find.ts';
import { checksSchema, type CheckRecord } from '../../src/schemas/check.ts';
import { claimsSchema } from '../../src/schemas/claim.ts';
import { reportSchema } from '../../src/schemas/report.ts';
import type { ReportFolder } from '../../src/schemas/report-folder.ts';
import { tableSchema } from '../../src/schemas/table.ts';
import { tensionsSchema } from '../../src/schemas/tension.ts';
import { textOf } from '../../src/claims/piece.ts';
import { formatWorking } from '../../src/claims/working.ts';

// Each check of the report is reckoned here a second time, in plain numbers and by hand: what the
// report prints, what its last digits leave open, and the verdict that follows. Nothing of the
// project takes part in the arithmetic.

type Range = readonly [low: number, high: number];
type Verdict = 'agrees' | 'contradicts' | 'cannot tell';

/** A claim's outer range, and whether its low end itself is left out ("over"). */
interface Claimed {
  readonly range: Range;
  readonly above?: true;
}

const INFINITE = Number.POSITIVE_INFINITY;

const total: Claimed = { range: [505_000, 515_000] };
const overSixty: Claimed = { range: [60, INFINITE], above: true };
const [slowest, slow, fast] = [1.25, 1.3, 1.45];
const [slowestOuter, slowOuter, fastLow, fastHigh] = [1.245, 1.305, 1.445, 1.455];

/** For each check: the result from the printed figures, from all they leave open, and the claim. */
const BY_HAND: Readonly<Record<string, { nominal: Range; outer: Range; claimed: Claimed }>> = {
  'top-two-share': {
    nominal: [40.19607843137255, 40.19607843137255], // 205 / 510
    outer: [(100 * (84.5 + 115)) / 515, (100 * (85.5 + 125)) / 505],
    claimed: overSixty,
  },
  'share-with-training': {
    nominal: [69.6078431372549, 69.6078431372549], // 355 / 510
    outer: [(100 * (84.5 + 115 + 145)) / 515, (100 * (85.5 + 125 + 155)) / 505],
    claimed: overSixty,
  },
  'largest-pair-share': {
    nominal: [52.94117647058823, 52.94117647058823], // 270 / 510
    outer: [(100 * (145 + 115)) / 515, (100 * (155 + 125)) / 505],
    claimed: overSixty,
  },
  'sum-of-parts': { nominal: [510_000, 510_000], outer: [494_000, 526_000], claimed: total },
  'headline-total': { nominal: [510_000, 510_000], outer: [505_000, 515_000], claimed: total },
  'deep-dive-total': { nominal: [510_000, 510_000], outer: [505_000, 515_000], claimed: total },
  'faq-question-total': { nominal: [510_000, 510_000], outer: [505_000, 515_000], claimed: total },
  'faq-opening-total': { nominal: [510_000, 510_000], outer: [505_000, 515_000], claimed: total },
  'faq-deep-dive-total': { nominal: [510_000, 510_000], outer: [505_000, 515_000], claimed: total },
  'valuation-restated': {
    nominal: [7_300_000_000, 7_300_000_000],
    outer: [7_250_000_000, 7_350_000_000],
    claimed: { range: [7_300_000_000, INFINITE] },
  },
  'valuation-open-end': {
    nominal: [7_300_000_000, INFINITE],
    outer: [7_300_000_000, INFINITE],
    claimed: { range: [7_250_000_000, 7_350_000_000] },
  },
  'raised-against-valuation': {
    nominal: [7_000_000_000, INFINITE],
    outer: [7_000_000_000, INFINITE],
    claimed: { range: [7_250_000_000, 7_350_000_000] },
  },
  'adoption-before': { nominal: [65, 65], outer: [64.5, 65.5], claimed: { range: [64.5, 65.5] } },
  'adoption-after': { nominal: [60, 60], outer: [55, 65], claimed: { range: [55, 65] } },
  'adoption-shift': { nominal: [40, 40], outer: [34, 46], claimed: { range: [35, 45] } },
  'parity-timing': { nominal: [6, 12], outer: [5.5, 12.5], claimed: { range: [2.5, 6.5] } },
  'share-after-slower-year': {
    nominal: [12 * (slowest / fast) ** 4, 15 * (slow / fast) ** 4],
    outer: [11.5 * (slowestOuter / fastHigh) ** 4, 15.5 * (slowOuter / fastLow) ** 4],
    claimed: { range: [7.5, 10.5] },
  },
  'market-growth-needed': {
    nominal: [100 * (slowest * (12 / 10) ** 0.25 - 1), 100 * (slow * (15 / 8) ** 0.25 - 1)],
    outer: [100 * (slowestOuter * (11.5 / 10.5) ** 0.25 - 1), 100 * (slowOuter * (15.5 / 7.5) ** 0.25 - 1)],
    claimed: { range: [44.5, 45.5] },
  },
  'growth-in-step-with-share': {
    nominal: [24, 37.5], // 45 × 8 / 15 and 45 × 10 / 12
    outer: [(44.5 * 7.5) / 15.5, (45.5 * 10.5) / 11.5],
    claimed: { range: [24.5, 30.5] },
  },
};

function verdictByHand({ nominal, outer, claimed }: (typeof BY_HAND)[string]): Verdict {
  const [low, high] = claimed.range;
  const startsInside = claimed.above ? nominal[0] > low : nominal[0] >= low;
  if (startsInside && nominal[1] <= high) return 'agrees';
  const apart = outer[0] > high || (claimed.above ? outer[1] <= low : outer[1] < low);
  return apart ? 'contradicts' : 'cannot tell';
}

const directory = new URL('../../content/reports/source-code-leak/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, directory), 'utf8'));
const checks: readonly CheckRecord[] = checksSchema.parse(read('checks.json'));

let folder: ReportFolder;
let evaluate: (check: CheckRecord) => EvaluatedCheck;

beforeAll(() => {
  const tables = readdirSync(new URL('tables/', directory)).map((name) =>
    tableSchema.parse(read(`tables/${name}`)),
  );
  folder = {
    id: 'source-code-leak',
    report: reportSchema.parse(read('report.json')),
    claims: claimsSchema.parse(read('claims.json')),
    tables,
    checks,
    tensions: tensionsSchema.parse(read('tensions.json')),
    verification: null,
  };
  const claims = collectClaims(folder);
  const tablesByName = new Map(tables.map((table) => [table.name, table]));
  evaluate = (check) => {
    const result = evaluateCheck(check, claims, tablesByName);
    if (isCheckProblem(result)) throw new Error(`${result.message} ${result.hint ?? ''}`);
    return result;
  };
});

describe('the checks of the report on leaked source code', () => {
  it('are at least ten, and each is reckoned by hand', () => {
    expect(checks.length).toBeGreaterThanOrEqual(10);
    expect(checks.map(({ id }) => id).toSorted()).toEqual(Object.keys(BY_HAND).toSorted());
  });

  it.each(checks.map((check) => [check.id, check] as const))('%s comes out as by hand', (id, check) => {
    const byHand = BY_HAND[id];
    if (!byHand) throw new Error(`${id} isn’t reckoned by hand`);
    const result = evaluate(check);
    expectRange([result.nominal.low, result.nominal.high], byHand.nominal);
    expectRange([result.outer.low, result.outer.high], byHand.outer);
    expect(result.verdict).toBe(verdictByHand(byHand));
    expect(check.expect).toBe(verdictByHand(byHand));
  });

  it('show their working in the printed figures', () => {
    const workings = Object.fromEntries(
      checks.map((check) => [check.id, textOf(formatWorking(evaluate(check)))]),
    );
    expect(workings).toMatchObject({
      'top-two-share': '(85,000 + 120,000) ÷ 510,000 = 40.2%',
      'sum-of-parts': '85,000 + 120,000 + 150,000 + 75,000 + 80,000 = 510,000 lines',
      'headline-total': '510,000 lines',
      'raised-against-valuation': 'over $7 billion',
      'valuation-open-end': 'at least $7.3 billion',
      'parity-timing': '6–12 months',
      'adoption-before': '100% − 35% = 65%',
      'share-after-slower-year': '12–15% × (1 + 25–30%)^4 ÷ (1 + 45%)^4 = 6.63–9.69%',
      'market-growth-needed': '((1 + 25–30%)^4 × 12–15% ÷ 8–10%)^(1 ÷ 4) − 1 = 30.8–52.1% QoQ',
      'growth-in-step-with-share': '45% × (8–10% ÷ 12–15%) = 24–37.5% QoQ',
    });
  });
});

function expectRange(found: Range, expected: Range): void {
  found.forEach((end, index) => {
    const wanted = expected[index] ?? Number.NaN;
    if (Number.isFinite(wanted)) expect(end / wanted).toBeCloseTo(1, 9);
    else expect(end).toBe(wanted);
  });
}

describe('the tensions of the report', () => {
  it('each pair claims that the report makes, cells included', () => {
    const claims = collectClaims(folder);
    const unknown = folder.tensions.flatMap((tension) => tension.claims.filter((id) => !claims.has(id)));
    expect(unknown).toEqual([]);
  });

  it('have names of their own', () => {
    const ids = folder.tensions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what checks and tensions say', () => {
  it('holds no figure in digits or words, since a figure stands only in a claim', () => {
    const texts = [...checks, ...folder.tensions].flatMap((each) => [each.says, each['says@zh-hant'] ?? '']);
    expect(texts.flatMap((text) => findFigures(text)).map(({ text }) => text)).toEqual([]);
  });
});
