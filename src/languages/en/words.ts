import { about } from './about.ts';
import { article } from './article.ts';
import { auditExits } from './audit-exits.ts';
import { audit } from './audit.ts';
import { calendar } from './calendar.ts';
import { chart } from './chart.ts';
import { check } from './check.ts';
import { cite } from './cite.ts';
import { claimPage } from './claim-page.ts';
import { claim } from './claim.ts';
import { corrections } from './corrections.ts';
import { data } from './data.ts';
import { download } from './download.ts';
import { editing } from './editing.ts';
import { embed } from './embed.ts';
import { frame } from './frame.ts';
import { home } from './home.ts';
import { ledgerFilter } from './ledger-filter.ts';
import { liveChart } from './live-chart.ts';
import { locale } from './locale.ts';
import { mark } from './mark.ts';
import { notFound } from './not-found.ts';
import { picture } from './picture.ts';
import { prediction } from './prediction.ts';
import { punctuation } from './punctuation.ts';
import { report } from './report.ts';
import { search } from './search.ts';
import { table } from './table.ts';
import { textExits } from './text-exits.ts';
import { theme } from './theme.ts';
import { timeline } from './timeline.ts';

/** Everything that the site says in English, a subject each; the other languages say as much. */
export const words = {
  about,
  article,
  auditExits,
  audit,
  calendar,
  chart,
  check,
  cite,
  claim,
  claimPage,
  corrections,
  data,
  download,
  editing,
  embed,
  frame,
  home,
  ledgerFilter,
  liveChart,
  locale,
  mark,
  notFound,
  picture,
  prediction,
  punctuation,
  report,
  search,
  table,
  textExits,
  theme,
  timeline,
};

export type Words = typeof words;
