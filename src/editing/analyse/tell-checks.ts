import { nameUse, type ClaimFinder } from './claims-of-uses.ts';
import type { CheckedFinding } from './propose-checks.ts';

interface Written {
  readonly file: string;
  readonly isWritten: boolean;
}

/** Which checks take the findings up, which were added or could be, and which findings are left to an editor. */
export function tellChecks(
  checked: readonly CheckedFinding[],
  find: ClaimFinder,
  { file, isWritten }: Written,
): string {
  const known = checked.flatMap(({ finding, known: id }) =>
    id === null ? [] : [`${id}  ${claimsOf(finding, find)}`],
  );
  const proposed = checked.flatMap(({ finding, proposed: check }) =>
    check ? [`${check.id}  ${finding.kind} ${finding.verdict}  ${claimsOf(finding, find)}`] : [],
  );
  const left = checked
    .filter(
      ({ finding, known: id, proposed: check }) => id === null && !check && finding.verdict === 'contradicts',
    )
    .map(({ finding }) => `${finding.kind}  ${claimsOf(finding, find)}`);
  return [
    ...block('Taken up by a check already', known),
    ...block(
      isWritten ? `Added to ${file}, for you to edit` : `Lacking in ${file}; --write adds them`,
      proposed,
    ),
    ...block(
      'Contradictions that no formula over claims says: write them as a tension, or see the document',
      left,
    ),
    '',
  ].join('\n');
}

function claimsOf({ claim, uses }: CheckedFinding['finding'], find: ClaimFinder): string {
  return `${nameUse(claim, find)} ← ${uses.map((use) => nameUse(use, find)).join(', ')}`;
}

function block(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...[...new Set(lines)].map((line) => `  ${line}`)];
}
