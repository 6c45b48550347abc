import type { Claim } from '../../claims/claim.ts';
import { compareFigures } from '../../figures/compare.ts';
import { normalText } from '../../figures/normal.ts';
import { qualifierWords } from '../../figures/qualifiers.ts';
import { isUnreadable, readFigure } from '../../figures/read.ts';
import { scanUnit } from '../../figures/units.ts';
import type { RunLink, TextRun } from '../../content/markdown/text-runs.ts';

/** How words beside a claim link make another figure of what it prints, or null when they don't. */
export function differenceBeside(run: TextRun, link: RunLink, claim: Claim, text: string): string | null {
  return outsideQualifier(run, link, claim, text) ?? outsideUnit(run, link, claim, text);
}

// Verbs and nouns, not qualifiers, when they stand outside: "the report estimated …", 「市場上…」.
const otherUses = '(?:estimated|minimum|maximum|估計|估计|上|破|左右|只有|僅)';
const notWithin =
  '(?<![附最鄰邻靠遠远](?=近))(?<![合契節节預预條条盟特租婚公大](?=[約约]))(?<!\\badd(?:s|ed|ing)? (?=up to))';
const qualifierBefore = new RegExp(
  `${notWithin}(?<![a-z])(?!${otherUses}\\s*$)(?:${qualifierWords})\\s*$|(?<![\\p{L}\\p{N}\\]）)])[−±-]$`,
  'iu',
);
// "over 3–6 months" is as often "in the course of".
const periods: readonly (string | null | undefined)[] = ['day', 'week', 'month', 'year', 'date'];
const qualifierBehind =
  /^\s?(?:\+|or more|or less|or fewer|or so|以上|以下|左右|上下|餘|有餘|出頭|多(?=[行個人件名家年月天顆元美萬億％%，。、；]))/iu;

/** A qualifier beside the link makes another figure of it: "more than [510,000](…)". */
function outsideQualifier(run: TextRun, { start, end }: RunLink, claim: Claim, text: string): string | null {
  const before = qualifierBefore.exec(run.text.slice(Math.max(0, start - 30), start))?.[0] ?? '';
  const behind = qualifierBehind.exec(run.text.slice(end, end + 12))?.[0] ?? '';
  if (!claim.figure || before + behind === '') return null;
  if (/^over\s*$/iu.test(before) && periods.includes(claim.figure.parts[0].unit)) return null;
  const quantity = readFigure(`${before}${text}${behind}`);
  if (isUnreadable(quantity)) return null;
  const difference = compareFigures(claim.figure, quantity);
  return difference?.what === 'qualifier' || difference?.what === 'number' ? difference.message : null;
}

/** A unit behind the link is the figure's: "[510,000](…) files" counts no lines. */
function outsideUnit(run: TextRun, { end }: RunLink, claim: Claim, text: string): string | null {
  const quantity = readFigure(text);
  if (!claim.figure || isUnreadable(quantity) || quantity.parts[0].unit !== null) return null;
  const behind = normalText(run.text.slice(end, end + 40)).lower;
  const unit = scanUnit(behind, 0);
  const counted = unit === null ? null : readFigure(`${text}${behind.slice(0, unit.end)}`);
  if (counted === null || isUnreadable(counted)) return null;
  const difference = compareFigures(claim.figure, counted);
  return difference?.what === 'unit' ? difference.message : null;
}
