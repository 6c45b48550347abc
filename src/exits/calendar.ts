import ical, { ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { readDay, writeDay } from '../figures/days.ts';
import { claimAddress } from '../claims/ledger-parts.ts';
import { type Language, wordsIn } from '../languages/languages.ts';
import { dataAddress } from '../addresses/address.ts';
import { datedPredictions, tellPrediction, type DatedPrediction } from './dated-predictions.ts';
import { plainRestatement } from './plain-claim.ts';
import { absoluteAddress, type Release } from './release.ts';
import { asOneLine } from '../schemas/odd-characters.ts';
import { STATUS } from './resource.ts';

/** The calendar's file in a report's data. */
export const CALENDAR_FILE = 'predictions.ics';

/**
 * The predictions that can be dated as an iCalendar, each on the last day of its window. An event has the
 * same UID in every language: who takes the other calendar gets its words, not its dates twice.
 */
export function writeCalendar(release: Release, language: Language): string {
  const { ledger, site } = release;
  const words = wordsIn(language).calendar;
  const { publisher } = ledger.report;
  const calendar = ical({
    prodId: {
      company: asOneLine(site.publisher),
      product: 'Predictions',
      language: language.id.toUpperCase(),
    },
    name: asOneLine(words.title(publisher)),
    description: asOneLine(words.description(publisher)),
    source: absoluteAddress(release, dataAddress(language, ledger.id, CALENDAR_FILE)),
    events: datedPredictions(release).map((prediction) => eventOf(prediction, release, language)),
  });
  // The standard ends each line, the last one too.
  return `${calendar.toString()}\r\n`;
}

function eventOf({ claim, end }: DatedPrediction, release: Release, language: Language): ICalEventData {
  const { ledger, site } = release;
  const day = readDay(end);
  return {
    id: `${ledger.id}.${claim.id.replaceAll('/', '.')}@${new URL(site.url).host}`,
    // The date that "today" means, not the clock's: the same content gives the same bytes.
    stamp: new Date(site.asOf),
    start: new Date(end),
    end: new Date(writeDay(day + 1)),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
    summary: asOneLine(wordsIn(language).calendar.summary(plainRestatement(claim, release, language))),
    description: tellPrediction(claim, release, language).join('\n'),
    url: absoluteAddress(release, claimAddress(language, ledger, claim.id)),
    categories: [{ name: STATUS }],
  };
}
