import { embedAddress } from '../../addresses/address.ts';
import { chartHeadline } from '../../charts/pictures/chart-caption.ts';
import { embedHeight } from '../../charts/pictures/embed-height.ts';
import type { Frame } from '../../exits/embed-snippet.ts';
import { wordsIn } from '../../languages/languages.ts';
import type { Table } from '../../schemas/table.ts';
import type { Reading } from '../claim/reading.ts';

/**
 * The frame in which other sites show a table's chart.
 * @param origin where this site is published
 */
export function embedFrame(table: Table, reading: Reading, origin: string): Frame {
  const { language, ledger } = reading;
  return {
    address: new URL(embedAddress(language, ledger.id, table.name), origin).href,
    title: wordsIn(language).embed.frameTitle(chartHeadline(table, reading)),
    height: embedHeight(table, reading),
  };
}
