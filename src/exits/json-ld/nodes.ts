import type { Claim, Organization, Report } from 'schema-dts';
import type { Claim as LedgerClaim } from '../../claims/claim.ts';
import { plainText } from '../../claims/marked-text.ts';
import { readableTitle } from '../../claims/report-title.ts';
import { claimAddress } from '../../claims/ledger-parts.ts';
import { publishedLanguages, type Language } from '../../languages/languages.ts';
import { homeAddress, reportAddress } from '../../addresses/address.ts';
import { plainClaim } from '../plain-claim.ts';
import { absoluteAddress, type Release } from '../release.ts';
import { STATUS } from '../resource.ts';

/** A reference to a node that stands elsewhere in the graph. */
export interface Reference {
  readonly '@id': string;
}

/** Who publishes this site. */
export function publisherNode({ site }: Release): Exclude<Organization, string> {
  const id = publisherReference({ site })['@id'];
  return { '@type': 'Organization', '@id': id, name: site.publisher, url: site.url };
}

/** Refers to who publishes this site. */
export function publisherReference(release: Pick<Release, 'site'>): Reference {
  return {
    '@id': `${absoluteAddress(release, homeAddress(publishedLanguages(release.site.languages)[0]))}#publisher`,
  };
}

/** The third party's document, of which no figure is verified. */
export function reportNode(release: Release, language: Language): Exclude<Report, string> {
  const { report } = release.ledger;
  return {
    '@type': 'Report',
    ...reportReference(release),
    name: plainText(readableTitle(report, language).text, { ...release, language }),
    publisher: { '@type': 'Organization', name: report.publisher },
    creativeWorkStatus: STATUS,
    ...(report.published !== null && { datePublished: report.published }),
    ...(report.url !== null && { url: report.url }),
  };
}

/** Refers to the third party's document. */
export function reportReference(release: Release): Reference {
  return {
    '@id': `${absoluteAddress(release, reportAddress(publishedLanguages(release.site.languages)[0], release.ledger.id))}#document`,
  };
}

/** A claim, with the mark at each figure. It has no rating: nobody has verified it. */
export function claimNode(claim: LedgerClaim, release: Release, language: Language): Exclude<Claim, string> {
  const { ledger } = release;
  return {
    '@type': 'Claim',
    '@id': absoluteAddress(release, claimAddress(language, ledger, claim.id)),
    text: plainClaim(claim, release, language),
    creativeWorkStatus: STATUS,
    author: { '@type': 'Organization', name: claim.by ?? ledger.report.publisher },
    appearance: reportReference(release),
  };
}
