import { findFigures } from '../../figures/find.ts';
import { periodIn } from '../../figures/heading-period.ts';
import type { Column } from './table-model.ts';

/**
 * What a column's heading says beside its time, without figures and brackets that hold one: those are claims,
 * labels or the column's unit. Empty when nothing is left.
 * @param names proper names with a digit in them, which are no figures
 */
export function columnTitle(
  { heading, period }: Pick<Column, 'heading' | 'period'>,
  names: readonly string[] = [],
): string {
  if (period === null && findFigures(heading, names).length === 0)
    return heading.replace(/\s+/gu, ' ').replace(/[\s:：]+$/u, '');
  const untimed = period === null ? heading : withoutPeriod(heading, period);
  const said = untimed.replace(/[([（]([^()[\]（）]*)[)\]）]/gu, (whole, inner: string) =>
    findFigures(inner, names).length > 0 ? ' ' : whole,
  );
  const plain = findFigures(said, names)
    .toReversed()
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, said);
  return tidy(plain.replace(/\s+/gu, ' ').replace(/(?:\s*,)+/g, ','));
}

const LOOSE =
  /^[\s,，:：=–—-]+|^(?:unless|except|excluding)\s.*$|[\s,，:：=–—-]+$|\s+(?:of|in|for|at|to|by|since|from|as of|and|over|per|vs\.?)\s*$|^(?:(?:fiscal |financial )?(?:years?|quarters?|months?|periods?|weeks?)(?: (?:ended|ending))?|as of|as at|at|for the)$/iu;

/** A title without what is left over at its ends where a time or a figure stood. */
function tidy(title: string): string {
  const rest = title.replace(LOOSE, '');
  return rest === title ? title : tidy(rest);
}

function withoutPeriod(heading: string, period: string): string {
  const whole = heading.replace(period, ' ');
  if (whole !== heading) return whole;
  const found = periodIn(heading);
  return found ? `${heading.slice(0, found.start)} ${heading.slice(found.end)}` : heading;
}
