/** How long anything that a test waits for may take on a small machine that is busy, in milliseconds. No test asserts a time. */
export const PATIENCE = 120_000;

/** How long a whole test may take: it may wait for several things. */
export const TEST_PATIENCE = 8 * PATIENCE;
