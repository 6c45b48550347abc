import { stemsOf } from '../linking/words.ts';
import { OF_NAMED } from '../words/named-cues.ts';
import { isPresent, textBetween, type Discourse, type Said } from './said.ts';

/** How many sentences back a whole is looked for by its name. */
const WINDOW = 6;
/** A document's headline and first sentences name what it is about. */
const OPENING = 3;
const DELIMITER = /[,，、；;。(（]/u;

/** The amount that "of the dead" or 「死者當中」, which a sentence begins with, counts: the latest beside those words. */
export function wholeNamedIn(at: number, discourse: Discourse): Said | null {
  const sentence = discourse[at]?.[0]?.sentence;
  const match = sentence && OF_NAMED.exec(textBetween(sentence, sentence.start, sentence.end).toLowerCase());
  const stems = [...stemsOf(match?.groups?.noun ?? match?.groups?.name ?? '')];
  if (stems.length === 0) return null;
  const before = [
    ...discourse.slice(0, Math.min(OPENING, at)),
    ...discourse.slice(Math.max(0, at - WINDOW), at),
  ];
  const named = before.flatMap((said) =>
    said.filter((each, index) => {
      const own =
        each.mention.kind === 'N' && isPresent(each) ? ownWords(each, said[index - 1], said[index + 1]) : '';
      const words = stemsOf(own);
      return stems.every((stem) => words.has(stem));
    }),
  );
  return named.at(-1) ?? null;
}

/** The words that stand nearer to a figure than to those beside it, within its clause. */
function ownWords({ mention, sentence }: Said, last: Said | undefined, next: Said | undefined): string {
  const before = textBetween(sentence, Math.max(last?.mention.end ?? 0, mention.start - 60), mention.start);
  const behind = textBetween(
    sentence,
    mention.end,
    Math.min(next?.mention.start ?? Infinity, mention.end + 40),
  );
  const printed = textBetween(sentence, mention.start, mention.end);
  return `${before.split(DELIMITER).at(-1) ?? ''} ${printed} ${behind.split(DELIMITER)[0] ?? ''}`;
}
