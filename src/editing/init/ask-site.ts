import { select, text } from '@clack/prompts';
import { Refusal } from '../../problems/refusal.ts';
import { oddCharacters } from '../../schemas/odd-characters.ts';
import { LANGUAGES_QUESTION, readLanguages, siteQuestions, type SiteQuestion } from './site-questions.ts';

export type SiteAnswers = Readonly<Record<string, string>>;

/**
 * What the site is to be, by the fields of site.json: from flags, and from questions where someone can be asked.
 * @throws {Refusal} when an answer is missing, or won't do
 */
export async function askSite(flags: SiteAnswers): Promise<SiteAnswers> {
  const languages = await answer(LANGUAGES_QUESTION, flags);
  const answers: Record<string, string> = { languages };
  for (const question of siteQuestions(readLanguages(languages)))
    answers[question.name] = await answer(question, flags);
  return answers;
}

/** Whether the reports that came with the project stay. */
export async function askSample(flags: SiteAnswers, sample: readonly string[]): Promise<'keep' | 'remove'> {
  if (sample.length === 0) return 'keep';
  const { sample: said } = flags;
  if (said === 'keep' || said === 'remove') return said;
  if (said !== undefined || !process.stdin.isTTY)
    throw new Refusal(
      said === undefined
        ? 'Say what becomes of the sample:'
        : `“${said}” is nothing that can become of the sample:`,
      '--sample keep or --sample remove.',
    );
  const options = [
    { value: 'remove' as const, label: `Remove ${sample.join(', ')} and its articles` },
    { value: 'keep' as const, label: 'Keep it, to look at' },
  ];
  return given(await select({ message: 'The report that came with the project', options }));
}

async function answer(question: SiteQuestion, flags: SiteAnswers): Promise<string> {
  const { name, asks } = question;
  const said = flags[name] ?? (process.stdin.isTTY ? await ask(question) : undefined);
  if (said === undefined) {
    if (question.isOptional) return '';
    throw new Refusal(`Name the ${name} with --${name}:`, `${asks}.`);
  }
  const fault = faultOf(question, said);
  if (fault !== undefined) throw new Refusal(`--${name}: “${said}” ${fault}.`, `It says: ${asks}.`);
  return said;
}

async function ask(question: SiteQuestion): Promise<string> {
  const placeholder = question.isOptional ? 'leave empty for none' : '';
  const validate = (typed = ''): string | undefined => faultOf(question, typed);
  return given(await text({ message: question.asks, placeholder, defaultValue: '', validate }));
}

function faultOf({ schema, isOptional }: SiteQuestion, typed: string): string | undefined {
  if (typed === '' && isOptional) return undefined;
  const [odd] = oddCharacters(typed, 'single');
  return schema.safeParse(typed).error?.issues[0]?.message ?? (odd && `holds a character that ${odd.what}`);
}

function given<T>(answered: T): Exclude<T, symbol> {
  if (typeof answered === 'symbol') throw new Refusal('Stopped;', 'nothing was written.');
  return answered as Exclude<T, symbol>;
}
