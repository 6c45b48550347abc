import { describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/schemas/report.ts';
import { claimsSchema } from '../../src/schemas/claim.ts';
import { hashLedger } from '../../src/verify/ledger-hash.ts';
import { printedClaims } from '../../src/verify/printed-claims.ts';
import { CLAIMS, json, problemsWith, SOUND, TABLE } from './contentFolder.ts';
import { parseTable } from '../fixtures/parse-table.ts';

const FILE = 'reports/leak/verification.json';
const report = reportSchema.parse(JSON.parse(SOUND['reports/leak/report.json']!));
const claims = printedClaims(claimsSchema.parse(CLAIMS), [parseTable(TABLE)]);
const sound = { documentFigures: 6, coveredFigures: 6, claims: 3, cells: 2, found: 5 };

/** What is said of a record that someone wrote by hand, its hashes right. */
async function toldOf(counts: object): Promise<string[]> {
  const record = {
    document: report.document.sha256,
    ledger: hashLedger({ report, claims, names: [] }),
    counts,
  };
  return (await problemsWith({ [FILE]: json(record) })).map(
    ({ line, column, rule }) => `${line}:${column} ${rule}`,
  );
}

describe('a record of verification', () => {
  test('with the counts that there are', async () => {
    expect(await toldOf(sound)).toEqual([]);
  });

  test.each<[string, object, string[]]>([
    ['more found than there is', { ...sound, found: 99_999 }, ['9:14 invalid-data']],
    ['more covered than the document has', { ...sound, coveredFigures: 99_999 }, ['6:23 invalid-data']],
    ['more claims than there are', { ...sound, claims: 99_999 }, ['7:15 stale-verification']],
    ['other cells than there are', { ...sound, cells: 3 }, ['8:14 stale-verification']],
    ['fewer found than there are', { ...sound, found: 1 }, ['9:14 stale-verification']],
    ['fewer covered than the document has', { ...sound, coveredFigures: 5 }, ['6:23 stale-verification']],
    [
      'more figures than the document has room for',
      { ...sound, documentFigures: 99_999, coveredFigures: 99_999 },
      ['5:24 stale-verification'],
    ],
  ])('with %s', async (_title, counts, expected) => {
    expect(await toldOf(counts)).toEqual(expected);
  });
});
