import type { Content, FileFault } from '../content/content.ts';
import type { Fault } from '../problems/problem.ts';

/** Dated notes that were written after the site's date, by which everything else is reckoned. */
export function lateNotes({ site, reports, articles }: Content): FileFault[] {
  if (site === null) return [];
  const { asOf } = site;
  const inClaims = [...reports.values()].flatMap(({ id, files, claims }) =>
    claims.entries.flatMap(({ index, value: { history = [] } }) =>
      history.flatMap(({ date }, at): FileFault[] => {
        const place = files.get('claims.json')?.document?.locate.value([index, 'history', at, 'date']);
        return place && date > asOf ? [[`reports/${id}/claims.json`, late(place, date, asOf)]] : [];
      }),
    ),
  );
  const inArticles = [...articles.values()].flatMap(({ path, record, fieldAt }) =>
    (record?.revisions ?? [])
      .filter(({ date }) => date > asOf)
      .map(({ date }): FileFault => [path, late(fieldAt('revisions'), date, asOf)]),
  );
  return [...inClaims, ...inArticles];
}

function late(place: Pick<Fault, 'start' | 'end'>, date: string, asOf: string): Fault {
  return {
    ...place,
    rule: 'stale-date',
    message: `The note is dated ${date}, after the site’s date, ${asOf}`,
    hint: 'Give the note the day on which it was written, or move `asOf` in site.json.',
  };
}
