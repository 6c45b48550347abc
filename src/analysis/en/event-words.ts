/** What comes first, and what only follows it, as patterns. */
export const EVENT_PAIRS: readonly (readonly [first: string, then: string])[] = [
  [
    'closed|shut|suspended|halted|interrupted|stopped play|broke off|paused|cut off|went down',
    'reopened|reopening|resumed|restarted|restored|went back|came back',
  ],
  [
    'began|begun|started|opened|broke out|launched|set out|kicked off|kick-off|got under way|went on sale|commenced',
    'ended|finished|concluded|completed?|was put out|lifted|came to an end|final whistle|full time|was over|wound up|sold out|adjourned|closed',
  ],
  [
    'announced|ordered|commissioned|applied for|submitted|filed|proposed',
    'delivered|approved|granted|completed|rejected|opened',
  ],
  ['fell ill|symptoms|infected|exposed', 'diagnosed|tested positive|admitted|discharged|died|recovered'],
  ['admitted', 'discharged'],
  ['left|departed|set off|set sail|took off|launched', 'arrived|reached|returned|landed|came back'],
  [
    'arrested|charged|indicted|detained',
    'convicted|sentenced|acquitted|released|(?:first )?appeared|remanded|bailed|pleaded|stood trial|went on trial',
  ],
  [
    'stolen|robbed|burgled|broke in|went missing|vanished|disappeared',
    'recovered|was found|were found|turned up|arrested|handed in|reported',
  ],
  ['injured|hurt|taken off|limped off|dropped', 'returned|came back|recovered|played again|fit again'],
  ['filming (?:began|started)|shooting (?:began|started)|filmed|shot', 'premiered|released|screened'],
  ['invited|called for|advertised|tendered', 'awarded|signed|appointed|closed'],
  ['ordered|booked|bought', 'delivered|arrived|received|installed'],
  ['engaged', 'married|wed'],
  ['married|wed', 'divorced|separated|widowed'],
  [
    'crashed|collapsed|derailed|sank|exploded|erupted',
    'rescued|evacuated|cleared|reopened|recovered|inquiry',
  ],
  [
    'expired|lapsed|failed|outage|alarm',
    'renewed|restored|fixed|repaired|resolved|back to normal|judged normal',
  ],
  ['laid down|keel', 'launched|commissioned'],
  ['enrolled|entered|matriculated', 'graduated'],
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
