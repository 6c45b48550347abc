import { plainText } from '../claims/marked-text.ts';
import { printedTitle, readableTitle } from '../claims/report-title.ts';
import { languageTag, publishedLanguages, type Language } from '../languages/languages.ts';
import { reportAddress } from '../addresses/address.ts';
import { claimsResource } from './claims-resource.ts';
import { fileTexts, type DataTexts } from './data-texts.ts';
import { fileResource, type FileResource } from './data-resource.ts';
import { absoluteAddress, type Release } from './release.ts';
import { STATUS } from './resource.ts';
import { tableResource } from './table-resource.ts';

/** A Data Package (https://datapackage.org/standard/data-package/) of all that a report claims. */
export interface DataPackage extends DataTexts {
  readonly $schema: string;
  readonly name: string;
  readonly homepage: string;
  readonly keywords: readonly string[];
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
  readonly contributors: readonly {
    readonly title: string;
    readonly path: string;
    readonly roles: readonly string[];
  }[];
  readonly resources: readonly FileResource[];
}

/** Describes a report's data. It gives no licence and no version: neither is known. */
export function dataPackage(release: Release): DataPackage {
  const { ledger, site } = release;
  const { publisher } = ledger.report;
  const languages = publishedLanguages(site.languages);
  const resources = [...ledger.tables.values()].map((table) => tableResource(table, release));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: ledger.id,
    ...fileTexts(
      languages,
      (words, language) => words.packageTitle(titleOf(release, language)),
      (words) => [words.packageDescription(publisher), words.unverified],
    ),
    homepage: absoluteAddress(release, reportAddress(languages[0], ledger.id)),
    keywords: [STATUS],
    sources: [sourceOf(release)],
    contributors: [{ title: site.publisher, path: site.url, roles: ['wrangler'] }],
    resources: [...resources, claimsResource(release)].map(fileResource),
  };
}

/** The document itself: its title as printed, and its address where that is known. */
function sourceOf(release: Release): DataPackage['sources'][number] {
  const { report } = release.ledger;
  const { text, tag } = printedTitle(report);
  const languages = publishedLanguages(release.site.languages);
  const language = languages.find((each) => isSameLanguage(languageTag(each), tag)) ?? languages[0];
  const title = `${report.publisher}: ${plainText(text, { ...release, language })}`;
  return { title, ...(report.url !== null && { path: report.url }) };
}

function titleOf(release: Release, language: Language): string {
  return plainText(readableTitle(release.ledger.report, language).text, { ...release, language });
}

function isSameLanguage(one: string, other: string): boolean {
  return new Intl.Locale(one).language === new Intl.Locale(other).language;
}
