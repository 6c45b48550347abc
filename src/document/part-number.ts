const NAMED =
  /^\s*(?:(?:annex|appendix|chapter|section|part|schedule|attachment)\s+(?:\d{1,2}|\p{Lu})\s*[.:：–—-]|第\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[章節部編篇]\s*[.:：、]?)\s*(?=\p{L})/iu;

/** The number of a part as it stands before its heading, with its name: "Annex 1. Funding", 第三章 總論; '' for none. */
export function namedPartNumber(heading: string): string {
  return NAMED.exec(heading)?.[0] ?? '';
}
