export const audit = {
  title: 'Is every figure marked?',
  lead: 'Each time this site is built, a program reads what was built and looks for figures that leave without their mark. A single one stops the build.',
  /** Stands where the numbers will be, until a build has counted them. */
  pending:
    'The numbers of the audit stand here once the site has been built; the data behind them is audit.json.',
  data: 'The audit as data (JSON)',
  count: (figures: string, exits: string) => `${figures} figures × ${exits} exits`,
  unmarked: (number: string): string => (number === '0' ? 'none unmarked' : `${number} unmarked`),
  times: (found: string, files: string, date: string) =>
    `Together they were found ${found} times in ${files} files, as of ${date}. Each time the mark was there.`,
  addresses: (number: string) => `Of the ${number} addresses on this site, none has a figure in it.`,
  byExit: 'Exit by exit',
  byExitLead: 'An exit is a way by which a figure leaves the site.',
  /** Said of a site in several languages. */
  together: 'Pages in all languages are counted together.',
  exit: 'Exit',
  markColumn: 'What counts as the mark',
  files: 'Files',
  figures: 'Figures',
  found: 'Times found',
  bare: 'Unmarked',
  others: 'Of no single claim',
  own: 'The site’s own',
  place: 'One place',
  see: 'See it',
  byFigure: 'Figure by figure',
  byFigureLead:
    'Every claim with a figure and every result of our arithmetic, and how often it was found at each exit. A number leads to one of the places; an empty cell is an exit that the figure doesn’t take.',
  open: (figures: string) => `Show all ${figures} figures`,
  figure: 'Figure',
  tooMany: 'There are too many figures for one page; audit.json lists them all.',
  notRead: 'What the audit doesn’t read',
  unread: {
    pixels: (files: string) =>
      `The pixels of ${files} pictures. A table’s picture is drawn from the same layout as its SVG file, which is read; what a picture says of itself in words is read too.`,
    scripts: (files: string) =>
      `${files} scripts, which run in a browser. They write no figure of their own: what they show comes from the files of the live charts and from the search index, which are read.`,
    'word-lists': (files: string) =>
      `${files} lists of words by which the search finds its pages. Nobody sees them; what results are cut from is read.`,
    fonts: (files: string) => `${files} fonts.`,
    others: (files: string) => `${files} other files, such as settings of servers.`,
  },
  passages: [
    {
      id: 'what-is-looked-for',
      title: 'What is looked for',
      paragraphs: [
        'A figure is any quantity, in digits or in words, in English or in Chinese; years, dates and fractions are figures too. When in doubt, the program takes something for a figure.',
        'The mark has to say that the figure is unverified, in words, and to stand right at it, so that nothing can come between them. Our own arithmetic has a mark of its own, which says that it rests on unverified figures. The site’s own numbers, such as those on this page, are marked as that and aren’t counted as figures.',
      ],
    },
    {
      id: 'whose-figure',
      title: 'How a figure is told from another',
      paragraphs: [
        'The same number can stand for several claims. A figure belongs to the claim that its link, its row or its place in the ledger names. Where nothing names one, in a title, a drawing or a search result, it counts for the claim that prints the same figure, first among those that the page links to. What belongs to no single claim, such as the scale of a drawing, is counted apart, and has to be marked all the same.',
      ],
    },
    {
      id: 'the-data',
      title: 'The audit as data',
      paragraphs: [
        'audit.json has the totals under “summary”, a row for each exit under “byExit”, and a row for each figure under “figures”, with the exits that it takes. “found” is how often, “holes” how often without a mark, and “url” a place where it can be seen. Each row has a status: that its figure is unverified, that it is our arithmetic, or that its numbers are the site’s own.',
      ],
    },
    {
      id: 'what-follows',
      title: 'What it doesn’t tell',
      paragraphs: [
        'The audit says that a figure carries its mark. It doesn’t say that the figure is true; nobody has verified any of them.',
        'It was made before this page and its data were filled in. Both were then audited in the same way, and aren’t counted in it.',
      ],
    },
  ],
};
