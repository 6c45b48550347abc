import { describe, expect, test } from 'vitest';
import { drawCheck } from '../../src/components/check/check-drawing.ts';
import { countVerdicts } from '../../src/components/check/verdicts.ts';
import { sampleLedger } from './report-folder.ts';

const { checks } = sampleLedger();

function check(id: string) {
  const found = checks.get(id);
  if (!found) throw new Error(`no check ${id}`);
  return found;
}

describe('the drawing of a check', () => {
  test('sets a share against the whole: the claim is where it lies, the result a bar from zero', () => {
    expect(drawCheck(check('quay-share'))).toEqual({
      claimed: { x: '60%', width: '40%' },
      result: { x: '0%', width: '40%' },
    });
  });

  test('sets both sides on one scale', () => {
    const drawing = drawCheck(check('sum'));
    expect(drawing?.claimed).toEqual(drawing?.result);
  });
});

test('verdicts are counted', () => {
  expect(countVerdicts(checks.values())).toEqual({ agrees: 1, contradicts: 1, 'cannot tell': 0 });
});
