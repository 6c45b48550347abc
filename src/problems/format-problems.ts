import stringWidth from 'string-width';
import { styleText } from 'node:util';
import type { Problem } from './problem.ts';
import { makeSource, type Source } from './source.ts';

/** Reads the text of a problem's file for its frame; null when it can't be read. */
export type ReadSource = (file: string) => string | null;

/** A problem, or what else is said of a place under a name of its own. */
export type Remark = Omit<Problem, 'rule'> & { readonly rule: string };

/** How much of a long line a frame shows. */
const FRAME_WIDTH = 100;

/** Problems for people: place, rule, message, the line itself with the place marked, and a hint. */
export function formatText(problems: readonly Remark[], readSource: ReadSource, color = false): string {
  return formatEach(problems, readSource, color).join('\n');
}

/** The same, each problem by itself. The text of a file is read once for all of them. */
export function formatEach(problems: readonly Remark[], readSource: ReadSource, color = false): string[] {
  const paint = color ? painted : plain;
  const sources = new Map<string, Source | null>();
  const sourceOf = (file: string): Source | null => {
    if (!sources.has(file)) sources.set(file, openSource(file, readSource));
    return sources.get(file) ?? null;
  };
  return problems.map((problem) => formatProblem(problem, sourceOf(problem.file), paint));
}

/** Problems for programs: one object with the list, and nothing else. */
export function formatJson(problems: readonly Problem[]): string {
  const listed = problems.map(
    ({ file, line, column, endLine, endColumn, rule, message, hint, figure, severity }) => ({
      file,
      line,
      column,
      endLine,
      endColumn,
      rule,
      message,
      ...(hint !== undefined && { hint }),
      ...(figure !== undefined && { figure }),
      ...(severity === 'warning' && { severity }),
    }),
  );
  return `${JSON.stringify({ problems: listed }, null, 2)}\n`;
}

/** Problems as annotations of a pull request. */
export function formatGithub(problems: readonly Problem[]): string {
  // A claim that nothing uses is no fault of the lines that a pull request changes.
  return problems
    .filter(({ rule }) => rule !== 'unused-claim')
    .map(annotation)
    .join('');
}

/** What is no problem of the content, as a notice on a pull request. */
export function formatGithubNote(said: string): string {
  return `::notice title=check::${escape(said)}\n`;
}

/** One line that says how the check came out. */
export function summarize(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const counted = [
    errors > 0 ? count(errors, 'problem') : 'No problems',
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  return `${counted.join(', ')}.${nextStep(problems)}`;
}

/** What to do about what a command left to be written. */
function nextStep(problems: readonly Problem[]): string {
  const gaps = problems.filter(({ rule }) => rule === 'unfilled-gap');
  const [first] = gaps;
  if (!first) return '';
  const rest = gaps.length === 1 ? 'it is the last' : `${gaps.length} are left`;
  return ` Next: write ${printable(first.file)}:${first.line} (${rest}), then npm run verify -- DOCUMENT; no site is built before.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

type Paint = (style: 'bold' | 'red' | 'yellow' | 'dim', text: string) => string;

const plain: Paint = (_, text) => text;
const painted: Paint = (style, text) => styleText(style, text, { validateStream: false });

function openSource(file: string, readSource: ReadSource): Source | null {
  const text = readSource(file);
  return text === null ? null : makeSource(file, text.replace(/^\uFEFF/, ''));
}

function formatProblem(problem: Remark, source: Source | null, paint: Paint): string {
  const isWarning = problem.severity === 'warning';
  const mark = (text: string): string => paint(isWarning ? 'yellow' : 'red', text);
  const rule = isWarning ? `${problem.rule} (warning)` : problem.rule;
  const place = `${printable(problem.file)}:${problem.line}:${problem.column}`;
  const head = `${paint('bold', place)}  ${mark(rule)}  ${printable(problem.message)}`;
  const frame = source ? frameLines(problem, source, paint, mark) : [];
  const hint = problem.hint === undefined ? [] : [`  ${paint('dim', 'hint:')} ${printable(problem.hint)}`];
  return `${[head, ...frame, ...hint].join('\n')}\n`;
}

function frameLines(problem: Remark, source: Source, paint: Paint, mark: (text: string) => string): string[] {
  const line = lineOf(source, problem.line);
  if (line === null) return [];
  const from = wholeCharacter(line, Math.max(0, problem.column - 1 - FRAME_WIDTH / 2));
  const shown = printable(line.slice(from, wholeCharacter(line, from + FRAME_WIDTH)));
  const before = printable(line.slice(from, problem.column - 1));
  const end = problem.endLine === problem.line ? problem.endColumn - 1 : line.length;
  const marked = printable(line.slice(problem.column - 1, Math.min(end, from + FRAME_WIDTH)));
  const gutter = String(problem.line);
  const carets = '^'.repeat(Math.max(1, stringWidth(marked)));
  return [
    `  ${paint('dim', `${gutter} |`)} ${shown}`,
    `  ${paint('dim', `${' '.repeat(gutter.length)} |`)} ${' '.repeat(stringWidth(before))}${mark(carets)}`,
  ];
}

/** An offset that parts no pair of surrogates. */
function wholeCharacter(line: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(line.charAt(offset)) ? offset - 1 : offset;
}

function lineOf({ text, lineStarts }: Source, line: number): string | null {
  const start = lineStarts[line - 1];
  if (start === undefined) return null;
  let end = lineStarts[line] ?? text.length;
  while (end > start && /[\r\n]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Control characters, other line ends and marks of direction must not reach a terminal or a log, which may obey them. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (unit) => (unit === '\t' ? ' ' : '�'));
}

function annotation({
  file,
  line,
  column,
  endLine,
  endColumn,
  rule,
  severity,
  message,
  hint,
}: Problem): string {
  const place = `file=${property(file)},line=${line},endLine=${endLine},col=${column},endColumn=${endColumn},title=${property(rule)}`;
  return `::${severity} ${place}::${escape(hint === undefined ? message : `${message}\n${hint}`)}\n`;
}

function escape(text: string): string {
  return text.replace(/%/g, '%25').split('\n').map(printable).join('%0A');
}

function property(text: string): string {
  return escape(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
