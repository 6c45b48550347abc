import type { Script } from '../script.ts';

/** Whose dates and numbers `Intl` writes (BCP 47), whose Open Graph says it is, and in what letters texts are. */
export const locale = { dates: 'en-GB', numbers: 'en', openGraph: 'en_GB', script: 'Latin' as Script };
