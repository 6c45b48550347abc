import type { Quantity } from '../figures/quantity.ts';
import { listFew, suggest } from '../problems/nearest.ts';
import { fieldOf, type Table } from '../schemas/table.ts';
import { aliasesOf, type Claim } from './claim.ts';
import { ExpressionFault, type Span } from './expression-fault.ts';

/** What the names in an expression stand for. */
export interface Scope {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly tables: ReadonlyMap<string, Table>;
}

/** A name that stands for nothing, which has a rule of its own. */
export class UnknownNameFault extends ExpressionFault {
  readonly rule: 'unknown-claim' | 'unknown-table';

  constructor(rule: UnknownNameFault['rule'], message: string, at: Span, hint?: string) {
    super(message, at, hint);
    this.rule = rule;
  }
}

/** A claim that has a figure. */
export interface ClaimWithFigure {
  readonly claim: Claim;
  readonly figure: Quantity;
}

const renamed = new WeakMap<ReadonlyMap<string, Claim>, ReadonlyMap<string, string>>();

/** What to write for an id that no claim has: what the claim is called now, or else the nearest id. */
export function suggestClaim(id: string, claims: ReadonlyMap<string, Claim>): string {
  const now = renamedFrom(claims).get(id);
  return now === undefined
    ? suggest(id, claims, 'The report has no claims yet.')
    : `The claim was renamed: it is “${now}” now.`;
}

/** The ids of claims by those that they had before. */
export function renamedFrom(claims: ReadonlyMap<string, Claim>): ReadonlyMap<string, string> {
  const known = renamed.get(claims);
  if (known) return known;
  const made = new Map(
    [...claims.values()].flatMap((claim) => aliasesOf(claim).map((alias) => [alias, claim.id])),
  );
  renamed.set(claims, made);
  return made;
}

/** The claim called `id`, which must have a figure. */
export function figureOf(id: string, at: Span, { claims }: Scope): ClaimWithFigure {
  const claim = claims.get(id);
  if (!claim) {
    const hint = spacesForgotten(id, claims) ?? suggestClaim(id, claims);
    throw new UnknownNameFault('unknown-claim', `“${id}” is no claim of this report`, at, hint);
  }
  if (claim.figure) return { claim, figure: claim.figure };
  throw new ExpressionFault(`the claim “${id}” has no figure to reckon with`, at);
}

function spacesForgotten(id: string, known: ReadonlyMap<string, Claim>): string | undefined {
  for (const { index } of id.matchAll(/[-/]/g)) {
    const [left, right] = [id.slice(0, index), id.slice(index + 1)];
    if (known.has(left) && known.has(right))
      return `An operator needs spaces around it: ${left} ${id.charAt(index)} ${right}.`;
  }
  return undefined;
}

/** The table of a column of figures, `table/field`. */
export function tableOf(name: string, at: Span, { tables }: Scope): Table {
  const [tableName = '', fieldName = ''] = name.split('/');
  const table = tables.get(tableName);
  if (!table) {
    const hint = suggest(tableName, tables, 'The report has no tables.');
    throw new UnknownNameFault('unknown-table', `“${tableName}” is no table of this report`, at, hint);
  }
  if (name === `${tableName}/${fieldName}` && fieldOf(table, fieldName)?.figure) return table;
  const figures = table.schema.fields
    .filter(({ figure }) => figure)
    .map((field) => `${tableName}/${field.name}`);
  const hint = figures.length > 0 ? `Its figure columns: ${listFew(figures)}.` : 'It has no figure columns.';
  throw new UnknownNameFault('unknown-table', `“${name}” is no column of figures`, at, hint);
}
