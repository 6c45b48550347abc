import type { Position } from 'vscode-languageserver';
import type { Content, ContentFile } from '../content/content.ts';
import { claimAt, type NamedClaim } from './claim-at.ts';
import { offsetAt } from './place.ts';
import type { Workspace } from './workspace.ts';

/** What an editor has open; it says so only once it has begun. */
export interface Session {
  workspace: Workspace;
}

/** Where an editor asks about something. */
export interface Asked {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** A claim under the pointer, with the file that names it. */
export interface ClaimUnderPointer extends NamedClaim {
  readonly content: Content;
  readonly file: ContentFile;
}

/** Does some work on a file of the content; null for any other file. */
export async function inFile<T>(
  { workspace }: Session,
  uri: string,
  work: (content: Content, file: ContentFile) => T,
): Promise<T | null> {
  const content = await workspace.content().catch(() => null);
  const file = content && workspace.fileAt(content, uri);
  return file ? work(content, file) : null;
}

/** The claim that the text under the pointer names; null where it names none. */
export function claimUnder(
  session: Session,
  { textDocument, position }: Asked,
): Promise<ClaimUnderPointer | null> {
  return inFile(session, textDocument.uri, (content, file) => {
    const named = claimAt(content, file, offsetAt(file.source, position));
    return named && { ...named, content, file };
  });
}
