/** Before the amount that comes to one of another: "one for every", 「一比」. */
export const ONE_FOR = /(?:(?<![a-z])one|\ue000)(?: [a-z]+){0,3} (?:for|per|to) (?:every|each)? ?$|每 ?$/u;
