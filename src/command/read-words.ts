import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearestOf } from '../problems/nearest.ts';
import { Refusal } from '../problems/refusal.ts';

/** The options of a command by their names: `string` takes a value, `boolean` is there or isn't. */
export type Options = Readonly<Record<string, 'string' | 'boolean'>>;

/** What a command is called with, and what it says of itself when it is asked for help. */
export interface Form<O extends Options = Options> {
  readonly usage: string;
  readonly options: O;
  /** How many words may stand beside the options; none where it isn't said. */
  readonly words?: number;
  /** What to do about a word too many. */
  readonly extra?: string;
}

/** What was asked for. An option that wasn't named is undefined. */
export interface Asked<O extends Options = Options> {
  readonly options: { readonly [name in keyof O]?: O[name] extends 'string' ? string : boolean };
  readonly words: readonly string[];
}

/**
 * Reads the words of a command line; null when help was asked for.
 * @throws {Refusal} when an option isn't known or lacks its value, or when there are more words than the command takes
 */
export function readWords<O extends Options>(typed: readonly string[], form: Form<O>): Asked<O> | null {
  const options: ParseArgsConfig['options'] = { help: { type: 'boolean', short: 'h' } };
  for (const [name, type] of Object.entries(form.options)) options[name] = { type };
  const config: ParseArgsConfig = {
    args: [...typed],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  };
  const { values, positionals, tokens = [] } = parseArgs(config);
  if (values.help === true) return null;
  for (const token of tokens) if (token.kind === 'option') refuseOption(token, form.options);
  const extra = positionals[form.words ?? 0];
  if (extra !== undefined) throw new Refusal(`“${extra}” is one word too many.`, form.extra ?? 'See --help.');
  return { options: values as Asked<O>['options'], words: positionals };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function refuseOption({ name, rawName, value }: OptionToken, known: Options): void {
  const type = Object.hasOwn(known, name) ? known[name] : undefined;
  if (type === undefined) {
    const nearest = nearestOf(name, Object.keys(known));
    const hint = nearest === null ? 'See --help.' : `Did you mean --${nearest}?`;
    throw new Refusal(`${rawName} is no option.`, hint);
  }
  // A word that begins with two dashes is the next option, not this one's value.
  if (type === 'string' && (value === undefined || value === '' || value.startsWith('--')))
    throw new Refusal(`${rawName} needs a value.`, 'See --help.');
  if (type === 'boolean' && value !== undefined)
    throw new Refusal(`${rawName} takes no value.`, 'See --help.');
}
