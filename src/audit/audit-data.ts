import { type Language, LANGUAGES, wordsIn } from '../languages/languages.ts';
import type { Exit } from './exits.ts';
import type { AuditResult, FigureRow } from './audit-result.ts';
import type { ExitCount } from './census.ts';

/** The file's name at the root of the site. */
export const AUDIT_FILE = 'audit.json';

/** The status of rows whose numbers are about the site itself. */
const OWN = wordsIn('en').mark.ownCount.replace(/[[\]]/g, '');

/**
 * The audit as data. Every object with numbers has a `status`: that they are the site's own, or, in a
 * row of `figures`, that the figure is unverified or computed from unverified figures.
 */
export function writeAuditData(result: AuditResult): string {
  const { asOf, files, addresses, figures, taken, exits, found, unmarked, unread } = result;
  const data = {
    ...inLanguages('title', (language) => wordsIn(language).audit.title),
    ...inLanguages('description', (language) => wordsIn(language).audit.lead),
    asOf,
    summary: {
      status: OWN,
      figures: figures.length,
      exits: taken.length,
      found,
      holes: unmarked,
      files,
      addresses,
      addressesWithFigure: 0,
    },
    byExit: exits.map(writeExit),
    figures: figures.map(writeFigure),
    notRead: unread.map(({ kind, files: count }) => ({ status: OWN, kind, files: count })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function writeExit({ exit, files, figures, found, marked, others, own, url }: ExitCount): object {
  return {
    status: OWN,
    exit,
    ...exitTitles(exit),
    files,
    figures,
    found,
    holes: found - marked,
    ofNoSingleClaim: others,
    siteOwn: own,
    ...(url !== '' && { url }),
  };
}

function writeFigure({ subject, exits }: FigureRow): object {
  const { kind, report, id, printed } = subject;
  return {
    status: kind === 'claim' ? 'unverified' : wordsIn('en').mark.computed,
    kind,
    report,
    id,
    printed,
    exits: exits.map(({ exit, found, marked, url }) => ({ exit, found, holes: found - marked, url })),
  };
}

function exitTitles(exit: Exit): Record<string, string> {
  return inLanguages('title', (language) => wordsIn(language).auditExits[exit].title);
}

/** A text in each language, named as data packages name translations. */
function inLanguages(name: string, textIn: (language: Language) => string): Record<string, string> {
  const named = (language: Language): string => (language === 'en' ? name : `${name}@${language}`);
  return Object.fromEntries(LANGUAGES.map((language) => [named(language), textIn(language)]));
}
