/** How a sentence opens that divides what was counted before. */
export const OF_NAMED =
  '(?:of|among) (?:the |its |their |these |those |all )+(?<noun>[a-z]+(?: [a-z]+)?)(?: [a-z]+){0,2},';
