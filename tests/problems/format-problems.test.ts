import { expect, test } from 'vitest';
import { formatGithub, formatGithubNote } from '../../src/problems/format-problems.ts';

test('an annotation is one command, whatever its texts hold', () => {
  const problem = {
    file: 'content/a,b:c.mdx',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 2,
    rule: 'unmarked-figure',
    severity: 'error',
    message: '“\u001B[2J99%”\r\n::stop-commands::x',
    hint: 'Claim it.',
  } as const;
  expect(formatGithub([problem])).toBe(
    '::error file=content/a%2Cb%3Ac.mdx,line=1,endLine=1,col=1,endColumn=2,title=unmarked-figure::' +
      '“\uFFFD[2J99%25”\uFFFD%0A::stop-commands::x%0AClaim it.\n',
  );
});

test.each(['\n', '\r', '\u0085', '\u2028', '\u2029', '\uD800', '\u001B', '\u{E0031}'])(
  'a notice is one line, whatever %j in it does to a log',
  (odd) => {
    expect(formatGithubNote(`a${odd}::add-mask::b`)).toMatch(
      /^::notice title=check::a(?:\uFFFD|%0A)::add-mask::b\n$/,
    );
  },
);
