import type { Card } from '../../charts/cards/card.ts';
import type { EvaluatedCheck } from '../../claims/check.ts';
import { plainText } from '../../claims/marked-text.ts';
import { translate } from '../../schemas/translation.ts';
import { wordsIn } from '../../languages/languages.ts';
import { drawnTable } from '../../charts/kinds/drawn-table.ts';
import { isDrawn } from '../../charts/pictures/table-picture.ts';
import { checkSubject } from '../check/check-subject.ts';
import { VERDICT_ORDER } from '../check/verdicts.ts';
import type { Reading } from '../claim/reading.ts';
import type { Edition, Explainer } from '../edition.ts';

/** The card of an explainer: with its first chart, or its most telling check, or in words alone. */
export function articleCard({ article, outline }: Explainer, edition: Edition, reading: Reading): Card {
  const { language, ledger } = reading;
  const { publisher, published } = ledger.report;
  const words = wordsIn(language).picture;
  const [table] = outline.charts.flatMap((name) => ledger.tables.get(name) ?? []).filter(isDrawn);
  const check = mostTelling(outline.checks.flatMap((id) => ledger.checks.get(id) ?? []));
  const chart = table
    ? ({ kind: 'chart', table: drawnTable(table, reading), language, excerpt: words.excerpt } as const)
    : null;
  const text = { kind: 'text', text: plainText(article.summary, reading) } as const;
  return {
    site: translate(edition.site, 'title', language).text,
    headline: plainText(article.title, reading),
    subject: chart ?? (check ? checkSubject(check, reading) : text),
    stamp: wordsIn(language).mark.stamp,
    notice: words.nothingVerified,
    source: words.restates(publisher, published !== null),
  };
}

/** What is at odds tells most. */
function mostTelling(checks: readonly EvaluatedCheck[]): EvaluatedCheck | undefined {
  const place = ({ verdict }: EvaluatedCheck): number => VERDICT_ORDER.indexOf(verdict);
  return checks.toSorted((one, other) => place(one) - place(other))[0];
}
