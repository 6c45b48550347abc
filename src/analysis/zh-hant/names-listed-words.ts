/** Between a number of things and their names. */
export const ARE = '(?:依序|分別)(?:是|為)';
/** What says that a list leaves some out, or that it is none of names. */
export const LEAVES_OUT = '等|其中|包括|例如|其他|其餘|及其|不';
