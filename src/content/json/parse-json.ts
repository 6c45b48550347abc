import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Fault } from '../../problems/problem.ts';

export type JsonNode = Node;

/** Content is shallow; what is deeper is an attack or an accident, and parsers recurse. */
export const DEEPEST_JSON = 64;

// After a broken place a parser sees many more; a person mends the first ones and runs the check again.
const MOST_SYNTAX_FAULTS = 20;

export interface ParsedJson {
  /** Null when the text is too broken to be held against a schema. */
  readonly root: JsonNode | null;
  readonly faults: readonly Fault[];
}

/** Parses strict JSON and says where each fault of syntax is. Never throws. */
export function parseJson(text: string): ParsedJson {
  if (text.trim() === '')
    return broken(
      0,
      text.length,
      'The file is empty',
      'Write the JSON that belongs here, or remove the file.',
    );
  const deep = findTooDeep(text);
  if (deep !== null) {
    return broken(
      deep,
      deep + 1,
      `Brackets are nested more than ${DEEPEST_JSON} levels deep here`,
      'Content needs a few levels only; flatten it.',
    );
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false }) ?? null;
  if (errors.length > 0)
    return {
      root: null,
      faults: withoutEchoes(text, errors)
        .slice(0, MOST_SYNTAX_FAULTS)
        .map((error) => syntaxFault(text, error)),
    };
  return { root, faults: disagreement(text) };
}

/** A broken place confuses the parser about what follows on its line and right behind it: one fault, not several. */
function withoutEchoes(text: string, errors: readonly ParseError[]): ParseError[] {
  let heard = -1;
  return errors.filter(({ offset, length }) => {
    const echo = heard !== -1 && !/\n[^]*\S/.test(text.slice(heard, offset));
    heard = Math.max(heard, Math.min(offset + length, text.length));
    return !echo;
  });
}

function broken(start: number, end: number, message: string, hint: string): ParsedJson {
  return { root: null, faults: [{ start, end, rule: 'invalid-data', message, hint }] };
}

/** The offset of the first bracket that is nested too deeply, found without recursion. */
function findTooDeep(text: string): number | null {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (inString && unit === BACKSLASH) at += 1;
    else if (unit === QUOTE || (inString && unit === LINE_FEED)) inString = !inString && unit === QUOTE;
    else if (inString) continue;
    else if (unit === BRACKET || unit === BRACE) depth += 1;
    else if (unit === BRACKET + 2 || unit === BRACE + 2) depth -= 1;
    if (depth > DEEPEST_JSON) return at;
  }
  return null;
}

const [BACKSLASH, QUOTE, LINE_FEED, BRACKET, BRACE] = [92, 34, 10, 91, 123] as const;

const sayings: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  InvalidSymbol: [
    'is no JSON value',
    'Values are texts in double quotation marks, numbers, true, false, null, lists and objects.',
  ],
  InvalidNumberFormat: ['is not a JSON number', 'Write a number such as 3, 0.5 or -2.'],
  PropertyNameExpected: [
    'stands where a key is expected',
    'Keys are in double quotation marks; no comma follows the last entry.',
  ],
  ValueExpected: ['stands where a value is expected', 'Write a value; no comma follows the last entry.'],
  ColonExpected: ['stands where a colon is expected', 'Put a colon between the key and its value.'],
  CommaExpected: ['stands where a comma is expected', 'Put a comma between two entries.'],
  CloseBraceExpected: ['stands where } is expected', 'Close the object with }.'],
  CloseBracketExpected: ['stands where ] is expected', 'Close the list with ].'],
  EndOfFileExpected: ['follows the end of the data', 'Remove what stands after the last bracket.'],
  InvalidCommentToken: ['is a comment, which JSON doesn’t have', 'Remove the comment.'],
  UnexpectedEndOfComment: ['is a comment without an end', 'Remove the comment.'],
  UnexpectedEndOfString: ['is a text without its closing quotation mark', 'Close the text with ".'],
  InvalidUnicode: [
    'has an escape \\u without four hex digits',
    'Write \\u and four hex digits, or the character itself.',
  ],
  InvalidEscapeCharacter: ['has an escape that JSON doesn’t know', 'Write a backslash as \\\\.'],
  InvalidCharacter: ['has a control character', 'Write line breaks in texts as \\n and tabs as \\t.'],
};

/** A key or a text that begins or ends with a quotation mark that word processors put for a straight one. */
const CURLY = /^[“”„‘’]|[“”„][\s,:}\]]*$/;

function syntaxFault(text: string, { error, offset, length }: ParseError): Fault {
  const start = Math.min(offset, text.length);
  const typed = text.slice(start, start + Math.max(length, 1)).trim();
  const [message, hint] = CURLY.test(typed)
    ? ['has curly quotation marks, where JSON has straight ones', 'Write " around each key and each text.']
    : (sayings[printParseErrorCode(error)] ?? ['is not JSON', 'Mend the syntax.']);
  const what = typed === '' ? 'The end of the file' : `“${typed.slice(0, 40)}”`;
  return {
    start,
    end: Math.min(start + Math.max(length, 1), text.length),
    rule: printParseErrorCode(error) === 'InvalidCharacter' ? 'forbidden-character' : 'invalid-data',
    message: `${what} ${message}`,
    hint,
  };
}

/** The build reads JSON with the platform's parser; what that refuses is a fault even if this one let it pass. */
function disagreement(text: string): Fault[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
    return [
      {
        start: at,
        end: at + 1,
        rule: 'invalid-data',
        message: 'The file is not JSON from here on',
        hint: 'Mend the syntax.',
      },
    ];
  }
}
