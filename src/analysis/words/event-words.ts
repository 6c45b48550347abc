import { EVENT_PAIRS as english } from '../en/event-words.ts';
import { EVENT_PAIRS as chinese } from '../zh-hant/event-words.ts';

/** Two events of which one has to come first, as patterns over a clause in lower case. */
export const EVENT_PAIRS: readonly { readonly first: RegExp; readonly then: RegExp }[] = [
  ...english.map(([first, then]) => ({
    first: new RegExp(`(?<![a-z])(?:${first})(?![a-z])`, 'u'),
    then: new RegExp(`(?<![a-z])(?:${then})(?![a-z])`, 'u'),
  })),
  ...chinese.map(([first, then]) => ({ first: new RegExp(first, 'u'), then: new RegExp(then, 'u') })),
];
