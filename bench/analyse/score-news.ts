import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseDocument } from '../../src/analysis/analyse-document.ts';
import {
  describeFinding,
  type DescribedFinding,
  type PrintedPlace,
} from '../../src/analysis/describe-analysis.ts';
import { readDocumentBytes } from '../../src/document/read-document.ts';
import { readMarks, type Mark } from './marked-document.ts';

/** How a kind of relation came out over a set of documents. */
export interface Score {
  planted: number;
  found: number;
  true: number;
  confirmed: number;
  decoys: number;
  falseContradictions: number;
}

/** The score of each kind in a folder of marked documents, and what was missed. */
export interface SetScore {
  readonly documents: number;
  readonly kinds: ReadonlyMap<string, Score>;
  readonly missed: readonly string[];
}

// A finding is at a mark when it touches it, or is of its kind and at most this far from it on one line.
const REACH = 30;

/** Analyses each document of a folder, and holds what was found against its marks. */
export async function scoreFolder(folder: string): Promise<SetScore> {
  const kinds = new Map<string, Score>();
  const missed: string[] = [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  for (const name of names) {
    const { text, marks } = readMarks(readFileSync(join(folder, name), 'utf8'));
    const document = await readDocumentBytes(new TextEncoder().encode(text), name);
    const findings = analyseDocument(document).findings.map(describeFinding);
    missed.push(...scoreDocument(text, marks, findings, kinds).map((each) => `${name}: ${each}`));
  }
  return { documents: names.length, kinds, missed };
}

function scoreDocument(
  text: string,
  marks: readonly Mark[],
  findings: readonly DescribedFinding[],
  kinds: Map<string, Score>,
): string[] {
  const lines = lineStartsOf(text);
  const missed: string[] = [];
  const contradicting = findings.filter(({ verdict }) => verdict === 'contradicts');
  const agreeing = findings.filter(({ verdict }) => verdict === 'agrees');
  for (const mark of marks) {
    const score = scoreOf(mark.kind, kinds);
    const isHit = (mark.sign === '=' ? agreeing : contradicting).some((each) =>
      isAt(mark, each, text, lines),
    );
    count(mark, isHit, score);
    if (mark.sign !== '~' && !isHit) missed.push(describeMiss(mark, text, lines));
  }
  const planted = marks.filter(({ sign }) => sign === '!');
  for (const finding of contradicting) {
    if (planted.some((mark) => isAt(mark, finding, text, lines))) continue;
    scoreOf(finding.kind, kinds).falseContradictions += 1;
    missed.push(`false ${finding.kind} “${finding.claim.printed}”: ${finding.working}`);
  }
  return missed;
}

function describeMiss({ sign, kind, start, end }: Mark, text: string, lines: readonly number[]): string {
  const line = lines.filter((each) => each <= start).length;
  return `${sign === '!' ? 'missed' : 'unconfirmed'} ${kind} in line ${line} “${text.slice(start, end)}”`;
}

function count({ sign }: Mark, isHit: boolean, score: Score): void {
  if (sign === '!') {
    score.planted += 1;
    score.found += Number(isHit);
  } else if (sign === '=') {
    score.true += 1;
    score.confirmed += Number(isHit);
  } else score.decoys += 1;
}

function scoreOf(kind: string, kinds: Map<string, Score>): Score {
  const known = kinds.get(kind);
  if (known) return known;
  const score = { planted: 0, found: 0, true: 0, confirmed: 0, decoys: 0, falseContradictions: 0 };
  kinds.set(kind, score);
  return score;
}

function isAt(
  mark: Mark,
  { kind, claim, uses }: DescribedFinding,
  text: string,
  lines: readonly number[],
): boolean {
  const touches = [claim, ...uses].some(
    (place) => startOf(place, lines) < mark.end && endOf(place, lines) > mark.start,
  );
  if (touches || kind !== mark.kind || mark.sign !== '!') return touches;
  const [start, end] = [startOf(claim, lines), endOf(claim, lines)];
  const isNear = start < mark.end + REACH && end > mark.start - REACH;
  return isNear && !text.slice(Math.min(start, mark.start), Math.max(end, mark.end)).includes('\n');
}

function startOf({ line, column }: PrintedPlace, lines: readonly number[]): number {
  return (lines[line - 1] ?? 0) + column - 1;
}

function endOf({ endLine, endColumn }: PrintedPlace, lines: readonly number[]): number {
  return (lines[endLine - 1] ?? 0) + endColumn - 1;
}

function lineStartsOf(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1)];
}
