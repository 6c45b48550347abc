import { pathToFileURL } from 'node:url';
import type { Location, Position, Range } from 'vscode-languageserver';
import type { ContentFile } from '../content/content.ts';
import { join } from 'node:path';
import { offsetOf, positionOf, type Source } from '../problems/source.ts';

/** A stretch of a text, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where an offset stands, as the protocol counts: lines and UTF-16 units from 0. */
export function positionAt(source: Source, offset: number): Position {
  const { line, column } = positionOf(source, offset);
  return { line: line - 1, character: column - 1 };
}

export function rangeOf(source: Source, { start, end }: Stretch): Range {
  return { start: positionAt(source, start), end: positionAt(source, end) };
}

/** The offset of a place that an editor names. */
export function offsetAt(source: Source, { line, character }: Position): number {
  return offsetOf(source, line + 1, character + 1);
}

/** The address of a content file in an editor. */
export function addressOf(folder: string, path: string): string {
  return pathToFileURL(join(folder, path)).href;
}

export function locationOf(folder: string, file: ContentFile, stretch: Stretch): Location {
  return { uri: addressOf(folder, file.path), range: rangeOf(file.source, stretch) };
}
