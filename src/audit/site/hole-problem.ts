import type { Problem } from '../../problems/problem.ts';
import { positionOf, type Source } from '../../problems/source.ts';
import type { Hole } from './hole.ts';
import { traceHole } from './trace.ts';

/** A hole as a problem: of the content file that it was written in, or else of the built file. */
export function toProblem(hole: Hole, page: string, builtFile: string, sources: readonly Source[]): Problem {
  const origin = traceHole(hole, sources);
  const start = origin
    ? positionOf(origin.source, origin.start)
    : { line: hole.line ?? 1, column: hole.column ?? 1 };
  const end = origin ? positionOf(origin.source, origin.end) : start;
  return {
    file: origin?.source.file ?? builtFile,
    ...start,
    endLine: end.line,
    endColumn: end.column,
    rule: 'unmarked-figure',
    severity: 'error',
    message: messageOf(hole, page),
    hint: hintOf(hole, origin !== null),
    figure: hole.figure,
  };
}

function messageOf({ figure, context, place, reason }: Hole, page: string): string {
  const because = reason === undefined ? '' : `; ${reason}`;
  return `"${figure}" stands without a mark in ${page} (${place}): “${context}”${because}`;
}

function hintOf({ figure, likelyName }: Hole, isTraced: boolean): string {
  if (likelyName && isTraced)
    return `If "${figure}" is part of a proper name, add the name to content/names.json.`;
  if (isTraced)
    return 'Whatever prints this text must print its figures through the component or exit that marks them.';
  return 'Nothing in content/ says this: a page, layout or component writes it. A fact about the site itself goes inside data-mark="own".';
}
