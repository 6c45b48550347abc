import { linesOf, type Source } from '../document/source.ts';
import { formatEach, type Remark } from '../problems/format-problems.ts';
import type { Analysis } from './analyse-document.ts';
import { describeFinding, type DescribedFinding } from './describe-analysis.ts';
import { FINDING_KINDS } from './finding.ts';

interface Telling {
  /** The document's path, as the editor named it. */
  readonly file: string;
  readonly source: Source;
  /** True to list what agrees, too. */
  readonly all: boolean;
  readonly color: boolean;
}

/** An analysis for people: contradictions, what can't be settled, and how much agrees. */
export function tellAnalysis({ findings }: Analysis, { file, source, all, color }: Telling): string {
  const described = findings.map(describeFinding);
  const listed = described.filter(({ verdict }) => all || verdict !== 'agrees');
  const nameOf = (page?: number): string => (page === undefined ? file : `${file} page ${page}`);
  const pages = new Map(listed.map(({ claim: { page } }) => [nameOf(page), page]));
  const frames = formatEach(
    listed.map((finding) => remarkOn(finding, nameOf(finding.claim.page))),
    (name) => linesOf(source, pages.get(name)).join('\n'),
    color,
  );
  const told = listed.map(
    ({ working }, index) =>
      `${frames[index]?.replace(' (warning)', '') ?? ''}  working: ${working.replace(/\s+/gu, ' ')}\n`,
  );
  return [...told, summarize(described)].join('\n');
}

function remarkOn({ claim, kind, verdict, says }: DescribedFinding, file: string): Remark {
  const { line, column, endLine, endColumn } = claim;
  const severity = verdict === 'contradicts' ? 'error' : 'warning';
  return { file, line, column, endLine, endColumn, rule: `${kind} ${verdict}`, severity, message: says };
}

function summarize(findings: readonly DescribedFinding[]): string {
  const of = (verdict: string): DescribedFinding[] => findings.filter((each) => each.verdict === verdict);
  const agreeing = of('agrees');
  const kinds = FINDING_KINDS.flatMap((kind) => {
    const { length } = agreeing.filter((each) => each.kind === kind);
    return length === 0 ? [] : [`${kind} ${length}`];
  });
  const contradictions = count(of('contradicts').length, 'contradiction');
  const open = of('cannot tell').length;
  return [
    `${contradictions}, ${open} that can’t be settled, ${agreeing.length} that ${agreeing.length === 1 ? 'agrees' : 'agree'}${kinds.length > 0 ? ` (${kinds.join(', ')})` : ''}.`,
    '',
  ].join('\n');
}

function count(number: number, noun: string): string {
  return `${number === 0 ? 'No' : number} ${noun}${number === 1 ? '' : 's'}`;
}
