/** Texts whose figures only their numbers and places link, each with what puts it right: what is wrong, and then what isn't. */
export const LINKING_TWINS: readonly (readonly [kind: string, text: string, wrong: string, right: string])[] =
  [
    // What two amounts nearly make up is their whole.
    [
      'total',
      'The port had 96 cranes inspected and 71 passed, a pass rate of 74 per cent. The 35 that did not will stand still.',
      '35 that',
      '25 that',
    ],
    ['total', '船隊有 84 艘，年檢完成 61 艘。沒檢查的 33 艘下月補驗。', '33 艘', '23 艘'],
    // Small numbers of a list are in words.
    [
      'total',
      'The yard keeps 13 tugs, eight barges and three dredgers, 26 craft in all.',
      '26 craft',
      '24 craft',
    ],
    // Of what one share of a sentence is, the others are.
    [
      'share',
      'Its 34 clinics treated 2,640 people. Of the county’s 4,000 nurses, 1,000 are over 50, one in four; 528 are under 30, one in five.',
      '528',
      '800',
    ],
    [
      'share',
      'In May 62,000 parcels were waiting to be sorted.\n\nSome 12,400 of them had waited for a week, or 28%.',
      '28%',
      '20%',
    ],
    ['share', '團隊一年前有 96 人，如今 120 人。120 人裡女性有 72 人，占七成五。', '占七成五', '占六成'],
    [
      'share',
      '回收有效問卷 1,200 份，發出 1,500 份。受訪者中，480 人租屋，占四成，300 人與父母同住，占 35%。',
      '35%',
      '25%',
    ],
    // Who is counted can't be more than all of them.
    ['impossible', 'A year later 108% of the trees planted were still alive.', '108%', '88%'],
    [
      'granularity',
      'She wrote to 26 of the owners. Fifty-three per cent of these replied.',
      'Fifty-three',
      'Fifty-four',
    ],
    // Names with letters in them, further on.
    [
      'rank',
      '四個館藏量不同，E 館 1,200 件、F 館 900 件、G 館 1,500 件、H 館 600 件。\n\n開館已經三年。鄰近還有兩座小館。館長每天巡視。訪客多為學生。夏天開到晚上。週一休館。F 館的藏品最少。',
      'F 館的',
      'H 館的',
    ],
  ];

/** Texts in which nothing contradicts. */
export const SOUND_LINKS: readonly (readonly [title: string, text: string])[] = [
  ['an average beside totals', '六天共 30 萬人次進場，平均一天 5 萬人次，比去年的 25 萬人次多兩成。'],
  [
    'a verb of another clause',
    'The wind fell, the band played on, and 5,400 walkers set out, 600 more than the 4,800 of last year.',
  ],
  [
    'money that the first of a list leaves out',
    '加上種子輪 300 萬、A 輪 900 萬美元，連同這輪 1,200 萬美元，三輪累計 2,400 萬美元。',
  ],
  [
    'more than what was planned',
    'By June 112% of the target had been met, and 104% of the places were filled.',
  ],
  [
    'a share of what has a share itself',
    'She won with 52,310 votes, or 50.3% of the valid votes.\n\nHer rival received 39,208 votes (37.7%).',
  ],
  ['what was built as well', 'Of 62 lamps 50 are lit. The 24 that are not old came from the harbour.'],
];
