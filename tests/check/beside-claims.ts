import type { Problem } from '../../src/problems/problem.ts';
import { article, CLAIMS, json, problemsWith } from './contentFolder.ts';

/** A claim of a report, as its file has it. */
export type ClaimRecord = Readonly<Record<string, string | undefined>>;

/** The claim that has its figure and nothing else. */
export const EXACT = {
  id: 'exact',
  section: 'overview',
  figure: '510,000 lines',
  says: 'The report counts 510,000 lines.',
  kind: 'assertion',
};

/** Claims by their id, their figure, and what they say in English and in Chinese. */
export function saidClaims(rows: readonly (readonly (string | undefined)[])[]): ClaimRecord[] {
  return rows.map(([id, figure, says, translated]) => ({
    ...EXACT,
    id,
    figure,
    says,
    'says@zh-hant': translated,
  }));
}

/** The problems of a second article with this body, in a report that has these claims, too. */
export function problemsBeside(claims: readonly ClaimRecord[], body: string): Promise<Problem[]> {
  return problemsWith({
    'reports/leak/claims.json': json([...CLAIMS, EXACT, ...claims]),
    'articles/en/second.mdx': article(body).replace('order: 1', 'order: 2'),
  });
}
