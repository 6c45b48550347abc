/** What was tried or asked, and what came of some of it. */
export const ATTEMPTS: readonly (readonly [all: string, some: string])[] = [
  ['penalties|shots|free throws|attempts', 'scored|converted|made|on target|went in'],
  ['invited|asked|contacted|wrote to|questionnaires|forms', 'replied|answered|responded|returned|came back'],
  ['entered|started|starters|runners|signed up|registered', 'finished|crossed the line|completed|turned up'],
  ['nominated|fielded|candidates|stood', 'elected|were elected|got in'],
  ['applied|applications|applicants', 'accepted|approved|admitted|granted|hired'],
  ['arrested|charged|tried', 'convicted|jailed|found guilty'],
  ['sent out|sent|posted|issued|mailed', 'returned|came back|handed in'],
  ['tested|samples|swabs', 'positive|failed'],
  ['planted', 'survived'],
  ['ordered', 'delivered'],
  ['admitted', 'discharged'],
  ['reported|recorded', 'solved|cleared up'],
  [
    'balloted|members|membership|electorate',
    'voted|were in favour|were against|backed|walked out|turned out|signed',
  ],
  [
    'members|seats|councillors|councilors|deputies|judges|delegates',
    'were present|attended|abstained|signed|are women',
  ],
  [
    'were given|took part|enrolled|treated|vaccinated|were followed|fitted|tagged|released|injected',
    'recovered|improved|relapsed|reported|recaptured|caught again|picked up again|survived|fell ill|dropped out',
  ],
  ['pupils|students|children', 'absent|stayed at home|off sick|were ill|missing|stayed away|came to school'],
  ['cut off|stranded|flooded|without power', 'reopened|reached|rescued|reconnected|restored|back on'],
  ['called|summoned', 'testified|appeared|gave evidence'],
  ['issued|granted|approved', 'lapsed|expired|used|built|begun'],
  ['in hospitalised|hospitalized|admitted', 'intensive care|on ventilators'],
  ['voters|electors|eligible', 'ballots|votes|voted'],
  ['printed|on sale|available', 'sold'],
];
