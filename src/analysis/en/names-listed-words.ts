/** Numbers of things that a sentence names one by one. */
export const COUNT = 'two|three|four|five|six|seven|eight|nine|ten';
/** What says that a list leaves some out, or that it is none of names. */
export const LEAVES_OUT =
  'includ(?:es|ing)|such as|among (?:them|others)|others?|e\\.g\\.|notably|especially|or|but|that|which|who|is|are|was|were|has|have|had|will|would|should|can|could|it|they|we|he|she|not|to|if|because|so|etc';
