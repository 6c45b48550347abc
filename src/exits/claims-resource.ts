import type { Claim } from '../claims/claim.ts';
import { claimAddress } from '../claims/ledger-parts.ts';
import { checksOf, type Ledger } from '../claims/ledger.ts';
import { datePrediction, type Prediction } from '../claims/predictions.ts';
import { restate } from '../claims/restatement.ts';
import type { Words } from '../languages/en/words.ts';
import { publishedLanguages, wordsIn, type Language, type Languages } from '../languages/languages.ts';
import { inSite, keyIn, translate } from '../schemas/translation.ts';
import { fieldTexts, fileTexts } from './data-texts.ts';
import { plainAbout, plainRestatement } from './plain-claim.ts';
import { rawColumns } from './raw-columns.ts';
import { rawPart } from './raw-part.ts';
import { absoluteAddress, type Release } from './release.ts';
import { buildRows, type Column, type DataField, type Resource, type Value } from './resource.ts';
import { reportColumn, statusColumn } from './shared-columns.ts';

/** Every claim of a report as data, the cells of its tables included. */
export function claimsResource(release: Release): Resource {
  const claims = [...release.ledger.claims.values()];
  const columns = [reportColumn(release), ...claimColumns(claims, release), statusColumn(release)];
  return {
    name: 'claims',
    ...fileTexts(
      publishedLanguages(release.site.languages),
      ({ claimsTitle }) => claimsTitle,
      ({ claimsDescription, unverified, reading }) => [claimsDescription, unverified, reading],
    ),
    fields: columns.map(({ field }) => field),
    primaryKey: 'id',
    ids: ['report', 'id', 'section', 'kind'],
    rows: buildRows(columns, claims),
  };
}

function claimColumns(claims: readonly Claim[], release: Release): Column<Claim>[] {
  const { ledger, site } = release;
  const languages = publishedLanguages(site.languages);
  const column = columnIn(languages);
  return [
    column('id', 'string', ({ id }) => id),
    column('section', 'string', ({ section }) => section.id),
    column('sectionTitle', 'string', ({ section }) => inSite(section, languages).title),
    column('figure', 'string', ({ figure }) => figure?.printed ?? null),
    ...rawColumns({ prefix: '', title: titleOfFigures, figureOf }, claims, languages),
    column('intervals', 'array', ({ figure }) => figure?.parts.map(rawPart) ?? []),
    ...translated('says', languages, (claim, language) => restatementIn(claim, release, language)),
    column('kind', 'string', ({ kind }) => kind),
    column('by', 'string', ({ by }) => by),
    ...predictionColumns(release),
    column('checks', 'array', (claim) => verdicts(claim, ledger)),
    column('history', 'array', (claim) => plainHistory(claim, release)),
    column('url', 'string', ({ id }) => absoluteAddress(release, claimAddress(languages[0], ledger, id))),
  ];
}

function predictionColumns(release: Release): Column<Claim>[] {
  const { ledger, site } = release;
  const languages = publishedLanguages(site.languages);
  const column = columnIn(languages);
  const dated = (claim: Claim): Prediction => datePrediction(claim, ledger.report.published, site.asOf);
  return [
    column('window', 'object', ({ window }) => window),
    column('start', 'date', (claim) => dated(claim).start),
    column('end', 'date', (claim) => dated(claim).end),
    ...translated('settledBy', languages, (claim, language) => settlementIn(claim, release, language)),
  ];
}

type ClaimField = keyof Words['data']['claimFields'];
type ColumnMaker = (
  name: ClaimField,
  type: DataField['type'],
  value: (claim: Claim) => Value,
) => Column<Claim>;

function columnIn(languages: Languages): ColumnMaker {
  return (name, type, value) => ({
    field: { name, type, ...fieldTexts(languages, ({ claimFields }) => claimFields[name]) },
    value,
  });
}

/** The column of a text, and one for its translation into each other language of the site. */
function translated(
  name: ClaimField,
  languages: Languages,
  value: (claim: Claim, language: Language) => string | null,
): Column<Claim>[] {
  const [first, ...others] = languages;
  return [
    columnIn(languages)(name, 'string', (claim) => value(claim, first)),
    ...others.map((language): Column<Claim> => {
      const { title } = wordsIn(language).data.claimFields[name];
      const field = { name: keyIn(name, language), type: 'string', title } as const;
      return { field, value: (claim) => value(claim, language) };
    }),
  ];
}

function titleOfFigures(language: Language): string {
  return wordsIn(language).data.figure;
}

function figureOf({ figure }: Claim): Claim['figure'] {
  return figure;
}

function restatementIn(claim: Claim, release: Release, language: Language): string | null {
  const { id } = restate(claim, language).language;
  return id === language.id ? plainRestatement(claim, release, language) : null;
}

function settlementIn(claim: Claim, release: Release, language: Language): string | null {
  const { source } = claim;
  if (source.kind !== 'prose') return null;
  const { text, language: own } = translate(source.record, 'settledBy', language);
  return text === '' || own.id !== language.id ? null : plainAbout(claim, text, release, language);
}

function verdicts({ id }: Claim, ledger: Ledger): Value {
  return checksOf(ledger, id).map(({ record, verdict }) => ({ id: record.id, verdict }));
}

function plainHistory(claim: Claim, release: Release): Value {
  const languages = publishedLanguages(release.site.languages);
  return claim.history.map((entry) => {
    const given: Readonly<Record<string, string | undefined>> = inSite(entry, languages);
    const notes = languages.flatMap((language) => {
      const key = keyIn('note', language);
      const note = given[key];
      return note === undefined ? [] : [[key, plainAbout(claim, note, release, language)]];
    });
    return { ...given, ...(Object.fromEntries(notes) as Record<string, string>) };
  });
}
