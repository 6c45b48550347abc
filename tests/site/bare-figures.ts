import { readContent } from './site-under-test.ts';

let listed: readonly string[] | undefined;

/** The names that the site under test lists: their digits count nothing. */
function names(): readonly string[] {
  listed ??= readContent('names.json') as string[];
  return listed;
}

const MARK = /\[[^[\]]*(?:unverified|this site’s|未經查證|本站)[^[\]]*\]/u;
/** How far behind the last digit of a printed figure its mark may stand. */
const REACH = 48;

/**
 * The digits of a text that no mark follows in the same sentence, each with what stands around it. It
 * knows nothing of how this site reads figures: whatever has a digit and is no listed name counts.
 */
export function bareFigures(text: string): string[] {
  const said = names()
    .reduce((rest, name) => rest.replaceAll(name, ' '), text)
    // A hash is no quantity, and its kind is a name that the site itself uses.
    .replaceAll('SHA-256', ' ')
    .replace(/[\da-f]{64}/gu, ' ')
    .replace(/https?:\/\/[^\s)<>"]+/gu, ' ');
  return [...said.matchAll(/\p{N}+(?:[.,]\p{N}+)*/gu)].flatMap((digits) => {
    const end = digits.index + digits[0].length;
    const after = said.slice(end, end + 2 * REACH);
    const mark = MARK.exec(after);
    const between = after.slice(0, mark?.index ?? 0);
    if (mark !== null && mark.index <= REACH && !/[.!?]\s|[。！？]/u.test(between)) return [];
    return [said.slice(Math.max(0, digits.index - 30), end + REACH).replace(/\s+/gu, ' ')];
  });
}
