/** What stands for the signs of a printed figure when it is said aloud. */
export interface SpokenSigns {
  readonly about: string;
  readonly to: string;
  readonly minus: string;
  readonly orMore: string;
  readonly or: string;
}

/** A printed figure as it is said aloud: "~25–30%" is "about 25 to 30%". */
export function readAloud(printed: string, { about, to, minus, orMore, or }: SpokenSigns): string {
  return printed
    .replace(/[~≈]\s*/gu, about)
    .replace(/(\p{N}[^\s\p{N}]?)\s*[-–—]\s*(?=[$€£]?\p{N})/gu, `$1${to}`)
    .replace(/(^|\s)[-−](?=[$€£]?\p{N})/gu, `$1${minus}`)
    .replace(/(\p{N})\+/gu, `$1${orMore}`)
    .replace(/\s*\/\s*(?=\p{N})/gu, or);
}
