/** Before the difference of the two amounts before it. */
export const BETWEEN_TWO =
  '(?:gap|difference|distance|spread|margin)(?: [a-z]+){0,2} between (?:the two|them|these|these two|the two [a-z]+)(?: (?:is|was|of|comes to|came to|being|about|just|only|thus|therefore|then))* ?$';
