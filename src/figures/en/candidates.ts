import { anyOf, matchAt } from '../normal.ts';
import type { SetPhrase } from '../grammar.ts';
import { blank, matches, type Span } from '../span.ts';
import { daysInWords } from './day-words.ts';
import { englishPhrases, type PhraseGroup } from './phrases.ts';
import { romanNumbers, romanSeed } from './roman.ts';
import { groups, multiples, nothing, parts, scales, smallNumbers, tens } from './words.ts';

/** Patterns of the words that make an English figure; what stands around them is added by the finder. */
const counted = Object.keys(smallNumbers).filter((name) => name !== 'one');
const sized = [...Object.keys(scales), 'hundred'];
const start = '(?<![a-z_])';
const stop = '(?![a-z_])';
const cardinal = anyOf([...counted, ...Object.keys(tens), ...sized, 'dozen']);
/** Number words letter by letter, as in f-i-v-e or t e n, in no longer row of letters. */
const spelledOut = `(?<!(?<![a-z])[a-z][ .·_-])(?:${[...counted, ...Object.keys(tens), ...sized, 'dozen']
  .filter((word) => /^[a-z]{3,}$/.test(word))
  .map((word) => [...word].join('[ .·_-]'))
  .join('|')})(?![ .·_-]?[a-z](?![a-z]))`;
const denominators = anyOf(Object.keys(parts).filter((name) => name !== 'half' && name !== 'halves'));
/** Number words without a space between them, which no reader takes for anything else: fivehundred, fiftyfive. */
const gluedWord = anyOf(['half', 'one', ...counted, ...Object.keys(tens), ...sized, 'dozen', 'percent']);
const glued = `${gluedWord}(?:(?:and)?${gluedWord})+s?`;
// "A third option" is an ordinal; "a third of" and "by a third" are shares.
const measuring = anyOf([
  'by',
  'than',
  'to',
  'least',
  'most',
  'about',
  'roughly',
  'around',
  'nearly',
  'almost',
  'over',
  'under',
  'up',
  'down',
  'only',
  'just',
  'cut',
  'lost',
  'lose',
  'loses',
  'fell',
  'rose',
  'dropped',
  'gained',
  'approximately',
  'exactly',
  'and',
  'another',
  'barely',
  'merely',
  'fewer',
  'below',
  'above',
]);
const notNoun =
  '(?= ?(?:$|[\\n.,;:!?)\\]"”’—-]| (?:of|in|on|since|over|from|during|after|before|to|by|and|or|but|when|while|as|at|for|this|last|because|with|within|the|a|more|less|fewer|lower|higher|smaller|larger|cheaper|between|if|once|that|were|was|is|are|had|have)(?![a-z])))';

// “Nearly a third said so” can only be a share; “nearly a third party” is a play on words.
const nearing = anyOf([
  'nearly',
  'almost',
  'roughly',
  'approximately',
  'barely',
  'more than',
  'less than',
  'fewer than',
  'at least',
  'at most',
  'up to',
  'as many as',
]);
const shares = anyOf(Object.keys(parts).filter((name) => !['half', 'halves', 'quarter'].includes(name)));
// “A third refused” is a share of somebody; “a third planned site” comes after two others.
const doing =
  '(?:said|says|say|told|think|thinks|thought|believe|believes|went|go|goes|came|come|got|get|left|chose|fell|rose|lost|won|paid|pay|did|do|does|will|would|could|can|cannot|may|might|must|should|have|had|were|are|(?:was|is|has)(?! (?:under|being|planned|due|expected|set|scheduled|likely|missing|needed|pending|on (?:the|its) way|in (?:the works|preparation|progress|development)|added|said to|about to|coming|now under|still under|to (?:follow|come|open|be)|been (?:planned|added|proposed)))|now|still|also|already|never|only|did not|do not|(?!(?:planned|proposed|unnamed|unidentified|suspected|revised|failed|attempted|related|combined|mixed|armed|wounded|injured|updated|alleged|convicted|scheduled|expected|detailed|hundred|sacred|naked|wicked|need|speed|seed|feed|weed|breed|deed|red|bed|wed|shed|used|advanced)\\b)[a-z]+ed)';
// “The top third of earners” is a share, “the third floor” a place.
const portion =
  '(?:first|last|final|other|further|additional|extra|next|outer|inner|front|back|northern|southern|eastern|western)';
const surePortion =
  '(?:top|bottom|upper|lower|middle|full|good|whole|entire|remaining|solid|mere|bare|healthy|hefty|slim|(?!best|latest|finest|oldest|newest|nearest|earliest)[a-z]{2,12}(?<!for|mod|harv|inter|requ|prot|cont|inv|hon|fin|b|gu|l|t|w)est)';
const ordinalNouns =
  '(?:party|parties|world|person|rail|degree|time|term|way|reich|option|floor|place|baseman|base|quarter|half|round|edition|attempt|child|son|daughter|wife|husband|day|week|month|year|century|chapter|part|act|person|grade|grader|generation|estate|column|amendment|finger|gear|wheel)';
const portionEnd =
  '(?= ?(?:$|[.,;:!?)\\]]| (?:of|or|is|are|was|were|has|have|had|will|would|can|could|pay|pays|paid|earn|earns|get|gets|got|saw|lost|lose|gained|rose|fell|went|by|in|on|to|and|than|from|with|while|that|who|which)(?![a-z])))';
const holding = anyOf([
  'owns',
  'own',
  'owned',
  'holds',
  'hold',
  'held',
  'controls',
  'control',
  'controlled',
  'represents',
  'represent',
  'represented',
  'comprises',
  'comprised',
  'constitutes',
  'constituted',
  'saves',
  'save',
  'saved',
  'spends',
  'spent',
]);

const sources: readonly string[] = [
  // orders of magnitude; quarters that are dates. First, since they begin as other figures do.
  `${start}(?:(?:low|mid|middle|high)[ -])?(?:single|double|triple|quadruple|${cardinal})[ -](?:digit|digits|figure|figures)${stop}`,
  `${start}(?:first|second|third|fourth)[ -]quarter${stop}(?! (?:mile|final|back))`,
  `${spelledOut}${stop}`,
  `${start}${glued}${stop}`,
  // years in words: nineteen thirty-two, eighteen hundred, twenty oh-six
  `${start}(?:sixteen|seventeen|eighteen|nineteen|twenty)[ -](?:hundred(?: and ${cardinal})?|oh[ -](?:one|two|three|four|five|six|seven|eight|nine)|${anyOf(Object.keys(tens))}(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)${stop}`,
  // two, fifty, thousands, the nineties, sixes
  `${start}(?:${anyOf([...counted, ...sized, 'dozen'])}(?:s|es)?|${anyOf(Object.keys(tens))}|${anyOf(Object.keys(tens).map((ten) => `${ten.slice(0, -1)}ies`))}|tens)${stop}`,
  `${start}${anyOf([...nothing, 'zeros', 'zeroes'])}${stop}`,
  // tenfold, two-fold, twentysomething, multimillion, fourscore, threesome, tenpence
  `${start}${anyOf([...counted, ...Object.keys(tens), ...sized])}(?:-?(?:fold|something|somethings|some|score)|(?<!six)pence)${stop}`,
  `${start}multi-?(?:hundred|thousand|million|billion|trillion)s?${stop}`,
  // one and a lone article before something that makes them count
  `${start}one[ -](?:${anyOf([...sized, 'dozen'])}|per[ -]?cent|percentage|basis)${stop}`,
  // a percentage point, which is measured, and no article before a noun: "a percentage-point rise"
  `${start}an? (?:percentage|basis) point${stop}${notNoun}`,
  `${start}one (?:in|out of)(?: every)? (?:${cardinal}${stop}|\\d)`,
  `${start}one(?:[ -](?:${denominators}|half)${stop}|[ -]and[ -]a[ -](?:half|quarter|third)${stop})`,
  `${start}one (?:to|or) (?:${cardinal})${stop}`,
  // teens and decades of a count: mid-teens, in the low thirties
  `${start}(?:low|mid|middle|high|upper|lower|late|early)(?:[ -]to[ -](?:mid|high|upper|late))?[ -](?:teens|${anyOf(Object.keys(tens).map((ten) => `${ten.slice(0, -1)}ies`))})${stop}`,
  `(?<=${start}(?:in|into|to|by|from|of) the )teens${stop}`,
  `${start}orders? of magnitude${stop}`,
  ...romanNumbers,
  // shares
  `${start}half past (?:${anyOf([...Object.keys(smallNumbers)])}|\\d{1,2})${stop}`,
  `${start}half${stop}`,
  `${start}(?:an?|another)[ -]${denominators}(?= of${stop})`,
  `${start}an?[ -]${denominators}(?= (?:more|less|fewer|lower|higher|smaller|larger|cheaper|as (?:many|much|large|big|long|fast)|the (?:size|price|cost|time|number|length))${stop})`,
  `(?<=${start}${measuring} )an? ${denominators}${stop}${notNoun}`,
  `(?<=${start}${nearing} )an? ${denominators}(?=${stop}(?! (?:party|parties|world|person|person’s|rail|degree|time|term|way|reich|option)(?![a-z])))`,
  `${start}an? ${denominators}(?= ${doing}${stop})`,
  `${start}a quarter(?= ?(?:[.,;:!?)\\]]|$))`,
  // "62, a fifth, were about noise": set apart behind a number, it is the share that the number is
  `(?<=\\d[^.;]{0,60}[,:—–(] ?)an? (?:${denominators})(?= ?[.,;:!?)\\]])`,
  // the top third, the poorest tenth, a full quarter, a third or more
  `(?<=${start}(?:the|a|an|one|its|their|his|her|our|another|every|each|some|that|this) (?:[a-z]+ )?(?:${portion}) )(?:quarter|${shares})(?! (?:of the (?:year|season|match|game)|${ordinalNouns})${stop})${portionEnd}`,
  `(?<=${start}(?:the|a|an|one|its|their|his|her|our|another|that|this) (?:[a-z]+ )?(?:${surePortion}) )(?:quarter|${shares})(?! (?:${ordinalNouns})${stop})(?![-a-z])`,
  `${start}an? (?:${denominators})(?= or (?:more|less|so|fewer|thereabouts|even)${stop})`,
  `(?<=${start}(?:was|were|be|been|being|equals|equal|equalled|totals|totalled|totaled|reached|reaches|hit|for|exceeds|exceeded|exceed|makes|make|made|takes|took|take|form|forms|formed|cost|costs|gave|gives|give|up|spent|sold|bought|own|got|get|eat|ate|cut|cuts|off) (?:up )?)an? ${denominators}(?= ?(?:[.,;:!?)\\]]|$))`,
  // "It shed a sixth": what is done to a share; what comes after others is added, opened or joined.
  `(?<=${start}(?:shed|lost|shrank|ate|fell|dropped|grew|rose|sank|slid|(?!add|open|join|sign|launch|plann|propos|start|announc|want|need|follow|order|appear|nam|publish|finish|construct)[a-z]{3,}ed) )an? (?:${denominators})(?= ?(?:[.,;:!?)\\]]|$))`,
  `${start}(?:a couple of |half )?a grand(?= ?(?:[.,;:!?)\\]]|$)| (?:a|per|each|every|or|more|less|on|for|in cash)(?![a-z]))`,
  ...daysInWords,
  `(?<=${start}(?<!there )is )an? ${denominators}(?= ?(?:[.,;:!?)\\]]|$))`,
  `(?<=${start}${holding} )an? ${denominators}(?= ?(?:[.,;:!?)\\]]|$))`,
  `(?<=${start}(?:the|a) (?:remaining|other) )(?:quarter|${shares})(?= (?:of|was|were|is|are|had|have|has|will|would|went|came)${stop})`,
  `${start}(?:thirds|fourths|fifths|sixths|sevenths|eighths|ninths|tenths|hundredths|thousandths|millionths|halves)${stop}`,
  `${start}(?:a )?quarter[ -](?:century|centuries|million|billion|mile|hour|inch|pound|turn|point|past|to (?:${cardinal}))${stop}`,
  `(?<=into )quarters${stop}`,
  // multiples and groups
  `${start}${anyOf(Object.keys(multiples))}${stop}`,
  `${start}an? (?:${anyOf(Object.keys(groups))}) of${stop}`,
  `${start}(?:trio|quartet|quintet|sextet|septet|octet|nonet|foursome)s?${stop}`,
  `(?<=${start}(?:the|a|this|that|his|her|their) )duo${stop}`,
  `${start}(?:myriads?|zilch)${stop}`,
  `${start}brace of${stop}`,
  `${start}every ${shares}(?= [a-z])${stop}`,
  `${start}a (?:couple|score)(?= (?:more|hundred|thousand|million|dozen)${stop})`,
  `(?<!(?:the|their|his|her|our|its|test|exam|these|those|average|high|low|credit|final|musical|box|film) )(?<![a-z])scores of${stop}(?! (?:the|an?|his|her|its|their|our|this|that|these|those|each|every|all|about|over|under|\\d))`,
];

// Every source begins at a word, with one of these letters: one look passes most of a text over.
const firstLetters = 'abcdefghilmnopqrstuvxz';

/** Matches each figure in English words, in lower-cased text from which set phrases were taken. */
const candidate = new RegExp(`${start}(?=[${firstLetters}])(?:${sources.join('|')})`, 'g');

const seeds = [
  ...Object.keys(smallNumbers),
  ...Object.keys(tens).map((ten) => ten.slice(0, -1)),
  ...sized,
  ...nothing,
  ...Object.keys(parts),
  ...Object.keys(multiples),
  ...Object.keys(groups),
  'percentage point',
  'basis point',
  'single',
  'grand',
  'first',
  'second',
  ...['ten', 'eleven', 'twelf', 'thir', 'four'].map((name) => `${name}th`),
  'multi',
  'teens',
  'myriad',
  'order',
  'low',
  'mid',
  'high',
  'upper',
  'late',
  'early',
  'nonet',
  'zilch',
  'brace',
  'every',
  'foursome',
];

/** Matches where some English figure may be; a text without it has none. */
const seed = new RegExp(`${start}(?:${anyOf(seeds)}|${spelledOut}|${romanSeed})`);

/** Phrases by their first letter, so that most words of a text are passed over at once. */
function byFirstLetter(phrases: readonly string[]): string {
  const groupsOfPhrases = Map.groupBy(phrases, (phrase) => (/^[a-z]/.test(phrase) ? phrase.charAt(0) : ''));
  return [...groupsOfPhrases]
    .map(([first, group]) => `${first === '' ? '' : `(?=${first})`}(?:${group.join('|')})`)
    .join('|');
}

function sourcesOf({ phrases }: PhraseGroup): string[] {
  // `-` in a phrase stands for a hyphen or a space.
  return phrases.map((phrase) => phrase.replace(/(?<![?[(\\\]])-(?![\]?])/g, '[ -]'));
}

const harmless = englishPhrases.flatMap(sourcesOf);

/** Matches each set phrase. */
const setPhrases = new RegExp(`${start}(?:${byFirstLetter(harmless)})${stop}`, 'g');

const groupPatterns = englishPhrases.map((group) => ({
  reason: group.reason,
  pattern: new RegExp(`${start}(?:${sourcesOf(group).join('|')})${stop}`, 'y'),
}));

function reasonOf(lower: string, start: number): string {
  return groupPatterns.find(({ pattern }) => matchAt(pattern, lower, start) !== null)?.reason ?? '';
}

/** The set phrases of a text, from the left. */
export function findSetPhrases(lower: string): SetPhrase[] {
  return matches(setPhrases, lower).map((span) => ({ ...span, reason: () => reasonOf(lower, span.start) }));
}

/** Where English figures in words surely are, in lower-cased text: number words outside set phrases. */
export function findCandidates(lower: string): Span[] {
  return seed.test(lower) ? matches(candidate, blank(lower, matches(setPhrases, lower))) : [];
}

/** English number words, whether or not a set phrase holds them. */
export function findNumberWords(lower: string): Span[] {
  return seed.test(lower) ? matches(candidate, lower) : [];
}
