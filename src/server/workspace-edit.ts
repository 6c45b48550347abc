import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Content } from '../content/content.ts';
import { addressOf, rangeOf } from './place.ts';

/** The edit that gives files of a content folder other texts. */
export function editTo({ folder, files }: Content, texts: ReadonlyMap<string, string>): WorkspaceEdit {
  const changes = [...texts].flatMap(([path, newText]): [address: string, edits: TextEdit[]][] => {
    const file = files.get(path);
    if (!file) return [];
    const range = rangeOf(file.source, { start: 0, end: file.source.text.length });
    return [[addressOf(folder, path), [{ range, newText }]]];
  });
  return { changes: Object.fromEntries(changes) };
}
