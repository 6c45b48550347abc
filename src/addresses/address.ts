import { isFirst, type Language } from '../languages/languages.ts';
import { SITE_ROOT } from './site-root.ts';

/** Where the home page of a language stands. Every address ends in a slash and holds no figure. */
export function homeAddress(language: Language): string {
  return isFirst(language) ? SITE_ROOT : `${SITE_ROOT}${language.id}/`;
}

export function explainerAddress(language: Language, slug: string): string {
  return `${homeAddress(language)}explainers/${slug}/`;
}

export function reportAddress(language: Language, report: string): string {
  return `${homeAddress(language)}reports/${report}/`;
}

/** A report's pages beside its own. */
export type ReportPage = 'claims' | 'checks' | 'predictions';

export function reportPageAddress(language: Language, report: string, page: ReportPage): string {
  return `${reportAddress(language, report)}${page}/`;
}

/** A report's ledger, or one of its parts, which are sections of the report. */
export function claimsAddress(language: Language, report: string, part?: string): string {
  if (part === undefined) return reportPageAddress(language, report, 'claims');
  return `${reportAddress(language, report)}sections/${part}/`;
}

/** The page of a claim, if it has one. */
export function claimPageAddress(language: Language, report: string, claim: string): string {
  return `${reportPageAddress(language, report, 'claims')}${claim}/`;
}

/** The picture that stands for the page of a claim where links to it are shown. */
export function claimCardAddress(language: Language, report: string, claim: string): string {
  return `${homeAddress(language)}cards/${report}/${claim}.png`;
}

/** The permalink of a check or of a tension. */
export function checkAddress(language: Language, report: string, check: string): string {
  return `${reportPageAddress(language, report, 'checks')}#${check}`;
}

export function tableAddress(language: Language, report: string, table: string): string {
  return `${reportAddress(language, report)}tables/${table}/`;
}

export function aboutAddress(language: Language): string {
  return `${homeAddress(language)}about/`;
}

export function searchAddress(language: Language): string {
  return `${homeAddress(language)}search/`;
}

export function correctionsAddress(language: Language): string {
  return `${homeAddress(language)}corrections/`;
}

export function auditAddress(language: Language): string {
  return `${homeAddress(language)}audit/`;
}

/** The audit as data, in both languages. */
export function auditDataAddress(): string {
  return `${SITE_ROOT}audit.json`;
}

/** A file of a report's data. Data has both languages in one file; only what is told in one has a copy in each. */
export function dataAddress(language: Language, report: string, file: string): string {
  return `${homeAddress(language)}data/${report}/${file}`;
}

/** A chart as browsers draw it, in the language that it speaks. */
export function liveChartAddress(language: Language, report: string, table: string): string {
  return `${homeAddress(language)}charts/${report}/${table}.json`;
}

/** The timeline of a report's predictions as browsers draw it. No table has the address. */
export function liveTimelineAddress(language: Language, report: string): string {
  return `${homeAddress(language)}charts/${report}/predictions/timeline.json`;
}

/** The entry of a prediction. */
export function predictionAddress(language: Language, report: string, claim: string): string {
  return `${reportPageAddress(language, report, 'predictions')}#${claim}`;
}

/** The page of a table for other sites to frame. */
export function embedAddress(language: Language, report: string, table: string): string {
  return `${homeAddress(language)}embed/${report}/${table}/`;
}

/** A check for other sites to frame. */
export function embedCheckAddress(language: Language, report: string, check: string): string {
  return `${homeAddress(language)}embed/${report}/checks/${check}/`;
}

/** The picture that stands for an explainer where links to it are shown; for any other page without a slug. */
export function cardAddress(language: Language, slug?: string): string {
  return `${homeAddress(language)}${slug === undefined ? 'card.png' : `cards/${slug}.png`}`;
}
