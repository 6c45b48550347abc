import type { Figure } from '../../figure.ts';
import type { Finding } from '../../finding.ts';
import { stemsOf } from '../../linking/words.ts';
import type { Grid } from '../../table/grid.ts';
import { OF_COLUMN_BEFORE } from '../../words/subset-words.ts';
import { tellLargerPart } from './impossible.ts';

/** Fewer rows don't show that a column counts a part of another. */
const FEWEST = 3;

/** The cell of "Accounts locked out" that is larger than that of "Accounts", where no other is. */
export function findLargerCells(grid: Grid): Finding[] {
  return grid.columns.flatMap((_, part) =>
    grid.columns.flatMap((__, whole) => holdColumns(part, whole, grid)),
  );
}

function holdColumns(part: number, whole: number, { columns, cells }: Grid): Finding[] {
  const lines = [columns[part], columns[whole]].flatMap((line) => line ?? []);
  const labels = lines.filter((line) => !line.isRate && !line.isChange).map(({ label }) => label);
  const [own, of] = labels;
  if (own === undefined || of === undefined || !isPartOf(own, of, whole === part - 1)) return [];
  const rows = cells.flatMap((row) => {
    const [less, more] = [row[part], row[whole]];
    return less && more && isCount(less) && isCount(more) ? [{ less, more }] : [];
  });
  const failing = rows.filter(({ less, more }) => less.outer.low > more.outer.high);
  const isPart = rows.every((row) => failing.includes(row) || row.less.nominal.low < row.more.nominal.low);
  return rows.length >= FEWEST && rows.length === cells.length && failing.length === 1 && isPart
    ? failing.map(({ less, more }) => tellLargerPart(less, more))
    : [];
}

/** Sums of money may be less than nothing, and their parts larger than they are. */
function isCount({ unit, nominal }: Figure): boolean {
  return (
    nominal.low >= 0 &&
    Number.isInteger(nominal.low) &&
    (unit === null || /^(?:person|household|\p{Script=Han})$/u.test(unit))
  );
}

/** "Boats afloat" of "Boats", 「受損面積」 of 「面積」, "of which new" behind any. */
function isPartOf(part: string, whole: string, isNext: boolean): boolean {
  if (isNext && OF_COLUMN_BEFORE.test(part.trim().toLowerCase())) return true;
  const [own, of] = [stemsOf(part), stemsOf(whole)];
  const isHan = /^\p{Script=Han}{2,}$/u.test(whole.trim());
  if (isHan)
    return part.trim() !== whole.trim() && part.trim().endsWith(whole.trim()) && !/[總全]/u.test(part);
  return of.size > 0 && own.size > of.size && [...of].every((stem) => own.has(stem)) && !COMPARED.test(part);
}

/** A target, or another time, is no part. */
const COMPARED =
  /(?<![a-z])(?:planned|target|capacity|last|previous|next|budget|forecast|estimated|max)|(?:19|20)\d\d/iu;
