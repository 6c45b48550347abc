import type { Block } from '../../../document/document.ts';
import type { PlacedText } from '../../../document/placed-text.ts';
import { setAgainst, type Finding } from '../../finding.ts';
import { differenceOf, figureTerm, numberTerm } from '../../formula.ts';
import { readMentions } from '../../text/read-mentions.ts';

/** "65% closed / 35% open": the shares in one cell are of one whole. */
export function findPartsOfCells(blocks: readonly Block[]): Finding[] {
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.flat().flatMap((cell) => (cell.isSpanned ? [] : partsOf(cell.text)))
      : [],
  );
}

function partsOf(text: PlacedText): Finding[] {
  if (!/[%％].*[/／、;；].*[%％]/u.test(text.text)) return [];
  const shares = readMentions(text).filter(({ kind }) => kind === 'P');
  const last = shares.at(-1);
  if (!last || shares.length < 2) return [];
  const others = shares.slice(0, -1).map(figureTerm);
  const finding = setAgainst(
    'share',
    last,
    differenceOf(numberTerm(100, '%'), ...others),
    'What the other shares leave of the whole',
  );
  const sum = shares.reduce((all, { nominal }) => all + nominal.low, 0);
  // Less than all may leave others out; more than all is no whole.
  return finding && (finding.verdict === 'agrees' || (sum > 100 && sum < 130)) ? [finding] : [];
}
