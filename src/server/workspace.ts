import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Content, ContentFile } from '../content/content.ts';
import { readContentWith } from '../content/read-content.ts';

/** A content folder as an editor has it open, unsaved texts in place of saved ones. */
export interface Workspace {
  /** The folder of the documents that reports restate, which no repository keeps. */
  readonly documents: string;
  readonly open: (uri: string, text: string) => void;
  readonly close: (uri: string) => void;
  /** @throws {Refusal} when the folder isn't there */
  readonly content: () => Promise<Content>;
  /** A file of the folder by its address; null for any other. */
  readonly fileAt: (content: Content, uri: string) => ContentFile | null;
}

/**
 * Opens a project's content.
 * @param root the project's folder
 * @param folder the content folder, from the root
 */
export function openWorkspace(root: string, folder = 'content'): Workspace {
  const contentDir = join(root, folder);
  const texts = new Map<string, string>();
  const pathOf = (uri: string): string => relative(contentDir, fileURLToPath(uri)).split(sep).join('/');
  return {
    documents: join(root, 'documents'),
    open: (uri, text) => void texts.set(pathOf(uri), text),
    close: (uri) => void texts.delete(pathOf(uri)),
    content: () => readContentWith(contentDir, texts),
    fileAt: ({ files }, uri) => files.get(pathOf(uri)) ?? null,
  };
}
