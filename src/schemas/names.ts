import { z } from 'zod';
import { LONGEST_NAME } from './text.ts';

/** `content/names.json`: proper names with a digit or a number word in them, as written. */
export const namesSchema = z
  .array(
    z
      .string()
      .max(LONGEST_NAME, { abort: true })
      .refine((name) => name.trim() === name && /\p{L}/u.test(name), {
        error: 'is not a name; a name has a letter in it and no space around it',
      })
      .describe('A proper name that holds a digit, such as GPT-4'),
  )
  .describe('Proper names with a digit in them; they are not figures');

export type Names = readonly string[];
