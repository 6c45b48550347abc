import { select, text } from '@clack/prompts';
import type { Asked, Form } from '../../command/read-words.ts';
import { Refusal } from '../../problems/refusal.ts';
import { openLibrary, type Library } from '../library.ts';
import { FIELDS, KINDS, refusalOf, type Answers, type Field, type Kind } from './kinds.ts';
import { refuseTaken } from './taken.ts';

const flag = ({ name, unsaid }: Field): string => (unsaid === undefined ? `--${name} …` : `[--${name} …]`);

/** Every option of the command takes a value. */
type TextOptions = Readonly<Record<string, 'string'>>;

/** How the command is used. */
export const FORM: Form<TextOptions> = {
  usage: [
    'npm run new                    asks for everything',
    ...KINDS.map((kind) => `npm run new -- ${kind} ${FIELDS[kind].map(flag).join(' ')}`),
    '',
    'Each takes --content DIR for another content folder than content/. Nothing is overwritten.',
    '',
  ].join('\n'),
  options: Object.fromEntries([
    ...Object.values(FIELDS).flatMap((fields) => fields.map(({ name }) => [name, 'string'] as const)),
    ['content', 'string'] as const,
  ]),
  words: 1,
  extra: 'Put a text with spaces in quotation marks.',
};

/** What was asked for on the command line. */
export interface Request {
  readonly kind: string | undefined;
  readonly flags: Answers;
  readonly library: Library;
}

/** What the words of the command ask for. */
export async function readRequest({ options, words: [kind] }: Asked<TextOptions>): Promise<Request> {
  const flags = options as Answers;
  return { kind, flags, library: await openLibrary(flags.content ?? 'content') };
}

/** The kind that was asked for, or that is chosen now. */
export async function chooseKind(kind: string | undefined): Promise<Kind> {
  const known = KINDS.find((each) => each === (kind ?? ''));
  if (known) return known;
  if (kind !== undefined || !process.stdin.isTTY)
    throw new Refusal(
      kind === undefined ? 'Say what is to be new.' : `“${kind}” is nothing that can be new.`,
      `It is one of ${KINDS.join(', ')}.`,
    );
  const options = KINDS.map((value) => ({ value, label: value }));
  return given(await select({ message: 'What is to be new?', options })) as Kind;
}

/** Every answer that a kind needs: from its flags, and from questions where someone can be asked. */
export async function gatherAnswers(kind: Kind, { flags, library }: Request): Promise<Answers> {
  refuseStrangers(kind, flags);
  let answers: Answers = {};
  for (const field of FIELDS[kind]) {
    const answer =
      flags[field.name] ?? onlyChoice(field, library, answers) ?? (await ask(field, kind, library, answers));
    const refusal = refusalOf(field, answer, library, answers);
    if (refusal !== null) throw new Refusal(`--${field.name}:`, refusal);
    if (answer !== '') answers = { ...answers, [field.name]: answer };
  }
  return answers;
}

function refuseStrangers(kind: Kind, flags: Answers): void {
  const known = ['content', ...FIELDS[kind].map(({ name }) => name)];
  const stranger = Object.keys(flags).find((name) => !known.includes(name));
  if (stranger === undefined) return;
  const wanted = FIELDS[kind].map(flag).join(' ');
  throw new Refusal(`A new ${kind} takes no --${stranger}.`, `It takes ${wanted}.`);
}

function onlyChoice(field: Field, library: Library, answers: Answers): string | undefined {
  const choices = field.choices?.(library, answers) ?? [];
  return choices.length === 1 ? choices[0] : undefined;
}

async function ask(field: Field, kind: Kind, library: Library, answers: Answers): Promise<string> {
  const choices = field.choices?.(library, answers);
  if (!process.stdin.isTTY) return field.unsaid ?? demand(field, choices);
  if (choices?.length === 0) return demand(field, choices);
  if (choices) {
    const options = choices.map((value) => ({ value, label: value }));
    return given(await select({ message: field.asks, options }));
  }
  const placeholder = field.unsaid === '' ? 'leave empty to write it later' : '';
  const validate = (answer = ''): string | undefined =>
    refusalOf(field, answer, library, answers) ??
    // A taken id is said at its question: at the end, every answer after it would be lost.
    (field.name === 'id' ? refuseTaken(kind, { ...answers, id: answer }, library)?.message : undefined);
  return given(await text({ message: field.asks, placeholder, defaultValue: '', validate }));
}

function demand({ name }: Field, choices: readonly string[] | undefined): never {
  const known =
    choices &&
    (choices.length > 0
      ? ` It is one of ${choices.join(', ')}.`
      : ' There is none yet: npm run new -- report.');
  throw new Refusal(`Name the ${name} with --${name}.`, known?.trim() ?? 'See npm run new -- --help.');
}

function given(answer: string | symbol): string {
  if (typeof answer === 'symbol') throw new Refusal('Stopped;', 'nothing was written.');
  return answer;
}
