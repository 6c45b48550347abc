import { ledgerOf } from '../../claims/ledger.ts';
import { datePrediction } from '../../claims/predictions.ts';
import { listedNotes } from '../../schemas/claim.ts';
import { gap } from '../../schemas/gap.ts';
import { openJson } from '../../content/json/json-document.ts';
import type { Fault } from '../../problems/problem.ts';
import type { ReportFiles } from '../../content/content.ts';
import type { Release } from './release.ts';
import { listOf, recordsById } from './records.ts';

const FILE = 'claims.json';

/**
 * Predictions that came to a report after a release and after their own date, with no note that says why.
 * Those of a report that is new as a whole come in together, and are none.
 * @param asOf the date that "today" means; nothing is late while it isn't known
 */
export async function latePredictions(
  release: Release,
  reports: ReadonlyMap<string, ReportFiles>,
  asOf: string | null,
): Promise<[string, Fault][]> {
  const late: [string, Fault][] = [];
  for (const report of reports.values()) {
    const past = asOf === null ? [] : unnotedPast(report, asOf);
    const known = past.length === 0 ? null : await releasedIds(report, release);
    if (!known) continue;
    for (const { id, fault } of past) if (!known.has(id)) late.push([`reports/${report.id}/${FILE}`, fault]);
  }
  return late;
}

/** The predictions whose date has passed and whose history says nothing. */
function unnotedPast(report: ReportFiles, asOf: string) {
  const { claims, files, record } = report;
  const document = files.get(FILE)?.document;
  return claims.entries.flatMap(({ index, value: { id, kind, history } }) => {
    const claim = ledgerOf(report).claims.get(id);
    if (!document || !claim || kind !== 'prediction' || listedNotes(history).length > 0) return [];
    const { state, end } = datePrediction(claim, record?.published ?? null, asOf);
    if (state !== 'past' || end === null) return [];
    return [{ id, fault: faultOf(id, document.locate.value([index, 'window']), end, asOf) }];
  });
}

function faultOf(id: string, span: Pick<Fault, 'start' | 'end'>, end: string, asOf: string): Fault {
  const note = `{ "date": "${asOf}", "note": "${gap('why this prediction comes in after its date.')}" }`;
  return {
    ...span,
    rule: 'unlisted-edit',
    message: `The prediction ${id} is new, and its date had passed: it was ${end}. No dated note says so`,
    hint: `Add a dated note to its history that says when it was added and why so late: "history": [${note}].`,
  };
}

/** The ids of the claims that a report had in a release; null when it is new since, or when they can't be known. */
async function releasedIds({ id }: ReportFiles, release: Release): Promise<ReadonlySet<string> | null> {
  const path = `reports/${id}/${FILE}`;
  if (!release.files.has(path)) {
    const isNew = ![...release.files].some((file) => file.startsWith(`reports/${id}/`));
    return isNew ? null : new Set();
  }
  const { document } = openJson(path, (await release.read(path)) ?? '');
  return document && new Set(recordsById(listOf(document.value), 'id').keys());
}
