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
    // Who moved something.
    ['direction', 'The owners sweetened their offer from 5.1 per cent to 4.8 per cent.', '4.8', '5.4'],
    // What comes to one of who is counted by another noun, and what one each comes to.
    ['ratio', '影展共 45,000 人次入場。\n\n票房 900 萬元，攤到每位入場者身上約 290 元。', '290', '200'],
    // Places in a table, in lists and in a sentence.
    [
      'rank',
      '| 類別 | 產量 |\n|---|---|\n| 茶葉 | 420 |\n| 咖啡 | 310 |\n| 可可 | 150 |\n| 香草 | 60 |\n\n可可的產量僅次於茶葉。',
      '可可的產量',
      '咖啡的產量',
    ],
    [
      'rank',
      'Roasters bought 640 sacks, packers 310 and exporters 870, in that order of arrival.\n\nThe Swiss, who sent 212, were the largest group of them, in front of 245 Danes.',
      '245 Danes',
      '145 Danes',
    ],
    [
      'rank',
      'Lamps brought in £1.9 million. Clocks came to £640,000 and mirrors to £310,000. The clocks, the weakest line of the year, were costly to make.',
      'The clocks, the weakest',
      'The mirrors, the weakest',
    ],
    [
      'rank',
      '| Yard | Crew | Ships waiting |\n|---|---|---|\n| Aldby | 120 | 7 |\n| Brack | 90 | 11 |\n| Corse | 60 | 4 |\n\nAldby, which has the biggest crew, is also, as anyone on the quay can see, where the most ships are waiting.',
      'Aldby | 120 | 7',
      'Aldby | 120 | 17',
    ],
    // Parts that exceed a whole.
    ['total', '今年收到會費 640 萬元、門票 380 萬元、補助 150 萬元，全年收入 1,070 萬元。', '1,070', '1,170'],
    [
      'total',
      '展場營業額 1 億 2,000 萬元。其中家具 7,400 萬元，燈具 3,200 萬元，地毯 2,100 萬元。',
      '2,100',
      '1,400',
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
  ['a mean in words that is rounded', 'There are 1,150 chairs in 96 halls, or twelve to a hall on average.'],
  [
    'a share of what is counted in another measure',
    '送進 2,350 隻，其中 1,128 隻由民眾拾獲，占 48%。退養的有 82 件，約占 5%。',
  ],
  [
    'those who did not, among others',
    '違規的 112 處之中，超時的有 49 處，沒給加班費的有 36 處，沒投保的 18 處。',
  ],
  ['what was built as well', 'Of 62 lamps 50 are lit. The 24 that are not old came from the harbour.'],
];
