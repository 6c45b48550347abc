import type { Block } from './document.ts';
import { looksLikeTitle } from './text/read-text.ts';

/** Takes paragraphs that read like headings for such, where a document marks none; the first is its title when it opens with one. */
export function guessHeadings(blocks: readonly Block[]): Block[] {
  const headings = blocks.filter((block) => block.kind === 'heading');
  if (headings.some(({ isGuessed }) => !isGuessed)) return [...blocks];
  const guessed = headings.length > 0 ? [...blocks] : blocks.map(guessHeading);
  const [first, ...others] = guessed;
  return first?.kind === 'heading' ? [{ ...first, level: 1 }, ...others] : guessed;
}

function guessHeading(block: Block): Block {
  const isTitle = block.kind === 'paragraph' && looksLikeTitle(block.text.text);
  return isTitle ? { kind: 'heading', level: 2, text: block.text, isGuessed: true } : block;
}
