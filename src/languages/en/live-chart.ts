import { readAloud } from '../read-aloud.ts';
import { mark } from './mark.ts';

/** The words of a chart that the reader points at or walks through. */
export const liveChart = {
  /** A row and a column, as the name of what stands there. */
  name: (row: string, column: string) => `${row}, ${column}`,
  /** A figure as it is said aloud. */
  speak: (printed: string) =>
    readAloud(printed, { about: 'about ', to: ' to ', minus: 'minus ', orMore: ' or more', or: ', ' }),
  /** A rank, and what the report calls it. */
  rank: (said: string, printed: string): string => (said === printed ? printed : `${said} (${printed})`),
  /** A mark as one sentence: its name, its figure aloud and as printed, and what is at odds with it. */
  spoken: (name: string, said: string, printed: string, odds: string | undefined) => {
    const figure = said === printed ? `${printed} as printed` : `${said}, as printed ${printed}`;
    return `${name}: ${figure}, ${mark.claim}.${odds === undefined ? '' : ` ${odds}.`}`;
  },
  hint: 'Arrow keys walk through the marks, Enter opens one, Escape leaves them. All are unverified claims.',
  openClaim: 'Open this claim',
  openTable: 'Open this table',
};
