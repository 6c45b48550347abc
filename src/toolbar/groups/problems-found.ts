import type { Problem } from '../../problems/problem.ts';
import type { FactGroup } from '../facts.ts';

/** What the check finds, the page's own file first. Unused claims are told apart, in the page's language. */
export function problemsFound(problems: readonly Problem[], own: string | undefined): FactGroup {
  const told = problems.filter(({ rule }) => rule !== 'unused-claim');
  const [here, elsewhere] = [true, false].map((isHere) =>
    told.filter(({ file }) => (file === own) === isHere),
  );
  return {
    kind: 'problems',
    title: 'To mend',
    lead: 'What npm run check finds. An error keeps pages back; no site is built with a text still to be written.',
    facts: [...(here ?? []), ...(elsewhere ?? [])].map((problem) => {
      const { rule, severity, message, hint = '', file, line, column } = problem;
      return {
        label: rule,
        says: `${message}. ${hint}`.trim(),
        ...(severity === 'error' && { tone: 'alarm' as const }),
        source: { file, line, column },
      };
    }),
  };
}
