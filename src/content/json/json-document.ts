import { moveFaults, type Fault } from '../../problems/problem.ts';
import { makeSource, type Source } from '../../problems/source.ts';
import { jsonCharacters } from './json-characters.ts';
import { placeAt, readValue } from './json-value.ts';
import { parseJson, type JsonNode } from './parse-json.ts';
import type { Locator, Span } from './schema-faults.ts';
import { stringOffsets } from './string-offsets.ts';

/** A JSON file, parsed, with the way back from its data to its text. */
export interface JsonDocument {
  readonly source: Source;
  readonly root: JsonNode;
  readonly value: unknown;
  readonly locate: Locator;
}

export interface OpenedJson {
  /** Null when the file is no JSON. */
  readonly document: JsonDocument | null;
  readonly source: Source;
  readonly faults: readonly Fault[];
}

/** Opens the text of a JSON file. */
export function openJson(file: string, text: string): OpenedJson {
  const source = makeSource(file, text);
  const { root, faults } = parseJson(text);
  if (!root) return { document: null, source, faults };
  const read = readValue(root);
  const document = { source, root, value: read.value, locate: locatorOf(root) };
  return { document, source, faults: [...faults, ...read.faults, ...jsonCharacters(text, root)] };
}

function locatorOf(root: JsonNode): Locator {
  return {
    value: (path) => {
      const { node, complete } = placeAt(root, path);
      // What is missing is said at the bracket that opens what it is missing from.
      return complete ? spanOf(node) : { start: node.offset, end: node.offset + 1 };
    },
    key: (path) => {
      const { node, key } = placeAt(root, path);
      return spanOf(key ?? node);
    },
  };
}

export function spanOf({ offset, length }: JsonNode): Span {
  return { start: offset, end: offset + length };
}

/** Moves faults in the value of a JSON text to where that text stands in the file. */
export function moveIntoFile({ source }: JsonDocument, node: JsonNode, faults: readonly Fault[]): Fault[] {
  if (faults.length === 0) return [];
  const offsets = stringOffsets(source.text.slice(node.offset, node.offset + node.length), node.offset);
  return moveFaults(faults, offsets);
}
