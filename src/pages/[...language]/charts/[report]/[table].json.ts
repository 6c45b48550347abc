import type { APIRoute } from 'astro';
import { liveChart, writeLiveChart } from '../../../../charts/live/write-live-chart.ts';
import { isDrawn } from '../../../../charts/pictures/table-picture.ts';
import type { Ledger } from '../../../../claims/ledger.ts';
import type { Language } from '../../../../languages/languages.ts';
import type { Table } from '../../../../schemas/table.ts';
import { readNames } from '../../../_content.ts';
import { reportPaths } from '../../../_edition.ts';
import { fileResponse } from '../../../data/_releases.ts';

interface Props {
  readonly [key: string]: unknown;
  readonly language: Language;
  readonly ledger: Ledger;
  readonly table: Table;
}

/** A chart is told in one language, so each language has its own. */
export function getStaticPaths() {
  return reportPaths().flatMap(({ cacheKey, params, props }) =>
    [...props.ledger.tables.values()].filter(isDrawn).map((table) => ({
      cacheKey,
      params: { ...params, table: table.name },
      props: { ...props, table },
    })),
  );
}

export const GET: APIRoute<Props> = ({ props: { language, ledger, table } }) => {
  const chart = liveChart(table, { language, ledger, names: readNames() });
  return fileResponse(writeLiveChart(chart), 'application/json');
};
