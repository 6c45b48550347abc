import { Refusal } from '../../problems/refusal.ts';
import { identifierSchema } from '../../schemas/text.ts';

/** What the issue form asks for. */
export interface IssueForm {
  /** The id of the report. */
  readonly report: string;
  /** The document's text. */
  readonly document: string;
}

/**
 * Reads an issue that was written with the form: each answer stands under its question, and the document is fenced.
 * @throws {Refusal} when the issue isn't the form's, or its folder is no id
 */
export function readIssueForm(body: string): IssueForm {
  const text = body.replaceAll('\r\n', '\n');
  const report = /^### Folder\n+(.+)$/m.exec(text)?.[1]?.trim() ?? '';
  const document = /^### Document\n+(`{3,})\w*\n([\s\S]*?)\n\1\s*$/m.exec(text)?.[2] ?? '';
  if (!identifierSchema.safeParse(report).success)
    throw new Refusal(
      `“${report}” is no folder:`,
      'use small letters a–z and single hyphens, without digits.',
    );
  if (document.trim() === '')
    throw new Refusal('The issue has no document.', 'Paste its text under “Document” of the form.');
  return { report, document };
}
