import type { z } from 'zod';
import type { IssueParams } from '../../schemas/figure.ts';

/** What is wrong with a table beyond its shape, in the form in which a schema says it. */
export type TableIssue = z.core.$ZodIssueCustom;

/** @param message "is wrong; do this instead" */
export function issueAt(path: readonly PropertyKey[], message: string, params?: IssueParams): TableIssue {
  return { code: 'custom', path: [...path], message, ...(params && { params: { ...params } }) };
}
