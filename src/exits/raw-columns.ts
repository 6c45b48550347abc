import type { Part, Quantity } from '../figures/quantity.ts';
import type { Language, Languages } from '../languages/languages.ts';
import { fieldTexts } from './data-texts.ts';
import { namedParts } from './part-names.ts';
import { rawPart, type RawPart } from './raw-part.ts';
import type { Column, DataField, Value } from './resource.ts';

/** A column of figures: its heading in each language, and how its figures are found. */
export interface FigureColumn<Source> {
  /** What the names of its raw columns begin with: `lines_`. */
  readonly prefix: string;
  readonly title: (language: Language) => string;
  readonly figureOf: (source: Source) => Quantity | null;
}

type Facet = keyof RawPart;

/**
 * The raw columns beside a column of figures: `low`, `high`, `unit`, `qualifier`, and `of` where a figure
 * says what it is of. A figure of several parts has no ends there, only the unit and the qualifier that all
 * its parts share.
 */
export function rawColumns<Source>(
  column: FigureColumn<Source>,
  sources: readonly Source[],
  languages: Languages,
): Column<Source>[] {
  const quantities = quantitiesOf(column, sources);
  const ofUsed = quantities.some(({ parts }) => parts.length === 1 && parts[0].of !== undefined);
  const facets: Facet[] = ['low', 'high', 'unit', 'qualifier', ...(ofUsed ? (['of'] as const) : [])];
  return facets.map((facet) => ({
    field: {
      name: column.prefix + facet,
      type: typeOf(facet, quantities),
      ...fieldTexts(languages, (words, language) => words[facet](column.title(language))),
    },
    value: (source) => sharedFacet(column.figureOf(source), facet),
  }));
}

/**
 * The ends of each part of the figures that have several: “65% closed / 35% open” has `closed_low`,
 * `closed_high`, `open_low` and `open_high`; and their units and qualifiers, where parts differ in them.
 */
export function partColumns<Source>(
  column: FigureColumn<Source>,
  sources: readonly Source[],
  languages: Languages,
): Column<Source>[] {
  const quantities = quantitiesOf(column, sources).filter(({ parts }) => parts.length > 1);
  const unlike = (['unit', 'qualifier'] as const).filter((facet) =>
    quantities.some(({ parts }) => new Set(parts.map((part) => part[facet])).size > 1),
  );
  const names = new Set(quantities.flatMap((quantity) => [...namedParts(quantity).keys()]));
  return [...names].flatMap((part) =>
    (['low', 'high', ...unlike] as const).map((facet) => ({
      field: {
        name: `${column.prefix}${part}_${facet}`,
        type: typeOf(facet, quantities),
        ...fieldTexts(languages, (words, language) =>
          words[facet](words.part(column.title(language), part.replaceAll('_', ' '))),
        ),
      },
      value: (source: Source) => facetOf(partCalled(column.figureOf(source), part), facet),
    })),
  );
}

function quantitiesOf<Source>({ figureOf }: FigureColumn<Source>, sources: readonly Source[]): Quantity[] {
  return sources.map(figureOf).filter((figure) => figure !== null);
}

/** What a figure's only part says, or what all its parts share where that is more than an end. */
function sharedFacet(figure: Quantity | null, facet: Facet): Value {
  const parts = figure?.parts.map(rawPart) ?? [];
  const [first] = parts;
  if (first === undefined) return null;
  if (parts.length === 1) return first[facet];
  const shareable = facet === 'unit' || facet === 'qualifier';
  return shareable && parts.every((part) => part[facet] === first[facet]) ? first[facet] : null;
}

function partCalled(figure: Quantity | null, name: string): Part | undefined {
  return figure === null ? undefined : namedParts(figure).get(name);
}

function facetOf(part: Part | undefined, facet: Facet): Value {
  return part === undefined ? null : rawPart(part)[facet];
}

/** Ends are numbers, dates, or times and days of any year as texts; or any of them in a column that mixes them. */
function typeOf(facet: Facet, quantities: readonly Quantity[]): DataField['type'] {
  if (facet !== 'low' && facet !== 'high') return 'string';
  const types = new Set(quantities.flatMap(({ parts }) => parts.map(typeOfEnd)));
  const [type = 'number', other] = types;
  return other === undefined ? type : 'any';
}

function typeOfEnd(part: Part): DataField['type'] {
  const { unit } = part;
  if (unit === 'date') return 'date';
  if (part.exact && typeof rawPart(part).low === 'string') return 'string';
  return unit === 'day of the year' || unit === 'time of day' ? 'string' : 'number';
}
