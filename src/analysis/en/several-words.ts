/** Between the parts and the share that they have together. */
export const SEVERAL_PARTS = '(?:together|combined|between them|jointly)';
