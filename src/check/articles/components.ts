import { nearestOf, suggest, quote } from '../../problems/nearest.ts';
import type { Fault } from '../../problems/problem.ts';
import { findFigures } from '../../figures/find.ts';
import { mayBeName } from '../prose/claim-hint.ts';
import type { ProseContext } from '../prose/prose-context.ts';
import { COMPONENTS, isComponent } from '../../content/articles/components.ts';
import type { Attribute, Tag } from '../../content/articles/read-tag.ts';
import { isErased } from '../../content/articles/parse-body.ts';
import type { MarkupToken } from '../../content/articles/scan-markup.ts';

type TagToken = Extract<MarkupToken, { kind: 'tag' }>;

/** What is wrong with a tag: raw HTML, an unknown component, its attributes, what it names. */
export function tagFaults(token: TagToken, context: ProseContext): Fault[] {
  const { tag } = token;
  const shown = `<${tag.closing ? '/' : ''}${tag.name}>`;
  if (!isComponent(tag.name))
    return tag.closing ? [] : [unknownTag(token, shown), ...attributeFigures(tag, context)];
  if (!tag.whole) return [forbid(token, `${shown} has no end`, 'Close the tag with > or />.')];
  if (tag.closing) return closingFaults(token);
  const needed = COMPONENTS[tag.name] ?? null;
  return [
    ...tag.attributes.flatMap((attribute) => attributeFaults(tag.name, attribute, needed, context)),
    ...missingFaults(token, needed),
    ...tag.attributes.flatMap((attribute) => referenceFaults(attribute, needed, context)),
    ...(tag.name === 'Chart' ? tag.attributes.flatMap((attribute) => undrawn(attribute, context)) : []),
  ];
}

/** The tag that closes a component says its name and nothing else. */
function closingFaults(token: TagToken): Fault[] {
  const { name, attributes, selfClosing } = token.tag;
  if (attributes.length === 0 && !selfClosing) return [];
  return [forbid(token, `The tag that closes <${name}> holds more than its name`, `Write </${name}>.`)];
}

/** Whatever is erased is told: what no rule of its own has named is named here. */
export function unnamedMarkup(tokens: readonly MarkupToken[], named: readonly Fault[]): Fault[] {
  const opened = new Set(
    tokens.flatMap((token) => (token.kind === 'tag' && !token.tag.closing ? [token.tag.name] : [])),
  );
  return tokens
    .filter(isErased)
    .filter((token) => !(token.kind === 'tag' && token.tag.closing && opened.has(token.tag.name)))
    .filter(unmet(named))
    .map((token) => forbid(token, 'This is markup that articles don’t have', 'Remove it.'));
}

/** Tells which spans no fault meets; a file of markup has as many faults as tokens, so each is looked up. */
function unmet(faults: readonly Fault[]): (span: { start: number; end: number }) => boolean {
  const starts = faults.toSorted((one, other) => one.start - other.start);
  let reach = -1;
  const reaches = starts.map(({ end }) => (reach = Math.max(reach, end)));
  return ({ start, end }) => (reaches[countBelow(starts, end) - 1] ?? -1) <= start;
}

/** How many of the faults, in order, start before an offset. */
function countBelow(faults: readonly Fault[], offset: number): number {
  let [low, high] = [0, faults.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((faults[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A closing tag of raw HTML is part of the element whose opening tag was reported, unless it stands alone. */
export function strayClosings(tokens: readonly MarkupToken[]): Fault[] {
  const opened = new Set(
    tokens.flatMap((token) => (token.kind === 'tag' && !token.tag.closing ? [token.tag.name] : [])),
  );
  return tokens.flatMap((token) => {
    if (token.kind !== 'tag' || !token.tag.closing) return [];
    if (isComponent(token.tag.name) || opened.has(token.tag.name)) return [];
    return [forbid(token, `</${token.tag.name}> is raw HTML`, HTML_HINT)];
  });
}

const HTML_HINT = `An article is Markdown and the components ${Object.keys(COMPONENTS).join(', ')}.`;

function unknownTag(token: TagToken, shown: string): Fault {
  const { name } = token.tag;
  if (!/^\p{Lu}/u.test(name)) return forbid(token, `${shown} is raw HTML`, HTML_HINT);
  return forbid(
    token,
    `${shown} is no component that articles can use`,
    suggest(name, Object.keys(COMPONENTS), HTML_HINT),
  );
}

function attributeFaults(
  name: string,
  attribute: Attribute,
  needed: string | null,
  context: ProseContext,
): Fault[] {
  const known = needed === null ? `<${name}> takes no attributes.` : `Write ${needed}="…".`;
  if (attribute.kind === 'spread')
    return [forbid(attribute, 'An attribute is spread from an expression', known)];
  if (attribute.kind === 'expression')
    return [forbid(attribute, `The attribute ${attribute.name} is an expression`, known)];
  if (attribute.name !== needed) {
    const message = `${quote(attribute.name)} is no attribute of <${name}>`;
    return [forbid(attribute, message, known), ...attributeFigure(attribute, context)];
  }
  if (attribute.kind === 'bare')
    return [forbid(attribute, `The value of ${attribute.name} has no quotation marks`, known)];
  return /[{}<>`]/.test(attribute.value ?? '')
    ? [forbid(attribute, `${quote(attribute.value ?? '')} is no id`, known)]
    : [];
}

function missingFaults(token: TagToken, needed: string | null): Fault[] {
  const { attributes, name } = token.tag;
  if (needed === null) return [];
  const given = attributes.filter((attribute) => attribute.name === needed);
  // What is spread may have held it, and what is misspelt was reported.
  const mayHold = attributes.some(({ kind, name: typed }) => kind === 'spread' || isSlip(typed, needed));
  if (given.length === 0 && mayHold) return [];
  if (given.length === 0)
    return [forbid(token, `<${name}> needs the attribute ${needed}`, `Write <${name} ${needed}="…" />.`)];
  return given
    .slice(1)
    .map((attribute) => forbid(attribute, `${needed} stands twice in <${name}>`, 'Keep one of the two.'));
}

/** True for an attribute that was meant to be the needed one: misspelt, or that of another component. */
function isSlip(typed: string, needed: string): boolean {
  return nearestOf(typed, [needed]) !== null || Object.values(COMPONENTS).some((name) => name === typed);
}

function referenceFaults(
  { name, value, kind, start, end }: Attribute,
  needed: string | null,
  { scope }: ProseContext,
): Fault[] {
  if (!scope || kind !== 'text' || value === null || name !== needed) return [];
  const sort = needed === 'table' ? 'table' : 'check';
  if (scope.knows(sort, value)) return [];
  const known = sort === 'table' ? scope.tables : scope.checkIds;
  const hint = suggest(value, known, `The report has no ${sort}s.`);
  return [
    {
      start,
      end,
      rule: `unknown-${sort}`,
      message: `${quote(value)} is no ${sort} of the report ${scope.id}`,
      hint,
    },
  ];
}

/** A table that doesn't say how it is drawn has no chart; what is wrong with a faulty table is said in its file. */
function undrawn({ name, value, kind, start, end }: Attribute, { scope }: ProseContext): Fault[] {
  const table = name === 'table' && kind === 'text' ? scope?.tables.get(value ?? '') : undefined;
  if (!table || table.chart) return [];
  const message = `The table ${quote(table.name)} has no chart`;
  const hint = `Give the table a \`chart\`, or write <Table table="${table.name}" />.`;
  return [{ start, end, rule: 'unknown-table', message, hint }];
}

function attributeFigures({ attributes }: Tag, context: ProseContext): Fault[] {
  return attributes.flatMap((attribute) => attributeFigure(attribute, context));
}

/** An attribute that may be shown is held to the rule for text, so that its figures are named at once. */
function attributeFigure({ name, value, end }: Attribute, { names }: ProseContext): Fault[] {
  if (
    value === null ||
    !/^(?:alt|title|label|caption|headline|summary|text|content|placeholder|aria-.*)$/i.test(name)
  )
    return [];
  return findFigures(value, names).map((figure): Fault => {
    const start = end - 1 - value.length;
    const message = `${quote(figure.text)} is a figure without a claim`;
    return {
      start: start + figure.start,
      end: start + figure.end,
      rule: 'unmarked-figure',
      message,
      hint: 'Link it to a claim in the text.',
      figure: figure.text,
      mayBeName: mayBeName(figure, value),
    };
  });
}

function forbid({ start, end }: { start: number; end: number }, message: string, hint: string): Fault {
  return { start, end, rule: 'forbidden-markup', message, hint };
}
