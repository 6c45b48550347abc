import { gap } from '../../schemas/gap.ts';
import { asOneLine } from '../../schemas/odd-characters.ts';
import { LONGEST_TEXT } from '../../schemas/text.ts';
import type { ClaimDraft } from './draft-claims.ts';

const LINK = /(\[[^[\]]*\]\(claim:[a-z/-]+\))/;

/**
 * Makes what writes a document's text so that a draft may hold it: on one line, without unseen characters, and with no
 * sign that would be read as markup but the links of the draft's own claims. Readers see the same.
 * @param text the reading text
 */
export function textSettler(text: string, claims: readonly ClaimDraft[]): (linked: string) => string {
  const own = new Set(
    claims.map(({ start, end, record }) => `[${asOneLine(text.slice(start, end))}](claim:${record.id})`),
  );
  return (linked) => {
    const settled = asOneLine(linked)
      .split(LINK)
      .map((part) => (own.has(part) ? part : withoutMarkup(part)))
      .join('')
      .replace(/^(\s*)(#{1,6}|[-+>]|\d{1,9}[.)])(?=\s|$)/u, (_, space: string, sign: string) =>
        [space, sign.slice(0, -1), '\\', sign.slice(-1)].join(''),
      );
    return settled.length > LONGEST_TEXT ? gap('what this text says, shorter') : settled;
  };
}

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '{': '&#123;', '}': '&#125;' };

function withoutMarkup(text: string): string {
  return (
    text
      .replace(/&(?=#?\w+;)/g, '&amp;')
      .replace(/[\\`*[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
      .replace(/[{}]|<(?=[^\s\d=])/g, (sign) => ENTITIES[sign] ?? sign)
      // Addresses are links by themselves.
      .replace(/\b(?:www\.|(?:https?|ftp):\/\/)|@(?=[\w-]+\.)/gi, (start) => start.replace(/[.:@]/, '\\$&'))
  );
}
