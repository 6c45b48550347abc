import type { Problem } from './problem.ts';

const MOST_PLACES = 5;

/**
 * Problems as people read them: of texts that are to be written and that say the same, the first, with how many more
 * there are and where. Programs are told of each.
 */
export function gatherGaps(problems: readonly Problem[]): Problem[] {
  const alike = Map.groupBy(problems, (problem) =>
    problem.rule === 'unfilled-gap' ? problem.message : problem,
  );
  return [...alike.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [others.length === 0 ? first : withOthers(first, others)],
  );
}

function withOthers(first: Problem, others: readonly Problem[]): Problem {
  const places = others.slice(0, MOST_PLACES).map(({ file, line }) => `${file}:${line}`);
  const more = others.length > places.length ? ', …' : '';
  const hint = [first.hint ?? '', `${others.length} more say the same: ${places.join(', ')}${more}`];
  return { ...first, hint: hint.join(' ').trim() };
}
