import { expect, test } from 'vitest';
import { orFault } from '../../src/check/unforeseen.ts';
import type { Fault } from '../../src/problems/problem.ts';
import { Refusal } from '../../src/problems/refusal.ts';

test('what nobody has foreseen is a problem of its file, in a line and without a stack', () => {
  const told: Fault[] = [];
  const fails = (): string => {
    throw new TypeError('text.trim is not a function\n    at readPart');
  };
  expect(orFault(fails, 'nothing', (fault) => told.push(fault))).toBe('nothing');
  expect(told).toEqual([
    expect.objectContaining({
      rule: 'invalid-data',
      message: 'The check can’t deal with what this file holds: text.trim is not a function',
    }),
  ]);
});

test('what a command can’t do stays its own', () => {
  const refuses = (): string => {
    throw new Refusal('There is no folder.', 'Name one.');
  };
  expect(() => orFault(refuses, '', () => expect.fail('told'))).toThrow('There is no folder. Name one.');
});
