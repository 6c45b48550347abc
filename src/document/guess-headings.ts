import type { Block } from './document.ts';
import { looksLikeTitle } from './text/read-text.ts';

const LONGEST_LETTERHEAD = 160;

/** Takes paragraphs that read like headings for such, where a document marks none; the first is its title when it opens with one, below a letterhead or not. */
export function guessHeadings(blocks: readonly Block[]): Block[] {
  const headings = blocks.filter((block) => block.kind === 'heading');
  if (headings.some(({ isGuessed }) => !isGuessed)) return [...blocks];
  const guessed = headings.length > 0 ? [...blocks] : blocks.map(guessHeading);
  const title = guessed.findIndex(({ kind }) => kind === 'heading');
  const opens = guessed.slice(0, Math.max(0, title)).every(isLetterhead);
  return guessed.map((block, index) =>
    index === title && block.kind === 'heading' && opens ? { ...block, level: 1 } : block,
  );
}

/** True of what may stand over a title: a name, a number, no sentence. */
function isLetterhead(block: Block): boolean {
  return (
    block.kind === 'paragraph' &&
    block.text.text.length < LONGEST_LETTERHEAD &&
    !/[.!?。！？]$/u.test(block.text.text)
  );
}

function guessHeading(block: Block): Block {
  const isTitle = block.kind === 'paragraph' && looksLikeTitle(block.text.text);
  return isTitle ? { kind: 'heading', level: 2, text: block.text, isGuessed: true } : block;
}
