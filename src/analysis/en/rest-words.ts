/** Before the share that the others leave. */
export const SHARE_OF_REST = '(?:the (?:other|remaining|rest|remainder)|all the others)(?:,| [a-z]+)? ?$';
