import type { Claim } from '../claims/claim.ts';
import { restate } from '../claims/restatement.ts';
import { COMMAND_LANGUAGE, wordsIn } from '../languages/languages.ts';
import { withoutLinks } from '../schemas/text.ts';
import { sentenceOf } from './document-sentence.ts';

/**
 * What an editor is told of a claim, as Markdown: its figure, its kind and section, its restatement, and the sentence
 * of the document, where that is kept beside the content.
 * @param documents the folder of the documents, outside the repository
 */
export async function tellClaim(claim: Claim, report: string, documents: string): Promise<string> {
  const words = wordsIn(COMMAND_LANGUAGE).claim;
  const { figure, kind, section } = claim;
  const head = `**${plain(figure?.printed ?? words.noFigure)}** · ${words.unverified} · ${words.kinds[kind]} · ${plain(section.title)}`;
  const sentence = figure && (await sentenceOf(documents, report, figure.printed));
  return [
    head,
    plain(withoutLinks(restate(claim, COMMAND_LANGUAGE).text)),
    ...(sentence ? [`> ${plain(sentence)}`] : []),
    `\`claim:${claim.id}\``,
  ].join('\n\n');
}

/** A text in Markdown that stays one: nothing in it is loaded, and nothing led to. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>!&~#]/g, '\\$&');
}
