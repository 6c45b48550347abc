import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A section of the long report, and how many claims it makes. */
export const LONG_SECTIONS = { opening: 205, end: 15 } as const;
/** Every so many claims one is a prediction. */
export const PREDICTION_EVERY = 20;

/** Writes a made-up report into a content folder, with more claims than a page of the ledger holds. */
export function writeLongReport(content: string, id: string): void {
  const folder = join(content, 'reports', id);
  mkdirSync(join(folder, 'tables'), { recursive: true });
  const write = (name: string, value: unknown): void =>
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(value));
  write('report', {
    title: 'A long report',
    'title@zh-hant': '一則長報導',
    publisher: 'Nobody',
    language: 'en',
    published: null,
    url: null,
    document: { sha256: 'c'.repeat(64), bytes: 1 },
    sections: Object.keys(LONG_SECTIONS).map((section) => ({ id: section, title: `The ${section}` })),
  });
  write('claims', Object.entries(LONG_SECTIONS).flatMap(writeClaims));
  write('checks', []);
  write('tensions', []);
}

function writeClaims([section, count]: [string, number]): object[] {
  return Array.from({ length: count }, (_none, index) => ({
    id: `${section}-${letters(index)}`,
    section,
    figure: `about ${String(index + 2)} lamps`,
    says: `The report says something in its ${section}.`,
    ...(index % PREDICTION_EVERY === 0
      ? { kind: 'prediction', settledBy: 'A look at it.' }
      : { kind: 'assertion' }),
  }));
}

/** Names hold no figure: aa, ab, …, ba. */
function letters(index: number): string {
  return String.fromCodePoint(97 + Math.floor(index / 26), 97 + (index % 26));
}
