import { isUnreadable, readFigure } from '../../figures/read.ts';
import { checkText } from '../../check/prose/check-text.ts';
import { CLAIM_KINDS } from '../../schemas/claim.ts';
import { COMMAND_LANGUAGE, LANGUAGE_IDS } from '../../languages/languages.ts';
import { identifierSchema } from '../../schemas/text.ts';
import { wordsOf } from '../slug.ts';
import type { Library } from '../library.ts';

export const KINDS = ['report', 'table', 'claim', 'article'] as const;
export type Kind = (typeof KINDS)[number];

/** What was answered so far, by the name of the flag. */
export type Answers = Readonly<Record<string, string>>;

/** One thing that a command needs to know: a flag, and a question when the flag isn't given. */
export interface Field {
  readonly name: string;
  readonly asks: string;
  /** The answers that there are to choose from. A single one is taken without asking. */
  readonly choices?: (library: Library, answers: Answers) => readonly string[];
  /** What counts when nothing is said. Without it, the answer is needed. */
  readonly unsaid?: string;
  /** Why an answer won't do, and what would. */
  readonly refuse?: (answer: string, library: Library, answers: Answers) => string | null;
}

const id = (asks: string): Field => ({ name: 'id', asks, refuse: refuseId });
const text = (name: string, asks: string): Field => ({ name, asks, unsaid: '', refuse: refuseFaults });
const report: Field = { name: 'report', asks: 'Which report?', choices: ({ reports }) => reports() };
const section: Field = {
  name: 'section',
  asks: 'Which section of the report?',
  choices: (library, { report: of = '' }) => library.report(of).sections.map((each) => each.id),
};

/** What each kind of thing needs, in the order in which it is asked. */
export const FIELDS: Readonly<Record<Kind, readonly Field[]>> = {
  report: [
    id('An id for the report, as it stands in addresses'),
    text('title', 'The document’s own title'),
    text('publisher', 'Who published it'),
    { name: 'document', asks: 'The document’s file, for its hash and size', unsaid: '' },
  ],
  table: [report, id('An id for the table'), section, text('title', 'What the table holds')],
  claim: [
    report,
    id('An id for the claim, in words without figures'),
    section,
    { name: 'kind', asks: 'What kind of statement?', choices: () => CLAIM_KINDS, unsaid: 'assertion' },
    { name: 'figure', asks: 'Its figure, exactly as printed, if any', unsaid: '', refuse: refuseUnreadable },
    { name: 'says', asks: 'The claim, restated in your words', unsaid: '' },
  ],
  article: [
    report,
    { name: 'lang', asks: 'In which language?', choices: () => LANGUAGE_IDS, unsaid: COMMAND_LANGUAGE.id },
    id('An id for the article, as it stands in its address'),
    text('title', 'The headline'),
    text('summary', 'What the article tells, in a sentence or two'),
  ],
};

/** Why an answer to a field won't do; null when it will. */
export function refusalOf(field: Field, answer: string, library: Library, answers: Answers): string | null {
  if (answer === '' && field.unsaid === '') return null;
  const choices = field.choices?.(library, answers);
  if (choices && !choices.includes(answer))
    return `“${answer}” is no ${field.name}. Take ${choices.join(', ') || 'none: there is none yet'}.`;
  return field.refuse?.(answer, library, answers) ?? null;
}

function refuseId(answer: string): string | null {
  if (identifierSchema.safeParse(answer).success) return null;
  const slug = wordsOf(answer.replace(/\d+/g, ' ')).join('-');
  const instead = slug === '' ? '' : ` Take “${slug}”?`;
  return `“${answer}” is not an id: use small letters a–z and single hyphens, without digits.${instead}`;
}

function refuseUnreadable(answer: string): string | null {
  const quantity = readFigure(answer);
  return isUnreadable(quantity) ? `“${answer}” can’t be read as a figure: ${quantity.reason}` : null;
}

/** What the check would find in a text, which is easier to mend before it is written. */
function refuseFaults(answer: string, library: Library, { report: of = '' }: Answers): string | null {
  const [fault] = checkText(answer, { scope: library.scope(of), names: library.names(), own: [] });
  return fault ? [`${fault.message}.`, fault.hint].join(' ').trim() : null;
}
