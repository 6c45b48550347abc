/** How much finer than its own pixels a picture is drawn. */
export const SCALE = 2;
