import { expect, test } from 'vitest';
import { countVerdicts } from '../../src/components/check/verdicts.ts';
import { sampleLedger } from './report-folder.ts';

const { checks } = sampleLedger();

test('verdicts are counted', () => {
  expect(countVerdicts(checks.values())).toEqual({ agrees: 1, contradicts: 1, 'cannot tell': 0 });
});
