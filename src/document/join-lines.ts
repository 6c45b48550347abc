import { TextWriter, stretchOf, type PlacedText } from './placed-text.ts';

const unspaced = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** A text whose lines are joined as a reader joins them: with a space, or none in Chinese and within a figure. */
export function joinLines(placed: PlacedText): PlacedText {
  const { text } = placed;
  const from = text.length - text.trimStart().length;
  const writer = new TextWriter(placed.source);
  let at = from;
  for (const { index, 0: space } of text.matchAll(/[ \t\r\n\f\v]+/g)) {
    const end = index + space.length;
    if (index < from || end > text.trimEnd().length) continue;
    writer.writeText(placed, at, index);
    const stretch = stretchOf(placed, index, end);
    if (!/[\r\n]/.test(space) || needsSpace(text, index, end)) writer.write(' ', stretch.start, stretch.end);
    at = end;
  }
  writer.writeText(placed, at, Math.max(at, text.trimEnd().length));
  return writer.finish();
}

function needsSpace(text: string, start: number, end: number): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (unspaced.test(before) && unspaced.test(after)) return false;
  return !(/[-–—/]/.test(before) && /\p{N}/u.test(text.charAt(start - 2)) && /\p{N}/u.test(after));
}
