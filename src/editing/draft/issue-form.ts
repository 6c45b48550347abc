import { Refusal } from '../../problems/refusal.ts';
import { identifierSchema } from '../../schemas/text.ts';

/** A document as an issue gives it: its text, or where the code host keeps the file. */
export type IssueDocument =
  | { readonly text: string }
  /** `name` is the file's own, by its ending of a kind. */
  | { readonly url: string; readonly name: string };

/** What the issue form asks for. */
export interface IssueForm {
  /** The id of the report. */
  readonly report: string;
  readonly document: IssueDocument;
}

// Where GitHub puts what is dropped into an issue. Nothing else is fetched: a stranger wrote the address.
const ATTACHED =
  /\[[^\]\n]{0,400}\]\((?<url>https:\/\/github\.com\/user-attachments\/files\/\d+\/(?<name>[\w.-]+))\)/;

/**
 * Reads an issue that was written with the form: each answer stands under its question, and a pasted document is
 * fenced. An attached file goes before a pasted text.
 * @throws {Refusal} when the issue isn't the form's, or its folder is no id
 */
export function readIssueForm(body: string): IssueForm {
  const text = body.replaceAll('\r\n', '\n');
  const report = answerTo('Folder', text).trim();
  if (!identifierSchema.safeParse(report).success)
    throw new Refusal(
      `“${report}” is no folder:`,
      'use small letters a–z and single hyphens, without digits.',
    );
  return { report, document: attachedTo(text) ?? pastedInto(text) };
}

function answerTo(question: string, text: string): string {
  return new RegExp(`^### ${question}\\n+(.+)$`, 'm').exec(text)?.[1] ?? '';
}

function attachedTo(text: string): IssueDocument | null {
  const { url = '', name = '' } = ATTACHED.exec(answerTo('File', text))?.groups ?? {};
  return url === '' ? null : { url, name };
}

/** @throws {Refusal} when there is no text */
function pastedInto(issue: string): IssueDocument {
  const text = /^### Document\n+(`{3,})\w*\n([\s\S]*?)\n\1\s*$/m.exec(issue)?.[2] ?? '';
  if (text.trim() === '')
    throw new Refusal(
      'The issue has no document.',
      'Drop its file into “File” of the form, or paste its text under “Document”.',
    );
  return { text };
}
