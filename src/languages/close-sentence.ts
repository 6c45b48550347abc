/** A title as a sentence of its own; one that ends in a question mark is one already. */
export function closeSentence(title: string, stop: string): string {
  return /[.!?。！？]$/u.test(title) ? title : title + stop;
}
