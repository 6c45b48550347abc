/** What a text without a telling name is: Markdown where it is marked up as such, else plain text. */
export function looksLike(text: string): 'markdown' | 'text' {
  const signs = [
    /^---\r?\n[\s\S]{0,2000}?^---\s*$/m.test(text.slice(0, 4000)) && /^\ufeff?---\r?\n/.test(text),
    /^#{1,6} \S/m.test(text),
    /^\s*\|?(?:\s*:?-{3,}:?\s*\|)+\s*(?::?-{3,}:?)?\s*$/m.test(text),
    /^(?:```|~~~)/m.test(text),
    /\[[^\]\n]{1,200}\]\((?:https?:|\/|#)[^)\s]*\)/.test(text),
    /(?<![\p{L}\p{N}*])\*\*[^\s*][^*\n]{0,200}\*\*/u.test(text),
  ];
  return signs.includes(true) ? 'markdown' : 'text';
}
