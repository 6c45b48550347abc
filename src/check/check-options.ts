import { parseArgs } from 'node:util';
import { nearestOf } from '../problems/nearest.ts';
import { Refusal } from '../problems/refusal.ts';

const FORMATS = ['text', 'json', 'github'] as const;

export type Format = (typeof FORMATS)[number];

export interface CommandOptions {
  readonly format: Format;
  readonly content: string;
  readonly since: string | undefined;
  readonly help: boolean;
}

export const USAGE = `npm run check -- [--format text|json|github] [--content DIR] [--since REV]

Reads all content, reports every problem, and exits 1 if there is one.

  --format   text for people, json for programs, github for annotations
  --content  another content folder than content/
  --since    the git revision that edits are held against; else the last tag
`;

const KNOWN = ['format', 'content', 'since', 'help'];

/**
 * Reads the command's options.
 * @throws {Refusal} when one isn't known, or has no value that it can have.
 */
export function readOptions(words: readonly string[]): CommandOptions {
  const { tokens } = parseArgs({ args: [...words], strict: false, tokens: true, options: OPTIONS });
  for (const token of tokens) refuseToken(token);
  const { values } = parseArgs({ args: [...words], strict: false, options: OPTIONS });
  const format = FORMATS.find((name) => name === (values.format ?? 'text'));
  if (!format)
    throw new Refusal(`“${String(values.format)}” is no format.`, `Use one of ${FORMATS.join(', ')}.`);
  return {
    format,
    content: textOf(values.content) ?? 'content',
    since: textOf(values.since),
    help: values.help === true,
  };
}

const OPTIONS = {
  format: { type: 'string' },
  content: { type: 'string' },
  since: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function refuseToken(token: {
  kind: string;
  name?: string;
  rawName?: string;
  value?: string | undefined;
}): void {
  if (token.kind === 'positional')
    throw new Refusal(`“${token.value ?? ''}” is no option.`, 'Name a content folder with --content DIR.');
  if (token.kind !== 'option') return;
  const { name = '', rawName = '', value } = token;
  if (!KNOWN.includes(name)) {
    const nearest = nearestOf(name, KNOWN);
    throw new Refusal(
      `${rawName} is no option.`,
      nearest === null ? 'See --help.' : `Did you mean --${nearest}?`,
    );
  }
  if (name !== 'help' && (value === undefined || value === ''))
    throw new Refusal(`${rawName} needs a value.`, 'See --help.');
}
