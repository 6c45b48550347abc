import type { Claim } from '../claims/claim.ts';
import { claimAddress } from '../claims/ledger-parts.ts';
import { checksOf, type Ledger } from '../claims/ledger.ts';
import { datePrediction, type Prediction } from '../claims/predictions.ts';
import { restate } from '../claims/restatement.ts';
import type { Words } from '../languages/en/words.ts';
import { type Language, wordsIn } from '../languages/languages.ts';
import { fieldTexts, inBoth, inSentences } from './bilingual.ts';
import { plainAbout, plainRestatement } from './plain-claim.ts';
import { rawColumns } from './raw-columns.ts';
import { rawPart } from './raw-part.ts';
import { absoluteAddress, type Release } from './release.ts';
import { buildRows, type Column, type DataField, type Resource, type Value } from './resource.ts';
import { reportColumn, statusColumn } from './shared-columns.ts';

/** Every claim of a report as data, the cells of its tables included. */
export function claimsResource(release: Release): Resource {
  const claims = [...release.ledger.claims.values()];
  const columns = [reportColumn(release), ...claimColumns(claims, release), statusColumn()];
  const title = inBoth(({ claimsTitle }) => claimsTitle);
  const description = inSentences(({ claimsDescription, unverified, reading }) => [
    claimsDescription,
    unverified,
    reading,
  ]);
  return {
    name: 'claims',
    title: title.en,
    'title@zh-hant': title['zh-hant'],
    description: description.en,
    'description@zh-hant': description['zh-hant'],
    fields: columns.map(({ field }) => field),
    primaryKey: 'id',
    rows: buildRows(columns, claims),
  };
}

function claimColumns(claims: readonly Claim[], release: Release): Column<Claim>[] {
  const { ledger } = release;
  return [
    column('id', 'string', ({ id }) => id),
    column('section', 'string', ({ section }) => section.id),
    column('sectionTitle', 'string', ({ section }) => section.title),
    column('figure', 'string', ({ figure }) => figure?.printed ?? null),
    ...rawColumns({ prefix: '', title: inBoth(({ figure }) => figure), figureOf }, claims),
    column('intervals', 'array', ({ figure }) => figure?.parts.map(rawPart) ?? []),
    column('says', 'string', (claim) => plainRestatement(claim, release, 'en')),
    translation('says', (claim) => chineseRestatement(claim, release)),
    column('kind', 'string', ({ kind }) => kind),
    column('by', 'string', ({ by }) => by),
    ...predictionColumns(release),
    column('checks', 'array', (claim) => verdicts(claim, ledger)),
    column('history', 'array', (claim) => plainHistory(claim, release)),
    column('url', 'string', ({ id }) => absoluteAddress(release, claimAddress('en', ledger, id))),
  ];
}

function predictionColumns(release: Release): Column<Claim>[] {
  const { ledger, site } = release;
  const dated = (claim: Claim): Prediction => datePrediction(claim, ledger.report.published, site.asOf);
  return [
    column('window', 'object', ({ window }) => window),
    column('start', 'date', (claim) => dated(claim).start),
    column('end', 'date', (claim) => dated(claim).end),
    column('settledBy', 'string', (claim) => plainRecord(claim, 'settledBy', release, 'en')),
    translation('settledBy', (claim) => plainRecord(claim, 'settledBy@zh-hant', release, 'zh-hant')),
  ];
}

type ClaimField = keyof Words['data']['claimFields'];

function column(name: ClaimField, type: DataField['type'], value: (claim: Claim) => Value): Column<Claim> {
  return { field: { name, type, ...fieldTexts(({ claimFields }) => claimFields[name]) }, value };
}

function translation(name: ClaimField, value: (claim: Claim) => Value): Column<Claim> {
  const { title } = wordsIn('zh-hant').data.claimFields[name];
  return { field: { name: `${name}@zh-hant`, type: 'string', title }, value };
}

function figureOf({ figure }: Claim): Claim['figure'] {
  return figure;
}

function chineseRestatement(claim: Claim, release: Release): string | null {
  return restate(claim, 'zh-hant').language === 'zh-hant'
    ? plainRestatement(claim, release, 'zh-hant')
    : null;
}

function plainRecord(
  claim: Claim,
  key: 'settledBy' | 'settledBy@zh-hant',
  release: Release,
  language: Language,
): string | null {
  const text = claim.source.kind === 'prose' ? claim.source.record[key] : undefined;
  return text === undefined ? null : plainAbout(claim, text, release, language);
}

function verdicts({ id }: Claim, ledger: Ledger): Value {
  return checksOf(ledger, id).map(({ record, verdict }) => ({ id: record.id, verdict }));
}

function plainHistory(claim: Claim, release: Release): Value {
  return claim.history.map((entry) => {
    const translated = entry['note@zh-hant'];
    return {
      ...entry,
      note: plainAbout(claim, entry.note, release, 'en'),
      ...(translated !== undefined && { 'note@zh-hant': plainAbout(claim, translated, release, 'zh-hant') }),
    };
  });
}
