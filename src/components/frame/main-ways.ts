import { type Language, wordsIn } from '../../languages/languages.ts';
import {
  aboutAddress,
  homeAddress,
  reportAddress,
  reportPageAddress,
  searchAddress,
} from '../../addresses/address.ts';
import { frontId } from '../../addresses/front-id.ts';

/** A link in the site's navigation. */
export interface Way {
  readonly name: string;
  readonly address: string;
}

/**
 * The ways to the main pages: to those of the report at hand, or on a page of none to the list of reports.
 * @param lead The report that comes first on the front page; none on a site that has no report yet.
 */
export function mainWays(language: Language, report: string | undefined, lead = report): Way[] {
  const words = wordsIn(language).frame;
  const home = homeAddress(language);
  const place = report === undefined ? 'explainers' : frontId('explainers', report, report === lead);
  const explainers = { name: words.explainers, address: `${home}#${place}` };
  const reports = { name: words.reports, address: `${home}#reports` };
  const about = { name: words.about, address: aboutAddress(language) };
  const search = { name: words.search, address: searchAddress(language) };
  if (lead === undefined) return [about, search];
  if (report === undefined) return [reports, explainers, about, search];
  return [
    explainers,
    { name: words.report, address: reportAddress(language, report) },
    { name: words.claims, address: reportPageAddress(language, report, 'claims') },
    { name: words.predictions, address: reportPageAddress(language, report, 'predictions') },
    { name: words.checks, address: reportPageAddress(language, report, 'checks') },
    about,
    search,
  ];
}
