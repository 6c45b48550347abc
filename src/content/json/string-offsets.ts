/** Maps offsets in a JSON text's value to offsets in the file, where characters may be escaped. */
export function stringOffsets(raw: string, start: number): (offset: number) => number {
  const offsets: number[] = [];
  let at = 1;
  while (at < raw.length - 1) {
    offsets.push(start + at);
    at += raw.charCodeAt(at) === 92 ? (raw.charAt(at + 1) === 'u' ? 6 : 2) : 1;
  }
  const end = start + Math.max(raw.length - 1, 1);
  return (offset) => offsets[offset] ?? end;
}
