import type { Grammar } from '../grammar.ts';
import { altering } from './altering.ts';
import { claimWords } from './claim-words.ts';
import { findCandidates, findNumberWords, findSetPhrases } from './candidates.ts';
import { scanCardinal } from './cardinal.ts';
import { dates } from './dates.ts';
import { writePlace } from './day-words.ts';
import { decadeOf } from './decades.ts';
import { headNoun, people, placeInRow, prepositions } from './nouns.ts';
import { scanOrdinal } from './ordinal.ts';
import { periods } from './periods.ts';
import { prefixes } from './prefixes.ts';
import { qualifiers } from './qualifiers.ts';
import { ranges } from './ranges.ts';
import { things } from './things.ts';
import { scanTime } from './time.ts';
import { units } from './units.ts';
import { writeScore } from './scores.ts';
import { writeShare } from './shares.ts';
import { scanEnglish } from './worded.ts';
import { groupNames, plainWords, scaleOf, scaleWords } from './words.ts';
import { writing } from './writing.ts';

/** The grammar of figures in English. */
export const english: Grammar = {
  findCandidates,
  findNumberWords,
  findSetPhrases,
  loneOne: '(?<![a-z_-])ones?(?![a-z_-])',
  scanWords: scanEnglish,
  scanCardinal,
  signs: [
    ['either', 'plus or minus |plus-or-minus '],
    ['minus', 'minus |negative '],
  ],
  belowZero: ' below zero(?![a-z])',
  groups: groupNames,
  falls:
    "(?<!(?:not|never|no|nor|n[’']t) )(?:fell|falls?|fallen|falling|down|drop(?:s|ped|ping)?|declin(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|shr(?:ank|inks?|unk)|contract(?:s|ed|ing|ion)|lost|loss|lower|slipp?(?:ed|ing|s)?|shed(?:s|ding)?|tumbl(?:e[sd]?|ing)|s[au]nk|sink(?:s|ing)?|plummet(?:s|ed|ing)?|crash(?:e[sd]|ing)?|collaps(?:e[sd]|ing)|div(?:e[sd]|ing)|dove|shav(?:e[sd]?|ing)|trim(?:s|med|ming)?|sl(?:id|ides?|iding)|cut(?:s|ting)?|reduc(?:e[sd]?|ing|tion)|slash(?:e[sd]|ing)?|dip(?:s|ped)?|plung(?:e[sd]?|ing)|slump(?:s|ed)?|fewer)(?: (?:by|of))? ",
  fallsBehind:
    ' (?:too (?:few|little)|short(?= of|[.,;:!?)]|$)|fewer|less|lower|smaller|cheaper|drop|fall|decline|decrease|dip|slump|reduction|contraction|loss|cut)(?![a-z]| (?:out|off|to|from|below|under|into|ill|behind|short|through))',
  rises:
    '(?:rose|rises?|risen|rising|up|grew|grows?|grown|growing|growth|gain(?:s|ed|ing)?|increas(?:e[sd]?|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e[sd]?|ing)|soar(?:s|ed|ing)?|add(?:s|ed|ing)?|an (?:extra|additional)|another)(?: (?:by|of))? ',
  risesBehind:
    ' (?:more(?! or (?:less|fewer))|extra|additional|further|higher|greater|larger|bigger|increase|rise|growth|jump|surge)(?![a-z])',
  alters: altering,
  claimWords,
  none: '(?:none|nil|(?:no|not (?:one|a single)|without(?: any| a)?)(?= (?!more|fewer|less|further|other|one|longer)))(?![a-z])',
  nobody: ['(?:no ?one|nobody)', 'people'],
  saidOfNone:
    ' (?:(?:was|were|is|are|has been|have been|had been) (?:filed|made|lodged|received|reported|recorded|registered|found|counted|seen|logged|known|confirmed)|came(?: in)?|occurred|happened)',
  multiplier: [`[ -]?(?:${scaleWords})s?(?![a-z])`, scaleOf],
  currencies: {},
  qualifiers,
  prefixes,
  periods,
  dates,
  scanTime,
  namedTimes: { noon: '12:00', midday: '12:00', 'at noon': '12:00', 'high noon': '12:00', midnight: '0:00' },
  scanOrdinal,
  ranges,
  units,
  lowerUnits: { minute: '(?:m|mins?)(?![²³])', second: 's', inch: 'in(?! [a-z])' },
  halfBehindUnit: ' and a half(?![a-z-])',
  headNoun,
  people,
  placeInRow,
  writePlace,
  writeScore,
  writeShare,
  decadeOf,
  prepositions,
  plainWords,
  things,
  writing,
};
