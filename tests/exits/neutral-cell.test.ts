import { describe, expect, test } from 'vitest';
import { neutraliseCell } from '../../src/exits/neutral-cell.ts';

describe('a cell that a spreadsheet would run begins with an apostrophe', () => {
  test.each([
    ['a formula', '=1+1', "'=1+1"],
    ['a command', "=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['a plus sign before a function', '+SUM(A1)', "'+SUM(A1)"],
    ['a minus sign before a function', '-SUM(A1)', "'-SUM(A1)"],
    ['a sum of signed numbers', '-2+3', "'-2+3"],
    ['a signed number before a command', '+1|cmd', "'+1|cmd"],
    ['an old function call', '@SUM(A1)', "'@SUM(A1)"],
    ['a full-width sign', '＝1+1', "'＝1+1"],
    ['a formula behind a space', ' =1', "' =1"],
    ['a tab', '\t=1', "'\t'=1"],
    ['a carriage return', '\rtext', "'\rtext"],
    ['a formula on a second line', 'a\n=1', "a\n'=1"],
    ['a formula behind a semicolon, which splits cells elsewhere', 'a;=1', "a;'=1"],
  ])('%s', (_title, cell, neutral) => {
    expect(neutraliseCell(cell)).toBe(neutral);
  });
});

describe('a cell that a spreadsheet would make a date, a time or other digits of comes as printed', () => {
  test.each([
    ...[
      '1/2',
      '3-4',
      '10-12',
      '1:20',
      '2:1',
      '1:20:05',
      '9 a.m.',
      '3/4/2031',
      '3.4.31',
      '1 May 2026',
      'May 2031',
    ],
    ...['+12%', '+12.5 %', '12.5%', '-0.50%', '1.50', '$4.10', '(3.2)', '($1,200)', '+1,200'],
    ...['3月4日', '2031年3月', '下午3:20', '3時20分', 'TRUE', 'False', '640000000000', '$1.4', '-€0.125'],
    ...['Mar 5', 'June', '5-Oct', 'May 5, 2031', '1E5', '007', '2 1/2', '2020-21'],
  ])('%s', (cell) => {
    expect(neutraliseCell(cell)).toBe(`\u2060${cell}`);
  });
});

describe('any other cell stays as it is', () => {
  test.each([
    '-3%',
    '-12',
    '25%',
    '-$4,000',
    '~85,000',
    '25-30%',
    'a = b',
    '65% closed / 35% open',
    '',
    'a; b',
    '2031-04-01',
    '1.5',
    'may be',
    '2,400',
    '1/2 of it',
    'ratio 1:20',
    '3-4 weeks',
    'Marching',
    '三月',
    '3月4日前',
    'true to it',
    '64000000000',
    '$1.45',
  ])('%s', (cell) => {
    expect(neutraliseCell(cell)).toBe(cell);
  });
});
