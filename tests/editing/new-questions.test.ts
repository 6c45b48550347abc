import { beforeEach, describe, expect, test, vi } from 'vitest';
import { gatherAnswers } from '../../src/editing/new/answers.ts';
import type { Answers, Kind } from '../../src/editing/new/kinds.ts';
import { openLibrary } from '../../src/editing/library.ts';
import { Bench } from './bench.ts';

const typed: string[] = [];
const refused: string[] = [];

interface Question {
  readonly validate: (answer: string) => string | undefined;
}

vi.mock('@clack/prompts', () => ({
  select: ({ options: [first] }: { options: readonly { value: string }[] }) => first?.value,
  text: ({ validate }: Question) => {
    for (let answer = typed.shift() ?? ''; ; answer = typed.shift() ?? '') {
      const refusal = validate(answer);
      if (refusal === undefined) return answer;
      refused.push(refusal);
    }
  },
}));

/** Answers the questions for something new, at a terminal. */
async function answer(kind: Kind, ...words: readonly string[]): Promise<Answers> {
  const library = await openLibrary(new Bench().content);
  typed.push(...words);
  return gatherAnswers(kind, { kind, flags: {}, library });
}

beforeEach(() => {
  typed.length = 0;
  refused.length = 0;
  const { isTTY } = process.stdin;
  process.stdin.isTTY = true;
  return () => {
    process.stdin.isTTY = isTTY;
  };
});

describe('an id that is taken is refused at its question, which is asked again:', () => {
  test.each([
    ['a report', 'report', 'harbour-ferry', /^The folder “.*harbour-ferry” is there already\. /],
    ['a claim', 'claim', 'passengers', /^“passengers” is a claim in .*claims\.json already\. /],
    ['an article', 'article', 'who-rides', /^“.*who-rides\.mdx” is there already\. /],
  ] as const)('%s', async (_title, kind, taken, said) => {
    const answers = await answer(kind, taken, 'night-bus');
    expect(answers.id).toBe('night-bus');
    expect(refused).toEqual([expect.stringMatching(said)]);
  });
});
