/** What comes first, and what only follows it, as patterns. */
export const EVENT_PAIRS: readonly (readonly [first: string, then: string])[] = [
  ['closed|shut|suspended', 'reopened|reopening|resumed'],
  [
    'began|started|opened|broke out|launched|set out',
    'ended|finished|concluded|completed|was put out|lifted|came to an end',
  ],
  [
    'announced|ordered|commissioned|applied for|submitted|filed|proposed',
    'delivered|approved|granted|completed|rejected|opened',
  ],
  ['fell ill|symptoms|infected|exposed', 'diagnosed|tested positive|admitted|discharged|died|recovered'],
  ['admitted', 'discharged'],
  ['left|departed|set off|set sail|took off|launched', 'arrived|reached|returned|landed|came back'],
  ['arrested|charged|indicted', 'convicted|sentenced|acquitted|released'],
  ['signed', 'took effect|came into force|expired'],
  ['discovered|detected|noticed|found|reported', 'fixed|patched|repaired|restored|resolved'],
  ['issued|declared|imposed', 'lifted|withdrawn|cancelled|expired'],
  ['born', 'died'],
  [
    'founded|established|set up|incorporated|formed',
    'sold|launched|delivered|shipped|raised|hired|listed|acquired|went public|opened',
  ],
  ['bought|purchased', 'sold'],
  ['committee|first reading|hearing', 'final vote|second reading|final reading|plenary'],
  ['completed|completion|finished', 'in service|start of service|opening|opened to'],
  ['planted|sown', 'harvested|picked|reaped'],
  ['came ashore|made landfall', 'moved out|dissipated|weakened|left'],
  ['sent out|mailed|posted', 'returned|closed|were due|counted'],
  ['elected|appointed|sworn in|took office|joined', 'resigned|stepped down|retired|was dismissed'],
  ['approved|passed|adopted', 'took effect|came into force|was repealed'],
];
