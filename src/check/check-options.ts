import type { Asked } from '../command/read-words.ts';
import { Refusal } from '../problems/refusal.ts';

const FORMATS = ['text', 'json', 'github'] as const;

export type Format = (typeof FORMATS)[number];

export interface CheckRequest {
  readonly format: Format;
  readonly content: string;
  readonly since: string | undefined;
}

/** How the command is used. */
export const FORM = {
  usage: `npm run check -- [--format text|json|github] [--content DIR] [--since REV]

Reads all content, reports every problem, and exits 1 if there is one.

  --format   text for people, json for programs, github for annotations
  --content  another content folder than content/
  --since    the git revision that edits are held against; else the last tag
`,
  options: { format: 'string', content: 'string', since: 'string' },
  extra: 'Name a content folder with --content DIR.',
} as const;

/**
 * What the words of the command ask for.
 * @throws {Refusal} when the format isn't one
 */
export function readRequest({ options }: Asked<(typeof FORM)['options']>): CheckRequest {
  const { format: wished = 'text', content = 'content', since } = options;
  const format = FORMATS.find((name) => name === wished);
  if (!format) throw new Refusal(`“${wished}” is no format.`, `Use one of ${FORMATS.join(', ')}.`);
  return { format, content, since };
}
