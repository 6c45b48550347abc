import { plainText } from '../claims/marked-text.ts';
import { printedTitle, readableTitle } from '../claims/report-title.ts';
import type { Language } from '../languages/languages.ts';
import { reportAddress } from '../addresses/address.ts';
import { inBoth, inSentences } from './bilingual.ts';
import { claimsResource } from './claims-resource.ts';
import { fileResource, type FileResource } from './data-resource.ts';
import { absoluteAddress, type Release } from './release.ts';
import { STATUS } from './status.ts';
import { tableResource } from './table-resource.ts';

/** A Data Package (https://datapackage.org/standard/data-package/) of all that a report claims. */
export interface DataPackage {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly 'title@zh-hant': string;
  readonly description: string;
  readonly 'description@zh-hant': string;
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
  const title = inBoth((words, language) => words.packageTitle(titleOf(release, language)));
  const description = inSentences((words) => [words.packageDescription(publisher), words.unverified]);
  const resources = [...ledger.tables.values()].map((table) => tableResource(table, release));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: ledger.id,
    title: title.en,
    'title@zh-hant': title['zh-hant'],
    description: description.en,
    'description@zh-hant': description['zh-hant'],
    homepage: absoluteAddress(release, reportAddress('en', ledger.id)),
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
  const language = tag.toLowerCase().startsWith('zh') ? 'zh-hant' : 'en';
  const title = `${report.publisher}: ${plainText(text, { ...release, language })}`;
  return { title, ...(report.url !== null && { path: report.url }) };
}

function titleOf(release: Release, language: Language): string {
  return plainText(readableTitle(release.ledger.report, language).text, { ...release, language });
}
