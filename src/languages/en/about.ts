export const about = {
  title: 'About',
  lead: 'This site explains news reports that nobody has verified. It says what a report claims, where in the report, and whether the report agrees with itself. It doesn’t say whether any of it is true.',
  legendTitle: 'The marks',
  legend: {
    sample: 'It looks like this',
    means: 'It means',
    figure:
      'A figure that the report claims. Nobody has verified it. The mark leads to a note: who says it, where, and what else the report says.',
    statement: 'A statement of the report, without a figure. It is just as unverified.',
    computed: 'Our own arithmetic on claimed figures, with its formula. It can be no better than they are.',
    own: 'Plain type: a fact about this site itself, such as a date of publication.',
    chart: 'In drawings, every hatched area is a claim. What this site computed is blue and not hatched.',
  },
  passages: [
    {
      id: 'what-a-claim-is',
      title: 'What a claim is',
      paragraphs: [
        'A claim is a single thing that the report says. Each has an address of its own in the ledger, with the section of the report that makes it, the figure exactly as printed, and a restatement in our words.',
        'The mark stays. When something later bears on a claim, a dated note is added to it, and the mark is still there.',
      ],
    },
    {
      id: 'what-a-figure-means',
      title: 'What a printed figure means',
      paragraphs: [
        'A figure is read no more exactly than it was printed. A range stays a range, “over” stays open at the top, and a rounded figure stands for everything that its last significant digit leaves open.',
        'The same figure is written once, in the ledger, and every page takes it from there.',
      ],
    },
    {
      id: 'what-a-check-does',
      title: 'What a check does',
      paragraphs: [
        'A check is a formula over the report’s own figures, set against something else that the report says. The figures agree, or they contradict each other, or they are too loose to tell. The verdict is computed.',
        'A check tests the report against itself, never against the world. A report can be consistent and wrong, and it can contradict itself about something that happened.',
      ],
    },
    {
      id: 'what-we-leave-out',
      title: 'What this site won’t do',
      paragraphs: [
        'The explainers restate the report and don’t reproduce it. Nothing is quoted at length, claims about people are restated neutrally, and where the report gives no source or date, the explainers say so.',
        'Each explainer ends with what the report doesn’t say.',
      ],
    },
  ],
  /** A check of a report, shown as it stands there. */
  example: {
    title: 'A check, worked',
    verdicts: 'What a check can come to, by shape and by word:',
    lead: 'Here is an example from a report. The hatched range is what the report says, the dot is what its own figures give, and the shaded stretch is what lies between.',
  },
  /** Who is behind the site, as far as its editors say. */
  who: {
    title: 'Who publishes this',
    publisher: 'Publisher',
    people: 'People',
    funding: 'Funding',
    selection: 'How a report is chosen',
    contact: 'Contact',
  },
  mistake: {
    title: 'If something is wrong',
    text: 'Tell us which claim it is, and what the report says instead. What we change is dated, and listed among the corrections.',
    link: 'Write to us',
    /** For a site that doesn't say where to write to. */
    none: 'No contact is named for this site. What is changed on it is dated, and listed here:',
  },
};
