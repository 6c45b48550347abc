import type { Interval, Part, Quantity } from '../../src/figures/quantity.ts';
import { proseClaim, cellClaims, type Claim } from '../../src/claims/claim.ts';
import type { Cell } from '../../src/schemas/table-cell.ts';
import type { Table } from '../../src/schemas/table.ts';

const section = { id: 'body', title: 'Body' };

/** A figure for tests: its nominal ends, its outer ends, its unit and what it is of. */
export interface PartSketch {
  readonly nominal: number | readonly [number, number];
  readonly outer?: readonly [number, number];
  readonly unit?: string | null;
  readonly of?: string;
}

/** Both ends belong to it; of a bound ("over 60 %"), neither does. */
function interval([low, high]: readonly [number, number]): Interval {
  const bound = low === -Infinity || high === Infinity;
  return { low, high, ...(bound && { lowOpen: true, highOpen: true }) };
}

export function part({ nominal, outer, unit = null, of }: PartSketch): Part {
  const ends = typeof nominal === 'number' ? ([nominal, nominal] as const) : nominal;
  return {
    nominal: interval(ends),
    outer: interval(outer ?? ends),
    unit,
    qualifier: 'exact',
    ...(of !== undefined && { of }),
  };
}

export function quantity(printed: string, first: PartSketch, ...others: PartSketch[]): Quantity {
  return { printed, parts: [part(first), ...others.map(part)] };
}

/** A claim in a report's prose; without a figure when none is given. */
export function claim(id: string, figure?: Quantity): Claim {
  return proseClaim({ id, section: section.id, says: `It says ${id}.`, kind: 'estimate', figure }, section);
}

/** A table with one column of figures, `count`, and one of text, `name`. */
export function table(name: string, cells: Readonly<Record<string, Quantity | null>>): Table {
  return {
    name,
    title: name,
    section: section.id,
    schema: {
      fields: [
        { name: 'id', type: 'string' },
        { name: 'name', type: 'string' },
        { name: 'count', type: 'string', figure: { unit: 'lines' } },
      ],
      primaryKey: 'id',
    },
    rows: Object.entries(cells).map(([id, figure]) => ({
      id,
      raw: {},
      isTotal: false,
      cells: new Map<string, Cell>([
        ['name', { kind: 'text', printed: id }],
        [
          'count',
          figure
            ? { kind: 'figure', printed: figure.printed, quantity: figure }
            : { kind: 'empty', printed: '' },
        ],
      ]),
    })),
  };
}

/** Claims by id, with the cells of the tables. */
export function bookOf(
  claims: readonly Claim[],
  tables: readonly Table[] = [],
): {
  claims: ReadonlyMap<string, Claim>;
  tables: ReadonlyMap<string, Table>;
} {
  const cells = tables.flatMap((each) => cellClaims(each, section));
  return {
    claims: new Map([...claims, ...cells].map((each) => [each.id, each])),
    tables: new Map(tables.map((each) => [each.name, each])),
  };
}
