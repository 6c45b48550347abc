import type { Language } from '../../schemas/language.ts';
import {
  aboutAddress,
  homeAddress,
  reportAddress,
  reportPageAddress,
  searchAddress,
} from '../../wording/address.ts';
import { FRAME_WORDS } from '../../wording/frame.ts';

/** A link in the site's navigation. */
export interface Way {
  readonly name: string;
  readonly address: string;
}

/** The ways to the main pages, those of the report at hand among them. */
export function mainWays(language: Language, report: string | undefined): Way[] {
  const words = FRAME_WORDS[language];
  const explainers = { name: words.explainers, address: `${homeAddress(language)}#explainers` };
  const about = { name: words.about, address: aboutAddress(language) };
  const search = { name: words.search, address: searchAddress(language) };
  if (report === undefined) return [explainers, about, search];
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
