import { moveFaults, type Fault } from '../../problems/problem.ts';
import { forbiddenCharacters } from '../forbidden-characters.ts';
import type { JsonNode } from './parse-json.ts';
import { stringOffsets } from './string-offsets.ts';

/** The forbidden characters in the keys and texts of a JSON file, written out or escaped. Each text is one line. */
export function jsonCharacters(text: string, root: JsonNode): Fault[] {
  return stringsIn(root).flatMap(({ value, offset, length }) => {
    const faults = forbiddenCharacters(String(value), 'single');
    if (faults.length === 0) return [];
    return moveFaults(faults, stringOffsets(text.slice(offset, offset + length), offset));
  });
}

function stringsIn(node: JsonNode): JsonNode[] {
  if (node.type === 'string') return [node];
  return (node.children ?? []).flatMap(stringsIn);
}
