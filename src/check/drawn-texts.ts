import { moveIntoFile, type JsonDocument } from '../content/json/json-document.ts';
import { entriesOf } from '../content/json/json-value.ts';
import type { JsonNode } from '../content/json/parse-json.ts';
import { quote } from '../problems/nearest.ts';
import type { Fault } from '../problems/problem.ts';
import { undrawnLetters } from '../schemas/undrawn-letters.ts';

/** The keys whose texts stand on cards or in charts; translations as well. */
const DRAWN = new Set(['title', 'tagline', 'says', 'label', 'figure', 'headline', 'publisher', 'period']);
/** What a table's drawing names, all of it. */
const DRAWN_WHOLE = new Set(['data', 'categories', 'parts']);
/** Who takes these out finds the rest. */
const MOST_LETTERS = 5;

/** The letters of a drawn text that no font of the pictures has. */
export function undrawnFaults(text: string): Fault[] {
  return undrawnLetters(text)
    .slice(0, MOST_LETTERS)
    .map(({ start, letter }) => ({
      start,
      end: start + letter.length,
      rule: 'undrawn-letter',
      message: `No font of the pictures has ${quote(letter)}`,
      hint: 'Write it in other letters: this text stands on cards or in charts. The body of an article takes any.',
    }));
}

/** The same of all texts of a file that stand in pictures; of what a report is, only who published it does. */
export function undrawnTexts(document: JsonDocument, file: string): Fault[] {
  const keys = file === 'report.json' ? new Set(['publisher']) : DRAWN;
  return drawnTexts(document.root, keys, false).flatMap((node) =>
    moveIntoFile(document, node, undrawnFaults(String(node.value))),
  );
}

function drawnTexts(node: JsonNode, keys: ReadonlySet<string>, isDrawn: boolean): JsonNode[] {
  if (node.type === 'array')
    return (node.children ?? []).flatMap((child) => drawnTexts(child, keys, isDrawn));
  if (node.type !== 'object') return isDrawn && node.type === 'string' ? [node] : [];
  return entriesOf(node).flatMap(([key, value]) => {
    const name = String(key.value).replace(/@.*$/, '');
    if (name === 'history') return [];
    return drawnTexts(
      value,
      keys,
      isDrawn || DRAWN_WHOLE.has(name) || (keys.has(name) && value.type === 'string'),
    );
  });
}
