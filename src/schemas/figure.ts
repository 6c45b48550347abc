import { z } from 'zod';
import type { Quantity } from '../figures/quantity.ts';
import { isUnreadable, readFigure } from '../figures/read.ts';

/** What an issue tells the check beyond its message: the rule that was broken. */
export interface IssueParams {
  readonly rule: 'invalid-data' | 'unreadable-figure' | 'unit-mismatch' | 'duplicate-id' | 'unmarked-figure';
  readonly hint?: string;
  readonly figure?: string;
  /** Where the fault lies, when it isn't the value. */
  readonly at?: 'key';
}

/** Why a printed figure can't be read, as an issue of its own rule. */
export function unreadableIssue(
  printed: string,
  reason: string,
): { readonly message: string; readonly params: IssueParams } {
  const hint = 'Write the figure as the report prints it: a qualifier, a number or a range, a unit.';
  return {
    message: `can’t be read as a figure: ${reason}`,
    params: { rule: 'unreadable-figure', figure: printed, hint },
  };
}

/** A figure exactly as printed; parsed into the quantity that it means. */
export const figureSchema = z.string().transform((printed, ctx): Quantity => {
  const quantity = readFigure(printed);
  if (!isUnreadable(quantity)) return quantity;
  const { message, params } = unreadableIssue(printed, quantity.reason);
  ctx.addIssue({ code: 'custom', message, params: { ...params } });
  return z.NEVER;
});
