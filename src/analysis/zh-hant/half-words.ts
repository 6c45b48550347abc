/** Pairs of names that leave nothing of a whole out, as patterns. */
export const HALVES: readonly (readonly [string, string])[] = [
  ['兒童|孩童', '成人|大人'],
  ['女性|女生|女童', '男性|男生|男童'],
  ['進口', '出口'],
  ['國內|內銷', '海外|國外|外銷'],
  ['職業|專職', '義消|志工|兼職'],
  ['重傷', '輕傷'],
];
/** Before the first of two halves. */
export const OF_THE_WHOLE = '(?:其中|當中|共)';
