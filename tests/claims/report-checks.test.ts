import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { evaluateCheck, isCheckProblem, type EvaluatedCheck } from '../../src/claims/check.ts';
import { collectClaims } from '../../src/claims/ledger.ts';
import { findFigures } from '../../src/figures/find.ts';
import { checksSchema, type CheckRecord } from '../../src/schemas/check.ts';
import { claimsSchema } from '../../src/schemas/claim.ts';
import { reportSchema } from '../../src/schemas/report.ts';
import type { ReportFolder } from '../../src/schemas/report-folder.ts';
import { tensionsSchema } from '../../src/schemas/tension.ts';
import { textOf } from '../../src/claims/piece.ts';
import { formatWorking } from '../../src/claims/working.ts';
import { parseTable } from '../fixtures/parse-table.ts';

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

const total: Claimed = { range: [635_000, 645_000] };
const overSeventy: Claimed = { range: [70, INFINITE], above: true };

/** For each check: the result from the printed figures, from all they leave open, and the claim. */
const BY_HAND: Readonly<Record<string, { nominal: Range; outer: Range; claimed: Claimed }>> = {
  'key-pair-share': {
    nominal: [42.1875, 42.1875], // 270 / 640
    outer: [(100 * (155 + 105)) / 645, (100 * (165 + 115)) / 635],
    claimed: overSeventy,
  },
  'share-with-sluices': {
    nominal: [75, 75], // 480 / 640
    outer: [(100 * (155 + 105 + 205)) / 645, (100 * (165 + 115 + 215)) / 635],
    claimed: overSeventy,
  },
  'largest-pair-share': {
    nominal: [57.8125, 57.8125], // 370 / 640
    outer: [(100 * (205 + 155)) / 645, (100 * (215 + 165)) / 635],
    claimed: overSeventy,
  },
  'sum-of-groups': { nominal: [640_000, 640_000], outer: [624_000, 656_000], claimed: total },
  'headline-total': { nominal: [640_000, 640_000], outer: [635_000, 645_000], claimed: total },
  'found-total': { nominal: [640_000, 640_000], outer: [635_000, 645_000], claimed: total },
  'faq-total': { nominal: [640_000, 640_000], outer: [635_000, 645_000], claimed: total },
  'value-restated': {
    nominal: [4_600_000_000, 4_600_000_000],
    outer: [4_550_000_000, 4_650_000_000],
    claimed: { range: [4_600_000_000, INFINITE] },
  },
  'value-open-end': {
    nominal: [4_600_000_000, INFINITE],
    outer: [4_600_000_000, INFINITE],
    claimed: { range: [4_550_000_000, 4_650_000_000] },
  },
  'bonds-against-value': {
    nominal: [4_000_000_000, INFINITE],
    outer: [4_000_000_000, INFINITE],
    claimed: { range: [4_550_000_000, 4_650_000_000] },
  },
  'keepers-before': { nominal: [70, 70], outer: [65, 75], claimed: { range: [65, 75] } },
  'keepers-shift': { nominal: [45, 45], outer: [34.5, 55.5], claimed: { range: [44.5, 45.5] } },
  'repair-timing': { nominal: [4, 10], outer: [3.5, 10.5], claimed: { range: [1.5, 4.5] } },
  'share-after-slower-year': {
    nominal: [(18 * 1.09) / 1.24, (22 * 1.12) / 1.24],
    outer: [(17.5 * 1.085) / 1.245, (22.5 * 1.125) / 1.235],
    claimed: { range: [11.5, 15.5] },
  },
};

function verdictByHand({ nominal, outer, claimed }: (typeof BY_HAND)[string]): Verdict {
  const [low, high] = claimed.range;
  const startsInside = claimed.above ? nominal[0] > low : nominal[0] >= low;
  if (startsInside && nominal[1] <= high) return 'agrees';
  const apart = outer[0] > high || (claimed.above ? outer[1] <= low : outer[1] < low);
  return apart ? 'contradicts' : 'cannot tell';
}

const directory = new URL('../fixtures/dam-files/content/reports/dam-files/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, directory), 'utf8'));
const checks: readonly CheckRecord[] = checksSchema.parse(read('checks.json'));

let folder: ReportFolder;
let evaluate: (check: CheckRecord) => EvaluatedCheck;

beforeAll(() => {
  const tables = readdirSync(new URL('tables/', directory)).map((name) => parseTable(read(`tables/${name}`)));
  folder = {
    id: 'dam-files',
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

describe('the checks of a whole report', () => {
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
      'key-pair-share': '(~160,000 + ~110,000) ÷ ~640,000 ≈ 42.2%',
      'sum-of-groups': '~160,000 + ~110,000 + ~210,000 + ~95,000 + ~65,000 ≈ 640,000 pages',
      'headline-total': '640,000 pages',
      'bonds-against-value': 'over $4 billion',
      'value-open-end': 'at least $4.6 billion',
      'repair-timing': '4–10 months',
      'keepers-before': '100% − 30% = 70%',
      'keepers-shift': '30% + 70% − 55% = 45%',
      'share-after-slower-year': '~18–22% × (1 + 9–12%) ÷ (1 + 24%) ≈ 15.8–19.9%',
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
