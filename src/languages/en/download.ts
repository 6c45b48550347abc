/** What is said at the files that a reader can take away. */
export const download = {
  heading: 'Data',
  lead: 'As printed, with raw numbers beside each figure. Every row says that it is unverified, and so does each file’s name.',
  leadWithoutFigures: 'As printed. Every row says that it is unverified, and so does each file’s name.',
  formats: {
    csv: 'CSV',
    json: 'JSON',
    package: 'Data Package',
    calendar: 'Calendar',
    feed: 'Feed',
    svg: 'SVG',
    png: 'PNG',
  },
  /** What each file is, in a few words. */
  about: {
    csv: 'for spreadsheets and scripts',
    json: 'with a description of every column',
    package: 'all the data of this report, described',
    calendar: 'the predictions that have a date',
    feed: 'the predictions as they fall due, for feed readers',
    svg: 'the chart, to edit and to scale',
    png: 'the chart as a picture',
  },
};
