import { monthName } from './months.ts';

/** Set phrases in which a number word counts nothing. `-` in a phrase stands for a hyphen or a space. */
export interface PhraseGroup {
  /** Why none of them is a figure. */
  readonly reason: string;
  /** Pattern sources, matched in lower case between word boundaries. */
  readonly phrases: readonly string[];
}

const tens = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const ordinals = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth';

// prettier-ignore
export const englishPhrases: readonly PhraseGroup[] = [
  {
    reason: '“half” as a degree or part of a word: nothing is divided in two',
    phrases: [
      'half-hearted(?:ly|ness)?', 'half-baked', 'half-truths?', 'half-(?:true|right|wrong)', 'half-way', 'half-wit(?:s|ted)?', 'half-breed', 'half-measures?', 'half-asleep', 'half-awake', 'half-dead', 'half-mad', 'half-crazed',
      'half-joking(?:ly)?', 'half-serious(?:ly)?', 'half-expect(?:ed|ing|s)?', 'half-remember(?:ed|s)?', 'half-forgotten', 'half-hidden', 'half-decent', 'half-sisters?', 'half-brothers?', 'half-siblings?',
      'half-li(?:fe|ves)', 'half-mast', 'half-moons?', 'half-light', 'half-time', 'half-term', 'half-timbered', 'half-tones?', 'half-back', 'half-volley', 'half-nelson', 'half-note', 'half-board', 'half-step', 'half-smil(?:e|ed|ing)',
      'half-closed', 'half-open(?:ed)?', 'half-finished', 'half-built', 'half-heard', 'half-listening', 'half-wish(?:ed|ing)?', 'half-hoped?', 'half-hoping', 'half-jest', 'half-thought', 'half-formed', 'half-turned', 'half-conscious', 'half-naked', 'half-dressed',
      'half-eaten', 'half-cooked', 'half-buried', 'half-smothered', 'half-suspect(?:ed|s)?', 'half-believ(?:e|ed|ing)',
      '(?:better|other|bigger|larger|smaller|worse) half(?! of (?:the|an?|its|his|her|their|our|all)(?![a-z]))', '(?:not|n\'t) half (?:bad|as bad)', 'half the (?:battle|fun|story|trouble)', 'too \\w+ by half', '(?:by|in) halves', 'go(?:es|ing|ne)? halves', 'went halves', 'my half of', 'our half',
      '(?:first|second|opening|final|top|bottom|upper|lower)[ -]half(?! (?:of|and)\\b)',
    ],
  },
  {
    reason: '“double” and “triple” as a kind, not as a multiple',
    phrases: [
      'double-check(?:s|ed|ing)?', 'doubl(?:e|es|ed|ing) (?:down|back|up)', 'doubl(?:e|es|ed|ing) over(?= (?:with|laughing|coughing|clutching|retching|wheezing|in (?:pain|laughter|agony|mirth|hysterics|stitches|giggles))|[.,;:!?]|$)', 'doubl(?:e|es|ed|ing) as', 'double-standards?', 'double-edged', 'double-agents?', 'double-cross(?:es|ed|ing|er)?', 'double-deal(?:ing|er)?', 'double-deckers?', 'double-bass(?:es|ist)?', 'double-beds?', 'double-rooms?',
      'double-glaz(?:ed|ing)', 'double-breasted', 'double-chins?', 'double-heli(?:x|ces)', 'double-negatives?', 'double-acts?', 'double-binds?', 'double-vision', 'double-cream', 'double-click(?:s|ed|ing)?', 'double-park(?:s|ed|ing)?', 'double-barrel(?:l?ed)?', 'double-faults?', 'double-doors?', 'double-lives', 'double-life(?! (?:sentence|term))', 'double-entendres?', 'double-takes?', 'double-time', 'double-book(?:ed|ing)?', 'double-jeopardy', 'double-jointed', 'double-blind', 'double-whammy', 'double-talk', 'double-speak', 'double-dip(?:ping)?', 'double-spac(?:ed|ing)', 'double-sided', 'double-header', 'double-exposure', 'double-header', 'double-quotes?', 'double-bonds?', 'double-stars?', 'double-tap(?:ped|s)?', 'double-page', 'double-parked', 'double-booked', 'double-bill', 'double-dutch', 'double-boiler', 'double-yellow', 'double-dare', 'double or (?:nothing|quits)', 'double-trouble',  'double-play', 'double-lock(?:ed)?',
      'body-doubles?', 'stunt-doubles?', '(?:on|at) the double', '(?:mixed|men\'s|women\'s|ladies\') doubles', 'doubles (?:match|title|final|partner|court|player|tennis|team|tournament|champion)\\w*', 'redoubl\\w+',
      'triple-jump(?:er|ers)?', 'triple-threat', 'triple-a', 'triple-crown', 'triple-bypass', 'triple-check(?:ed|s)?', 'treble-(?:clef|voices?|notes?|recorder)', 'triple-sec', 'triple-whammy',
    ],
  },
  {
    reason: '“twice” and “second” as care, not as a count',
    phrases: ['(?:think|thinks|thinking|thought|look|looked|looking) twice', 'twice shy', 'second-guess(?:es|ed|ing)?', 'second to none', 'second-nature', 'split-second', 'nine-to-fivers?', 'nine-to-five(?= (?:jobs?|routine|life|grind|culture|world)|[.,;:!?]|$| (?:is|was|has)(?![a-z]))'],
  },
  {
    reason: '“zero” as a verb, a term or a place',
    phrases: [
      'zero(?:s|es|ed|ing)? in(?: on)?', 'zero-days?', 'zero-sum', 'zero-trust', 'ground-zero', 'patient-zero', 'zero-hour', 'zero-tolerance(?= (?:polic(?:y|ies)|approach|stance|rules?|regime|zones?|attitude|campaign))', 'zero-g', 'zero-gravity', 'zero-shot', 'zero-knowledge', 'zero-point energy', 'year-zero', 'size-zero', 'coke zero', 'zero-coupon', 'sub-zero', 'absolute zero',
    ],
  },
  {
    reason: 'idioms with a cardinal that counts nothing',
    phrases: [
      'cloud nine', 'cloud seven', '(?:at|to) sixes and sevens', 'to the nines', '(?:on|upon) all fours', 'forty winks', 'two-faced', 'two-way', 'two-tim(?:e|ed|ing|er|es)', 'four-letter words?', 'deep six', 'ten to the dozen', 'nineteen to the dozen', 'six of one(?:,? (?:and )?half a dozen of the other)?', 'two sides of (?:the same|a|one) coin', 'put(?:s|ting)? two and two together', 'two peas in a pod', 'in two minds', 'of two minds', 'two can play at that game', '(?:it takes|takes) two to tango', 'two wrongs', 'two left feet', 'two cents(?: worth)?', 'thanks a million', 'a million miles away', 'not in a million years', 'one in a million', 'the seven seas', 'seven-year itch', 'in seventh heaven', 'high five(?:s|d)?', 'take five', 'hang ten', 'perfect ten', 'eight ball', 'behind the eight-ball', 'ten-gallon hat', 'four corners of', 'to the four winds', 'knock(?:ed)? for six', 'bakers? dozen', 'by the dozen', 'per dozen', 'dime a dozen', 'catch two', 'a thousand times no', 'the whole nine yards', 'whole nine yards', 'a stitch in time saves nine', 'nine times out of ten', 'a hundred and ten per ?cent', 'two-factor auth\\w*', 'two-dimensional', 'three-dimensional', 'four-wheel drive', 'four-by-four', 'two-tone', 'kill(?:ed|s|ing)? two birds with one stone', 'two\'s company', 'three\'s a crowd', 'three cheers', 'third time lucky', 'three-ring circus', 'fifth column',
      'big (?:three|four|five|six)(?! (?:hundred|thousand|million|billion))', 'group of (?:seven|eight|ten|twenty)(?! \\w+s\\b)', 'three gorges', 'five eyes', 'seven (?:sisters|wonders|dwarfs|dwarves|summits|samurai)', 'magnificent seven', 'six nations', 'ten commandments', 'four seasons', 'three (?:musketeers|wise men|rs|stooges|graces)', 'four horsemen', 'twelve (?:apostles|days of christmas)', 'million-dollar question', 'a hundred and one (?:excuses|reasons|things|uses|ways)', 'four-part harmony', '(?:torn|split|broken|snapped|rent) in two',
      'twenty questions', 'a (?:picture|face) (?:is worth|that launched) a thousand \\w+', 'hundred-proof', 'two-up two-down', 'one-two punch', 'five-o\'clock shadow', 'back to square two',
    ],
  },
  {
    reason: 'ordinals in words, however long: a place in a row is no quantity',
    phrases: [
      // “A twenty-fifth of it” is a share, “ninety seconds” a time, “twenty first-time voters” a count.
      `(?<!one )(?<!a (?=\\w+\\-\\w+ of(?!\\w)))${tens}\\-(?:${ordinals})(?! (?:day )?of ${monthName})`,
      `${tens} (?:first|third|fourth|fifth|sixth|seventh|eighth|ninth)(?!\\-| graders?)`,
      `${tens} second(?= (?:of|birthday|anniversary|century|street|floor|time|edition|year|place)(?![a-z]))`,
      '(?:one|two|three|four|five|six|seven|eight|nine|a)?[ -]?hundredth(?! of)', `(?:one|two|three|four|a) hundred and (?:${ordinals}|tenth|eleventh|twelfth)`,
      'third[ -]part(?:y|ies)', '(?:the|a|an) third (?:party|parties|world|option|person|way|rail|reich|degree)', 'third-rate', 'third-world',
    ],
  },
  {
    reason: '“one” as a pronoun, an article or a rank',
    phrases: [
      'one-(?:off|offs|sided|way|liner|liners|time|stop|size|trick|another|by-one|on-one|to-one|upmanship|man|woman|person)', 'one (?:of|another|day|thing|side|hand|and all|after another|or (?:another|other|the other))', 'no one', 'any one', 'each one', 'number one', 'day one', 'square one', 'step one', 'phase one', 'for one(?: thing)?', 'at one with', 'formula one', 'tier one', 'public enemy number one', 'the one(?! (?:hundred|thousand|million|per ?cent|third|half|in )\\b)', 'one and the same', 'one and only', 'all in one', 'back to square one',
    ],
  },
  {
    reason: '“quarter”, “score”, “couple” and “pair” as a place, a result, or one thing',
    phrases: [
      'quarter-?finals?', 'quarter-?final(?:ist|ists)', 'close quarters', 'living quarters', 'sleeping quarters', 'a pair of (?:scissors|trousers|jeans|pants|glasses|spectacles|sunglasses|shorts|tights|tongs|pliers|binoculars|tweezers|pyjamas|pajamas|shears|leggings|goggles|overalls|headphones|underpants|knickers|bellows|compasses|braces|eyeglasses|nutcrackers|clippers|secateurs|callipers)',
      '(?:the|a|that|this|married|young|old|elderly|happy|loving|royal|power|newlywed) couple(?! of)', 'the (?:score|scores)', 'an? score of(?= (?:[\\d≥≤<>~]|(?:about|around|over|under|exactly|nearly|at (?:least|most)) ))', '(?:on|settle|settling|settled) (?:that|the|old|an old) scores?',
    ],
  },
];
