/** What is written for an editor into files that are begun. */
export const editing = {
  /** Before what is missing; the check knows a text with it. */
  gap: 'To be written: ',
  article: {
    title: 'the headline',
    summary: 'what the article tells, in short',
    opening: 'what the report says, each claim as a link',
    silences: 'What the report doesn’t say',
    silence: 'its sources, its dates, and what else it leaves out',
  },
};
