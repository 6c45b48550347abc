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
  ['in hospital|hospitalised|hospitalized|admitted', 'intensive care|on ventilators'],
  ['voters|electors|eligible', 'ballots|votes|voted'],
  ['printed|on sale|available', 'sold'],
];
