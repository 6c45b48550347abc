import { nodesOf, startOf, endOf, type MarkdownNode } from '../../content/markdown/parse-markdown.ts';
import { alignText } from '../../content/markdown/align-text.ts';
import type { Fault } from '../../problems/problem.ts';

// A star with space on both sides is meant as a star.
const marks =
  /\*+|(?<![\p{L}\p{N}_])__(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}\p{P}])__(?![\p{L}\p{N}_])|(?<=\p{Script=Han})_{1,2}(?=[^\s_])|(?<=[^\s_])_{1,2}(?=\p{Script=Han})/gu;

/** Marks of emphasis that Markdown left standing as text, each pair of them once. */
export function strayEmphasis(root: MarkdownNode, source: string): Fault[] {
  return [...nodesOf(root)]
    .filter(({ type, value }) => type === 'text' && /[*_]/.test(value ?? ''))
    .flatMap((node) => strayIn(node, source));
}

interface Mark {
  readonly text: string;
  readonly index: number;
}

function strayIn(node: MarkdownNode, source: string): Fault[] {
  const value = node.value ?? '';
  const { starts, ends } = alignText(value, source, startOf(node), endOf(node));
  const typed = [...value.matchAll(marks)]
    .map(({ 0: text, index }): Mark => ({ text, index }))
    .filter(
      ({ text, index }) => source.startsWith(text, starts[index]) && !standsAlone(value, index, text.length),
    );
  const faults: Fault[] = [];
  for (let at = 0; at < typed.length; at += 1) {
    const mark = typed[at];
    if (!mark) break;
    const partner = typed[at + 1]?.text === mark.text ? typed[at + 1] : undefined;
    if (partner) at += 1;
    const end = partner ? partner.index + partner.text.length : mark.index + mark.text.length;
    const span = { start: starts[mark.index] ?? startOf(node), end: ends[end - 1] ?? endOf(node) };
    faults.push({
      ...span,
      rule: 'stray-emphasis',
      message: `“${mark.text}” stays in the text as it is; Markdown sees no emphasis here`,
      hint: remedy(value, mark, partner),
    });
  }
  return faults;
}

function standsAlone(value: string, index: number, length: number): boolean {
  const before = value.charAt(index - 1);
  const behind = value.charAt(index + length);
  return (before === '' || /\s/.test(before)) && (behind === '' || /\s/.test(behind));
}

function remedy(value: string, mark: Mark, partner: Mark | undefined): string {
  if (!partner) return `Remove it, or write \\${mark.text.charAt(0)} if the character itself is meant.`;
  const inside = value.slice(mark.index + mark.text.length, partner.index);
  const {
    lead = '',
    core = inside,
    tail = '',
  } = /^(?<lead>[\s\p{P}]*)(?<core>.*?)(?<tail>[\s\p{P}]*)$/su.exec(inside)?.groups ?? {};
  if (core === '' || core.length > 60) return 'Put the punctuation and spaces outside the marks.';
  const moved = `${lead}${mark.text}${core}${mark.text}${tail}`;
  if (lead + tail !== '') return `Put the punctuation outside the marks: ${moved}`;
  return `Put a space outside each mark, or remove the marks: ${core}`;
}
