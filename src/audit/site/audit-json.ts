import { auditPage, type PageReader } from './audit-html.ts';
import { auditPlain } from './audit-plain.ts';
import { figuresOf } from '../../figures/figures-of.ts';
import { joinAudits, type FileAudit, type Hole } from './hole.ts';
import { countMarks, NO_MARKS, type MarkKind } from './mark-counts.ts';
import { kindOfWords } from './mark-text.ts';
import { occurrence, withClues, type Clues, type Occurrence } from './occurrence.ts';

// Facts about a file and the site, and what programs alone read; values of these keys are no figures.
const MACHINE_KEY =
  /^(?:\$?schema|\$id|@context|@id|@type|id|url|.*_url|contentUrl|path|href|src|sizes|type|profile|format|encoding|encodingFormat|mediatype|version|hash|sha256|bytes|size_in_bytes|width|height|theme_color|background_color|.*date.*|created|modified|published|updated|asOf|expires|total|count|page|pages|position|order)$/i;

/** The status that a value stands under: that of an object around it, or that of its row; none at first. */
interface Scope {
  readonly kind: MarkKind | null;
  readonly isRow: boolean;
}

/** A value of a document, and what is around it. */
interface Spot {
  readonly key: string;
  readonly place: string;
  readonly scope: Scope;
  readonly clues: Clues;
}

/** What a document is read with. */
interface Reading {
  readonly names: readonly string[];
  readonly readPage: PageReader;
}

const BARE: Scope = { kind: null, isRow: false };

/**
 * Audits data: a figure, as a string or as a number, lies in a row whose `status` is "unverified", or
 * the plain mark follows it. HTML within a feed is read as a page.
 */
export function auditJson(
  text: string,
  names: readonly string[],
  readPage: PageReader = auditPage,
): FileAudit {
  const value = parseOrNull(text);
  if (value === undefined) return auditPlain(text, names);
  return visit(value, { key: '', place: '$', scope: BARE, clues: {} }, { names, readPage });
}

function visit(value: unknown, spot: Spot, reading: Reading): FileAudit {
  const { key, place, scope } = spot;
  if (MACHINE_KEY.test(key)) return NOTHING;
  if (Array.isArray(value)) {
    const items = value.map((item, index) =>
      visitItem(item, { ...spot, key: '', place: `${place}[${index}]` }, reading),
    );
    return joinAudits(items);
  }
  if (typeof value === 'object' && value !== null) return visitObject(value, spot, scope, reading);
  if (typeof value === 'number') return auditNumber(value, spot);
  return typeof value === 'string' ? auditString(value, spot, reading) : NOTHING;
}

// A row answers for itself, and for all that is in it: what stands around a list doesn't mark its rows.
function visitItem(item: unknown, spot: Spot, reading: Reading): FileAudit {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return visit(item, spot, reading);
  const outer = spot.scope.isRow ? spot.scope : BARE;
  return visitObject(item, { ...spot, scope: { ...outer, isRow: true } }, outer, reading);
}

function visitObject(value: object, spot: Spot, outer: Scope, reading: Reading): FileAudit {
  const kind = statusOf(value);
  const own = { kind, isRow: spot.scope.isRow };
  const scope = kind !== null && !outer.isRow ? own : outer;
  const around = cluesIn(value, spot.clues);
  const isRecord = around !== spot.clues;
  const children = Object.entries(value).map(([key, child]) => {
    const clues = isRecord ? { ...around, field: key } : around;
    return visit(child, { key, place: `${spot.place}.${key}`, scope, clues }, reading);
  });
  const { holes, marks, occurrences } = joinAudits(children);
  return { holes, occurrences, marks: kind === null ? marks : { ...marks, [kind]: marks[kind] + 1 } };
}

/** The kind of mark that an object's status is. Linked data has its own name for it. */
function statusOf(value: object): MarkKind | null {
  const { status, creativeWorkStatus = status } = value as { status?: unknown; creativeWorkStatus?: unknown };
  return typeof creativeWorkStatus === 'string' ? kindOfWords(creativeWorkStatus) : null;
}

/** What an object says of the claim that it is about. */
function cluesIn(value: object, outer: Clues): Clues {
  const { id, claim = id, url, '@id': link = url } = value as Record<string, unknown>;
  const isText = (clue: unknown): clue is string => typeof clue === 'string';
  if (!isText(claim) && !isText(link)) return outer;
  return { ...outer, ...(isText(claim) && { row: claim }), ...(isText(link) && { link }) };
}

function auditNumber(value: number, { place, scope: { kind }, clues }: Spot): FileAudit {
  const figure = String(value);
  const seen: Occurrence = { ...occurrence({ text: figure }, kind, clues), isRaw: true };
  return {
    holes: kind === null ? [unmarkedNumber(figure, place)] : [],
    marks: NO_MARKS,
    occurrences: [seen],
  };
}

function auditString(
  text: string,
  { key, place, scope: { kind }, clues }: Spot,
  { names, readPage }: Reading,
): FileAudit {
  const isPage = key === 'content_html' || key === 'html';
  if (kind !== null && !isPage) {
    const occurrences = figuresOf(text, names).map((figure) => occurrence(figure, kind, clues));
    return { holes: [], marks: NO_MARKS, occurrences };
  }
  const { holes, marks, occurrences } = isPage ? readPage(text, names) : auditPlain(text, names, place);
  return {
    holes: holes.map(({ line: _line, column: _column, ...hole }) => ({ ...hole, place })),
    marks,
    occurrences: withClues(occurrences, clues),
  };
}

const NOTHING: FileAudit = { holes: [], marks: countMarks([]), occurrences: [] };

function unmarkedNumber(figure: string, place: string): Hole {
  return { figure, context: figure, place, reason: 'its row has no status "unverified"', likelyName: false };
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
