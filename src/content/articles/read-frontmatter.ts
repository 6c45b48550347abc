import { isMap, isScalar, isSeq, parseDocument, type Document, type Node, type Scalar } from 'yaml';
import { keysInAll } from '../../schemas/translation.ts';
import { articleSchema, type Article } from '../../schemas/article.ts';
import { validate, type Locator, type Span } from '../json/schema-faults.ts';
import type { Fault } from '../../problems/problem.ts';
import { joinFolded } from './join-folded.ts';
import { scalarOffsets } from './scalar-offsets.ts';
import { invalid, locatorOf, stepInto, valueOf } from './yaml-node.ts';

/** Frontmatter is a few lines; more is an attack or an accident. */
const LARGEST_FRONTMATTER = 64 * 1024;

/** The text of a field that readers see, with the way back into the YAML. */
export interface FrontmatterText {
  readonly text: string;
  readonly offset: (at: number) => number;
}

export interface Frontmatter {
  /** Null when a field is missing or wrong. */
  readonly article: Article | null;
  /** The fields as far as they could be read. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly faults: readonly Fault[];
  readonly locate: Locator;
  readonly texts: readonly FrontmatterText[];
}

/** Reads YAML without following anchors or tags. Offsets are into `yaml`. Never throws. */
export function readFrontmatter(yaml: string): Frontmatter {
  const nothing = { article: null, value: {}, locate: { value: atStart, key: atStart }, texts: [] };
  if (yaml.length > LARGEST_FRONTMATTER) {
    return {
      ...nothing,
      faults: [invalid({ start: 0, end: 1 }, 'The frontmatter is larger than 64 KB', 'Shorten it.')],
    };
  }
  const document = parseSafely(yaml);
  const syntax = document ? syntaxFaults(document) : [tooDeep(0)];
  const root = document?.contents ?? null;
  if (!document || syntax.length > 0) return { ...nothing, faults: syntax };
  if (!isMap(root)) {
    return {
      ...nothing,
      faults: [
        invalid(
          { start: 0, end: 3 },
          'The frontmatter is no list of fields',
          'Write each field as “name: value” on its own line.',
        ),
      ],
    };
  }
  joinFolded(root, yaml);
  const found: Fault[] = [];
  const value = valueOf(root, found) as Record<string, unknown>;
  const locate = locatorOf(root);
  const validated = validate(articleSchema, value, locate);
  return {
    article: validated.value ?? null,
    value,
    faults: [...found, ...validated.faults],
    locate,
    texts: textsOf(root, yaml),
  };
}

function atStart(): Span {
  return { start: 0, end: 1 };
}

function parseSafely(yaml: string): Document | null {
  try {
    return parseDocument(yaml, {
      version: '1.2',
      uniqueKeys: true,
      strict: true,
      prettyErrors: false,
      // 'silent' would pass over a second document, too.
      logLevel: 'error',
    });
  } catch {
    return null;
  }
}

function tooDeep(start: number): Fault {
  return invalid({ start, end: start + 1 }, 'The frontmatter is nested too deeply', 'Write it flat.');
}

function syntaxFaults({ errors }: Document): Fault[] {
  const exhausted = errors.find(({ message }) => /call stack/i.test(message));
  if (exhausted) return [tooDeep(exhausted.pos[0])];
  return errors.map(({ pos: [start, end], code, message }) =>
    code === 'DUPLICATE_KEY'
      ? invalid({ start, end }, 'The field stands twice in the frontmatter', 'Keep one of the two.')
      : invalid(
          { start, end: Math.max(end, start + 1) },
          `The frontmatter can’t be read from here: ${message}`,
          adviceFor(code),
        ),
  );
}

function adviceFor(code: string): string {
  if (code === 'TAB_AS_INDENT') return 'Indent with spaces.';
  if (code === 'MULTIPLE_DOCS') return 'Remove the line “...” from the frontmatter.';
  return 'Put a text with a colon, quotation mark or bracket in it between double quotation marks.';
}

/** The texts of the frontmatter that readers see: title, summary and the notes of revisions. */
function textsOf(root: Node, yaml: string): FrontmatterText[] {
  const revisions = stepInto(root, 'revisions')?.value;
  const notes = isSeq(revisions)
    ? revisions.items.flatMap((item) => keysInAll('note').map((key) => stepInto(item, key)?.value))
    : [];
  return [stepInto(root, 'title')?.value, stepInto(root, 'summary')?.value, ...notes].flatMap((node) => {
    if (!isScalar(node)) return [];
    const text = typeof node.value === 'string' ? node.value : shownScalar(node);
    return text === '' ? [] : [{ text, offset: scalarOffsets(node, text, yaml) }];
  });
}

/** A title that YAML takes for a number is one to a reader too. */
function shownScalar({ value, source = '' }: Scalar): string {
  return value === null ? '' : source;
}
