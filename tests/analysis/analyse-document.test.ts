import { describe, expect, test } from 'vitest';
import { analyseDocument } from '../../src/analysis/analyse-document.ts';
import { describeFinding, type DescribedFinding } from '../../src/analysis/describe-analysis.ts';
import { readDocumentBytes } from '../../src/document/read-document.ts';
import { FAILING_ACROSS_SENTENCES } from './across-sentences.ts';
import { AGREEING_ACROSS_SENTENCES } from './agreeing-sentences.ts';
import { COMPARING_TABLES, COMPARING_TWINS } from './comparing-twins.ts';
import { DOUBTFUL } from './doubtful-sentences.ts';
import { AGREEMENTS, CONTRADICTIONS, DECOYS } from './examples.ts';
import { LINKING_TWINS, SOUND_LINKS } from './linking-twins.ts';
import { FAILING_BESIDE_TABLES, FAILING_SENTENCES } from './phrases.ts';
import { PLAIN_REPORTS } from './plain-reports.ts';
import { READING_TWINS, SOUND_READINGS } from './sound-readings.ts';
import { SOUND_REPORTS, TWINS } from './twins.ts';
import { FAILING_AMOUNTS, SOUND_ACROSS, SOUND_AMOUNTS } from './two-amounts.ts';

describe('the analysis finds', () => {
  test.each([...CONTRADICTIONS, ...AGREEMENTS])('%s', async (_title, text, kind, verdict, claim) => {
    const found = await analyse(text);
    const told = found.map((each) => [each.kind, each.verdict, each.claim.printed.trim()]);
    expect(told).toContainEqual([kind, verdict, claim]);
  });
});

describe('the analysis finds what fails', () => {
  test.each([...FAILING_SENTENCES, ...FAILING_ACROSS_SENTENCES, ...FAILING_AMOUNTS])(
    '%s: %s',
    async (kind, text) => {
      const found = await analyse(text);
      expect(found.filter(({ verdict }) => verdict === 'contradicts').map((each) => each.kind)).toContain(
        kind,
      );
    },
  );
});

describe('the analysis tells what fails from its sound twin', () => {
  const besideTables = COMPARING_TABLES.flatMap(({ table, twins }) =>
    twins.map(
      ([kind, text, wrong, right]) =>
        [kind, `${table}\n\n${text}`, `\n\n${text}`, `\n\n${text.replace(wrong, right)}`] as const,
    ),
  );
  test.each([
    ...TWINS,
    ...PLAIN_REPORTS,
    ...COMPARING_TWINS,
    ...LINKING_TWINS,
    ...READING_TWINS,
    ...besideTables,
  ])('%s: %s', async (kind, text, wrong, right) => {
    const found = await analyse(text);
    expect(found.filter(({ verdict }) => verdict === 'contradicts').map((each) => each.kind)).toContain(kind);
    expect(text.split(wrong)).toHaveLength(2);
    const sound = await analyse(text.replace(wrong, right));
    expect(sound.filter(({ verdict }) => verdict === 'contradicts').map(({ says }) => says)).toEqual([]);
  });
});

describe('the analysis finds what fails beside a table', () => {
  const all = FAILING_BESIDE_TABLES.flatMap(({ table, sentences }) =>
    sentences.map(([kind, text]) => [kind, text, table] as const),
  );
  test.each(all)('%s: %s', async (kind, text, table) => {
    const found = await analyse(`${table}\n\n${text}`);
    expect(found.filter(({ verdict }) => verdict === 'contradicts').map((each) => each.kind)).toContain(kind);
  });
});

describe('the analysis lets be', () => {
  test.each([
    ...DECOYS,
    ...AGREEING_ACROSS_SENTENCES,
    ...SOUND_AMOUNTS,
    ...DOUBTFUL,
    ...SOUND_REPORTS,
    ...SOUND_LINKS,
    ...SOUND_READINGS,
  ])('%s', async (_title, text) => {
    const found = await analyse(text);
    expect(found.filter(({ verdict }) => verdict === 'contradicts').map(({ says }) => says)).toEqual([]);
  });
});

describe('the analysis confirms what another sentence gives', () => {
  test.each(SOUND_ACROSS)('%s: %s', async (claim, text) => {
    const found = await analyse(text);
    const told = found.map((each) => [each.verdict, each.claim.printed.trim()]);
    expect(told).toContainEqual(['agrees', claim]);
  });
});

test('a finding names the places of its figures, and shows its working', async () => {
  const [finding] = await analyse('Of the 480 boats checked, 120 (35%) had no radio.');
  expect(finding).toMatchObject({
    kind: 'share',
    verdict: 'contradicts',
    working: '120 ÷ 480 = 25%; printed: 35%',
    claim: { line: 1, column: 32, endLine: 1, endColumn: 35, printed: '35%' },
    uses: [
      { column: 27, printed: '120' },
      { column: 8, printed: '480' },
    ],
  });
});

test('a document of a hundred kilobytes is read to its end', async () => {
  const paragraph =
    'The boats were built on the coast and are old; many have no licence and few were ever tested. Of the 480 boats checked, 120 (25%) had no radio. Fares rose from $2.00 to $2.50, or 25%. ';
  const table =
    '| Branch | 2022 | 2023 |\n|---|---|---|\n| North | 4,120 | 4,532 |\n| South | 880 | 900 |\n| Total | 5,000 | 5,432 |\n\n';
  const text = `${table}${paragraph.repeat(10)}\n\n`.repeat(50);
  const found = await analyse(`${text}Of the 300 masts painted, 90 (40%) are red.`);
  expect(found.filter(({ verdict }) => verdict === 'contradicts').map(({ claim }) => claim.printed)).toEqual([
    '40%',
  ]);
});

test('a sentence is read to its end, however many figures it lists', async () => {
  const list = Array.from({ length: 90 }, (_, index) => `${index + 120} boats at berth ${index}`).join('; ');
  const found = await analyse(`The port listed ${list}; of the 480 boats checked, 120 (35%) had no radio.`);
  expect(found.map(({ verdict, claim }) => [verdict, claim.printed])).toContainEqual(['contradicts', '35%']);
});

async function analyse(text: string): Promise<DescribedFinding[]> {
  const document = await readDocumentBytes(new TextEncoder().encode(text), 'report.md');
  return analyseDocument(document).findings.map(describeFinding);
}
