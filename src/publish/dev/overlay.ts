import { resolve } from 'node:path';
import { problemText } from '../../content/problem-text.ts';
import type { Problem } from '../../problems/problem.ts';

/** What the error overlay of Vite and Astro is made from. */
export interface OverlayError {
  readonly name: string;
  readonly title: string;
  readonly message: string;
  readonly stack: string;
  readonly frame: string;
  readonly plugin: string;
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
}

/** All problems as one message of the overlay, which opens the first one's place in an editor. */
export function overlayOf(problems: readonly Problem[], root: string): OverlayError {
  const text = problemText(problems);
  const [first] = problems;
  return {
    name: 'reportedly',
    title: titleOf(problems),
    // The overlay writes its message as HTML.
    message: escapeHtml(text),
    stack: 'The page comes back by itself once this is mended.',
    frame: '',
    plugin: 'reportedly',
    loc: { file: resolve(root, first?.file ?? ''), line: first?.line ?? 1, column: first?.column ?? 1 },
  };
}

/** How many problems there are, as a headline. */
export function titleOf(problems: readonly Problem[]): string {
  return problems.length === 1
    ? 'A problem keeps this page back'
    : `${problems.length} problems keep this page back`;
}

/** A text as HTML that shows it and does nothing else. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
