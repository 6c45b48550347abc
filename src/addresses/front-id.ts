/**
 * The id of a part of a report's place on the front page. Those of the report that leads are the ones that other
 * pages link to; no id of a report or a table has an underscore.
 */
export function frontId(part: string, report: string, leads: boolean): string {
  return leads ? part : `${part}_${report}`;
}
