import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseDocument } from '../../src/analysis/analyse-document.ts';
import { printedAt } from '../../src/analysis/figure.ts';
import type { Finding } from '../../src/analysis/finding.ts';
import { readDocumentBytes } from '../../src/document/read-document.ts';
import { stretchOf } from '../../src/document/placed-text.ts';
import { readMarks } from './marked-document.ts';

/** What became of the slips that were made in figures which a rule had confirmed. */
export interface SlipScore {
  made: number;
  found: number;
  /** The figure still agrees, with the slip in it. */
  unseen: number;
}

export interface SlipsScore {
  readonly rules: ReadonlyMap<string, SlipScore>;
  /** The sentences in which nothing was said of a slip. */
  readonly silent: readonly string[];
}

/**
 * Changes one digit of each figure that a relation confirms, and asks whether the analysis then says so: a rule
 * that stays silent confirms, and can't refute.
 */
export async function scoreSlips(folder: string): Promise<SlipsScore> {
  const rules = new Map<string, SlipScore>();
  const silent: string[] = [];
  for (const name of readdirSync(folder).filter((each) => /\.(?:md|txt)$/u.test(each))) {
    const { text } = readMarks(readFileSync(join(folder, name), 'utf8'));
    for (const finding of await findingsOf(text, name)) {
      if (finding.verdict !== 'agrees') continue;
      const slip = slipIn(finding, text);
      if (!slip) continue;
      const score = rules.get(ruleOf(finding)) ?? { made: 0, found: 0, unseen: 0 };
      rules.set(ruleOf(finding), score);
      score.made += 1;
      const now = (await findingsOf(slip.text, name)).filter((each) => touches(each, slip));
      if (now.some(({ verdict }) => verdict === 'contradicts')) score.found += 1;
      else {
        if (
          now.some((each) => each.verdict === 'agrees' && each.kind === finding.kind && isClaim(each, slip))
        )
          score.unseen += 1;
        silent.push(
          `${name} ${ruleOf(finding)}: ${finding.working} → ${slip.printed} | ${sentenceAt(text, slip.start)}`,
        );
      }
    }
  }
  return { rules, silent };
}

async function findingsOf(text: string, name: string): Promise<readonly Finding[]> {
  return analyseDocument(await readDocumentBytes(new TextEncoder().encode(text), name)).findings;
}

function ruleOf({ kind, says }: Finding): string {
  return `${kind}: ${/^(?:The|What|A|Each)(?: [a-z’]+)+/u.exec(says)?.[0].split(/ (?:agrees|is )/u)[0] ?? 'other'}`;
}

interface Slip {
  readonly text: string;
  readonly printed: string;
  readonly start: number;
  readonly end: number;
}

/** The digit behind the first one, or the first where there is no other, four away from what it was. */
function slipIn({ claim }: Finding, text: string): Slip | null {
  const { start, end } = stretchOf(claim.text, claim.start, claim.end);
  const printed = text.slice(start, end);
  if (printed !== printedAt(claim)) return null;
  const digits = Array.from(printed.matchAll(/\d/gu), ({ index }) => index);
  const at = digits[1] ?? digits[0];
  if (at === undefined || !/^\D*\d/u.test(printed)) return null;
  const digit = Number(printed[at]);
  const changed = digits.length > 1 ? (digit + 4) % 10 : digit > 4 ? digit - 3 : digit + 3;
  const slipped = `${printed.slice(0, at)}${changed}${printed.slice(at + 1)}`;
  return { text: text.slice(0, start) + slipped + text.slice(end), printed: slipped, start, end };
}

function touches({ claim, uses }: Finding, { start, end }: Slip): boolean {
  return [claim, ...uses].some((use) => {
    const place = stretchOf(use.text, use.start, use.end);
    return place.start < end && place.end > start;
  });
}

function isClaim({ claim }: Finding, slip: Slip): boolean {
  return touches({ claim, uses: [] } as unknown as Finding, slip);
}

function sentenceAt(text: string, at: number): string {
  return text.slice(Math.max(0, at - 160), at + 100).replace(/\n/gu, ' / ');
}
