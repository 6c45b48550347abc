/** What counts won, drawn and lost matches. */
export const RESULTS = 'wins?|victories|draws?|defeats?|losses';
/** What counts matches. */
export const GAMES = 'matches|games|fixtures|rounds';
