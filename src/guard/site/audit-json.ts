import { findFigures } from '../../figures/find.ts';
import { auditPage } from './audit-html.ts';
import { auditPlain } from './audit-plain.ts';
import { NO_MARKS, type FileAudit, type Hole } from './hole.ts';
import { saysUnverified } from './mark-text.ts';

// Facts about a file and the site, and what programs alone read; values of these keys are no figures.
const MACHINE_KEY =
  /^(?:\$?schema|\$id|@context|@id|@type|id|url|.*_url|path|href|src|sizes|type|profile|format|encoding|mediatype|version|hash|sha256|bytes|size_in_bytes|width|height|theme_color|background_color|.*date.*|created|modified|published|updated|asOf|expires|total|count|page|pages|position|order)$/i;

/** What a value stands under: no status, that of an object around it, or that of its row. */
type Scope = 'bare' | 'object' | 'row';

/**
 * Audits data: a figure, as a string or as a number, lies in a row whose `status` is "unverified", or
 * the plain mark follows it. HTML within a feed is read as a page.
 */
export function auditJson(text: string, names: readonly string[]): FileAudit {
  const holes: Hole[] = [];
  const marks = { ...NO_MARKS };

  function visit(value: unknown, key: string, place: string, scope: Scope): void {
    if (MACHINE_KEY.test(key)) return;
    if (Array.isArray(value))
      value.forEach((item, index) => {
        visitItem(item, `${place}[${index}]`, scope);
      });
    else if (typeof value === 'object' && value !== null) visitObject(value, place, scope, 'object');
    else if (scope === 'bare') addHoles(value, key, place);
  }

  // A row answers for itself, and for all that is in it: what stands around a list doesn't mark its rows.
  function visitItem(item: unknown, place: string, scope: Scope): void {
    const isObject = typeof item === 'object' && item !== null && !Array.isArray(item);
    if (isObject) visitObject(item, place, scope === 'row' ? 'row' : 'bare', 'row');
    else visit(item, '', place, scope);
  }

  function visitObject(value: object, place: string, outer: Scope, own: Scope): void {
    const saysSo = 'status' in value && typeof value.status === 'string' && saysUnverified(value.status);
    if (saysSo) marks.unverified += 1;
    const scope = saysSo && outer !== 'row' ? own : outer;
    for (const [key, child] of Object.entries(value)) visit(child, key, `${place}.${key}`, scope);
  }

  function addHoles(value: unknown, key: string, place: string): void {
    if (typeof value === 'number') {
      if (findFigures(String(value)).length > 0) holes.push(holeOf(String(value), place));
    } else if (typeof value === 'string') {
      const audit = key === 'content_html' ? auditPage(value, names) : auditPlain(value, names, place);
      holes.push(...audit.holes.map(({ line: _line, column: _column, ...hole }) => ({ ...hole, place })));
      marks.unverified += audit.marks.unverified;
    }
  }

  const value = parseOrNull(text);
  if (value === undefined) return auditPlain(text, names);
  visit(value, '', '$', 'bare');
  return { holes, marks };
}

function holeOf(figure: string, place: string): Hole {
  return { figure, context: figure, place, reason: 'its row has no status "unverified"', likelyName: false };
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
