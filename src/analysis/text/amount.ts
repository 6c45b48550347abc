import type { Mention } from './mention.ts';
import { contextsOf, type Context, type Sentence } from './shape.ts';

/** An amount with what stands around it. */
export interface Amount {
  readonly mention: Mention;
  readonly context: Context;
}

/** The amounts of a sentence, with what stands around each. */
export function amountsIn(sentence: Sentence): Amount[] {
  const contexts = contextsOf(sentence);
  return sentence.mentions.flatMap((mention, index) => {
    const context = contexts[index];
    return context && (mention.kind === 'N' || mention.kind === 'P' || mention.kind === 'U')
      ? [{ mention, context }]
      : [];
  });
}
