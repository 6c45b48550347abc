const below = '(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})';
const counted = '(?:months?|weeks?|days|hours|million|billion|dollars|people|kilometres|kilometers|tonnes)';
/** Behind these a Roman number is a name or a label: World War II, Chapter IV. */
const labels =
  '(?:war|type|class|phase|part|act|mark|grade|stage|tier|level|group|chapter|volume|elizabeth|louis|henry|charles)';

/** Latin letters are surely a Roman number only where a share or a count is told, and as a year: MCMXCIX. */
export const romanNumbers: readonly string[] = [
  `(?=[ivxlcdm]{2})m{0,3}(?:c[md]|d?c{0,3})${below}(?= ?%| per ?cent(?![a-z])| percentage(?![a-z]))`,
  `(?<!${labels} )(?=[ivxlcdm]{2})${below}(?= ${counted}(?![a-z]))`,
  `mm?(?:c[md]|d?c{0,3})${below}(?<=[a-z]{5})(?![a-z_])`,
];

/** Matches wherever a Roman number may be. */
export const romanSeed = '[ivxlcdm]+ ?(?:%|per)|m[mcdlxvi]{4}|[ivxl]{2,9} (?:mo|we|da|ho|mi|bi|do|pe|ki|to)';
