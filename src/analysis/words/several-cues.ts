import { SEVERAL_PARTS as english } from '../en/several-words.ts';
import { HOW_MANY, SEVERAL_PARTS as chinese } from '../zh-hant/several-words.ts';

/** Between the parts and the share that they have together. */
export const SEVERAL_PARTS = new RegExp(`(?<![a-z])${english}(?![a-z])|${chinese}`, 'u');

/** How many parts a text says that there are: two unless it says otherwise. */
export function howManyIn(text: string): number {
  return HOW_MANY[SEVERAL_PARTS.exec(text)?.[0].charAt(0) ?? ''] ?? 2;
}
