import type { Card, CardCheck, CheckSide } from '../../charts/cards/card.ts';
import type { EvaluatedCheck } from '../../claims/check.ts';
import { plainText } from '../../claims/marked-text.ts';
import { formatResult } from '../../claims/working.ts';
import { translate } from '../../schemas/translation.ts';
import { wordsIn } from '../../languages/languages.ts';
import { drawnTable } from '../../charts/kinds/drawn-table.ts';
import { isDrawn } from '../../charts/pictures/table-picture.ts';
import { drawCheck, type Band } from '../check/check-drawing.ts';
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

/** What is at odds tells most; of several such checks, the first that can be drawn. */
function mostTelling(checks: readonly EvaluatedCheck[]): EvaluatedCheck | undefined {
  const place = (check: EvaluatedCheck): number =>
    VERDICT_ORDER.indexOf(check.verdict) + (drawCheck(check) === null ? 0.5 : 0);
  return checks.toSorted((one, other) => place(one) - place(other))[0];
}

function checkSubject(check: EvaluatedCheck, { language }: Reading): CardCheck {
  const words = wordsIn(language).check;
  const drawing = drawCheck(check);
  const side = (label: string, figure: string, band: Band | undefined): CheckSide => ({
    label,
    figure,
    share: band ? shareOf(band) : null,
  });
  return {
    kind: 'check',
    verdict: words.verdicts[check.verdict],
    claimed: side(words.claimSays, check.claim.figure?.printed ?? '', drawing?.claimed),
    result: side(words.figuresGive, formatResult(check, language), drawing?.result),
    note: wordsIn(language).mark.computed,
  };
}

function shareOf({ x, width }: Band): { from: number; to: number } {
  const from = Number.parseFloat(x) / 100;
  return { from, to: from + Number.parseFloat(width) / 100 };
}
