/** What counts won, drawn and lost matches. */
export const RESULTS = '勝|敗|和';
/** What counts matches. */
export const GAMES = '場|戰';
