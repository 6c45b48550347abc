import { setAgainst, type Finding } from '../../finding.ts';
import type { ColumnRelation } from '../../table/column-relations.ts';
import type { Grid } from '../../table/grid.ts';

const NAMES = { change: 'The change', share: 'The share' } as const;

/** The columns of a table that give the change between others, or their share of a whole. */
export function tellRelatedColumns(relations: readonly ColumnRelation[], grid: Grid): Finding[] {
  return relations.flatMap(({ kind, rows }) =>
    rows.flatMap(({ row, claim, formula, verdict }) => {
      const name = kind === 'change' ? NAMES.change : NAMES.share;
      const finding = setAgainst(kind, claim, formula, `${name} in “${grid.rows[row]?.label ?? ''}”`);
      return finding ? [{ ...finding, verdict }] : [];
    }),
  );
}
