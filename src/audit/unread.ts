/** Kinds of files that the audit doesn't read. */
export const UNREAD = ['pixels', 'scripts', 'word-lists', 'fonts', 'others'] as const;
export type Unread = (typeof UNREAD)[number];

const KINDS: readonly (readonly [RegExp, Unread])[] = [
  [/\.(?:png|jpe?g|webp|avif|gif|ico)$/, 'pixels'],
  [/\.(?:m?js|wasm)$|\/wasm\.[^/]+\.pagefind$/, 'scripts'],
  [/^pagefind\//, 'word-lists'],
  [/\.(?:woff2?|[ot]tf)$/, 'fonts'],
  [/./, 'others'],
];

/** How many files of a kind the audit doesn't read, or of which it can't read the pixels. */
export interface UnreadCount {
  readonly kind: Unread;
  readonly files: number;
}

/** Counts what the audit doesn't read, by kind. */
export function countUnread(paths: readonly string[]): UnreadCount[] {
  const kinds = paths.map((path) => KINDS.find(([pattern]) => pattern.test(path))?.[1]);
  const counts = UNREAD.map((kind) => ({ kind, files: kinds.filter((each) => each === kind).length }));
  return counts.filter(({ files }) => files > 0);
}
