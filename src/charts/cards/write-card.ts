import { tableKey } from '../pictures/picture-cache.ts';
import type { PngTexts } from '../pictures/png-texts.ts';
import { writePng } from '../pictures/write-png.ts';
import type { Card } from './card.ts';
import { drawCard } from './draw-card.ts';

/** A card as a PNG file. */
export function writeCard(card: Card, texts: PngTexts): Promise<Buffer> {
  return writePng(likenessOf(card), texts, () => drawCard(card));
}

function likenessOf({ subject, ...words }: Card): string {
  const shown = subject.kind === 'chart' ? { ...subject, table: tableKey(subject.table) } : subject;
  return JSON.stringify([words, shown]);
}
