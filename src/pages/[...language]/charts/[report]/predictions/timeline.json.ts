import type { APIRoute } from 'astro';
import { writeLiveChart } from '../../../../../charts/live/write-live-chart.ts';
import { liveTimeline } from '../../../../../charts/live/write-live-timeline.ts';
import { hasWindow } from '../../../../../claims/predictions.ts';
import type { Ledger } from '../../../../../claims/ledger.ts';
import type { Language } from '../../../../../languages/languages.ts';
import { readNames, readSite } from '../../../../_content.ts';
import { reportPaths } from '../../../../_edition.ts';
import { fileResponse } from '../../../../data/_releases.ts';

interface Props {
  readonly [key: string]: unknown;
  readonly language: Language;
  readonly ledger: Ledger;
}

/** The timeline of each report that has predictions with a window. */
export function getStaticPaths() {
  return reportPaths().filter(({ props }) => hasWindow(props.ledger.claims.values()));
}

export const GET: APIRoute<Props> = ({ props: { language, ledger } }) => {
  const { asOf } = readSite();
  const chart = liveTimeline({ language, ledger, asOf, names: readNames() });
  return fileResponse(writeLiveChart(chart), 'application/json');
};
