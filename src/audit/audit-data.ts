import { wordsIn, type Languages } from '../languages/languages.ts';
import { inLanguages } from '../schemas/translation.ts';
import type { AuditResult, FigureRow } from './audit-result.ts';
import type { ExitCount } from './census.ts';

/** The file's name at the root of the site. */
export const AUDIT_FILE = 'audit.json';

/**
 * The audit as data. Every object with numbers has a `status`: that they are the site's own, or, in a
 * row of `figures`, that the figure is unverified or computed from unverified figures.
 */
export function writeAuditData(result: AuditResult): string {
  const { asOf, files, addresses, figures, taken, exits, found, unmarked, unread, languages } = result;
  const data = {
    ...inLanguages('title', languages, (language) => wordsIn(language).audit.title),
    ...inLanguages('description', languages, (language) => wordsIn(language).audit.lead),
    asOf,
    summary: {
      status: ownStatus(languages),
      figures: figures.length,
      exits: taken.length,
      found,
      holes: unmarked,
      files,
      addresses,
      addressesWithFigure: 0,
    },
    byExit: exits.map((count) => writeExit(count, languages)),
    figures: figures.map((figure) => writeFigure(figure, languages)),
    notRead: unread.map(({ kind, files: count }) => ({ status: ownStatus(languages), kind, files: count })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function writeExit(
  { exit, files, figures, found, marked, others, own, url }: ExitCount,
  languages: Languages,
): object {
  return {
    status: ownStatus(languages),
    exit,
    ...inLanguages('title', languages, (language) => wordsIn(language).auditExits[exit].title),
    files,
    figures,
    found,
    holes: found - marked,
    ofNoSingleClaim: others,
    siteOwn: own,
    ...(url !== '' && { url }),
  };
}

function writeFigure({ subject, exits }: FigureRow, [first]: Languages): object {
  const { kind, report, id, printed } = subject;
  return {
    status: kind === 'claim' ? 'unverified' : wordsIn(first).mark.computed,
    kind,
    report,
    id,
    printed,
    exits: exits.map(({ exit, found, marked, url }) => ({ exit, found, holes: found - marked, url })),
  };
}

/** The status of rows whose numbers are about the site itself. */
function ownStatus([first]: Languages): string {
  return wordsIn(first).mark.ownCount.replace(/[[\]]/g, '');
}
