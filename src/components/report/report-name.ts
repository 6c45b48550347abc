import { plainText } from '../../claims/marked-text.ts';
import type { Ledger } from '../../claims/ledger.ts';
import { readableTitle } from '../../claims/report-title.ts';
import { readingOf } from '../claim/reading.ts';
import type { Edition } from '../edition.ts';

/** Whether a report's publisher tells it from the site's other reports. */
export function standsOutByPublisher({ ledgers }: Pick<Edition, 'ledgers'>, { id, report }: Ledger): boolean {
  return [...ledgers.values()].every(
    (other) => other.id === id || other.report.publisher !== report.publisher,
  );
}

/** The title of a page of a report, in plain text: where there are several reports it says of which. */
export function titleWithReport(title: string, edition: Edition, ledger: Ledger): string {
  if (edition.ledgers.size === 1) return title;
  if (standsOutByPublisher(edition, ledger)) return `${title} · ${ledger.report.publisher}`;
  const { text } = readableTitle(ledger.report, edition.language);
  return `${title} · ${plainText(text, readingOf(edition, ledger))}`;
}
