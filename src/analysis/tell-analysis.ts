import { linesOf, type Source } from '../document/source.ts';
import { formatText, type Remark } from '../problems/format-problems.ts';
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
export function tellAnalysis({ findings }: Analysis, telling: Telling): string {
  const described = findings.map(describeFinding);
  const listed = described.filter(({ verdict }) => telling.all || verdict !== 'agrees');
  const frames = listed.map((finding) => tellFinding(finding, telling));
  return [...frames, summarize(described)].join('\n');
}

function tellFinding(finding: DescribedFinding, { file, source, color }: Telling): string {
  const { claim, kind, verdict, says, working } = finding;
  const name = claim.page === undefined ? file : `${file} page ${claim.page}`;
  const { line, column, endLine, endColumn } = claim;
  const problem: Remark = {
    file: name,
    line,
    column,
    endLine,
    endColumn,
    rule: `${kind} ${verdict}`,
    severity: verdict === 'contradicts' ? 'error' : 'warning',
    message: says,
  };
  const frame = formatText([problem], () => linesOf(source, claim.page).join('\n'), color).replace(
    ' (warning)',
    '',
  );
  return `${frame}  working: ${working.replace(/\s+/gu, ' ')}\n`;
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
