/** Texts that compare times, rows and places and fail, each with what puts it right: what is wrong, and then what isn't. */
export const COMPARING_TWINS: readonly (readonly [
  kind: string,
  text: string,
  wrong: string,
  right: string,
])[] = [
  // Each change has the earlier amount right before it.
  [
    'change',
    '五月出貨 66 萬台，較四月的 60 萬台增加 10%，與去年同月的 55 萬台相比，成長 30%。',
    '30%',
    '20%',
  ],
  // What stands in apposition is a change, whatever its noun.
  ['change', 'Attendance came to 8,400 against 8,000, a 9% advance.', '9%', '5%'],
  ['change', 'The fee crept up to £52 in June from £50 in May, a move of 7%.', '7%', '4%'],
  ['change', 'Portions were cut from 240 to 180 grams, a reduction of 35%.', '35%', '25%'],
  // Directions beside changes of their own, in series, after a colon, and in the sentence behind.
  ['direction', 'Support has grown: 41 percent of members say yes, down from 47 in June.', 'grown', 'ebbed'],
  [
    'direction',
    'Of 80 trainees, 60 passed, or 75%. Last year the figure was 70%. “The rate has dropped,” she said.',
    'dropped',
    'risen',
  ],
  ['direction', '平均等候時間前年 42 分鐘，去年 35 分鐘，今年 29 分鐘，逐年拉長。', '拉長', '縮短'],
  [
    'direction',
    'The mill used 410 tonnes in March, 380 tonnes in April and 350 tonnes in May, rising every month.',
    'rising',
    'falling',
  ],
  ['direction', '酒測違規由去年上半年的 320 件下降為今年上半年的 410 件。', '410', '210'],
  // What came first, by dates, by the clock and by years.
  [
    'order',
    'The pump stopped at 21:40 on 3 May. The tank overflowed at 02:15 on 4 May, two hours before the stop.',
    'two hours before',
    'hours after',
  ],
  ['order', 'Play was interrupted at 20:40 and resumed at 20:05.', '20:05', '21:05'],
  [
    'order',
    'The concert began at 8.15pm. After two encores, the doors closed at 7.40pm.',
    '7.40pm',
    '10.40pm',
  ],
  ['order', '維修自8日上午10時停機，同日上午8時20分恢復供水。', '8時20分', '11時20分'],
  ['order', '投手5月12日受傷，4月30日重返球場。', '4月30日', '5月30日'],
  ['order', 'He was detained on 14 June and first appeared in court on 11 June.', '11 June', '15 June'],
  ['order', 'Opened in 2016, the mill made its first profit three years later, in 2014.', '2014', '2019'],
  ['order', 'The painter (1884–1861) was a miller’s son.', '1884–1861', '1861–1884'],
  [
    'order',
    'The trial opened on 6 March and closed on 10 April, a run of nearly four months.',
    'four months',
    'five weeks',
  ],
  // Averages of what is told elsewhere.
  [
    'ratio',
    'The choir spent €84,000.\n\nIt has 120 members. Spending averaged €900 per member.',
    '€900',
    '€700',
  ],
  [
    'ratio',
    'The gang took £1.8 million.\n\nThere were 60 thefts, on average worth £40,000 each.',
    '£40,000',
    '£30,000',
  ],
  ['ratio', '全年演出90場。\n\n票房收入1,350萬元，平均每場18萬元。', '18萬元', '15萬元'],
  ['ratio', '展覽收入2,400萬元。\n\n以總人次8萬計算，平均每人付350元。', '350元', '300元'],
  // Places among those that a text names one by one.
  ['rank', '六月賣出14萬台，僅次於三月的12萬台。', '14萬台', '11萬台'],
  [
    'rank',
    'The calls were for noise (96), water (88) and theft (41). Theft was the commonest reason.',
    'Theft was',
    'Noise was',
  ],
  [
    'rank',
    'Asked why, 54 per cent named rent, 31 per cent pay and 12 per cent noise. Pay was the reason given most often.',
    'Pay was',
    'Rent was',
  ],
  [
    'rank',
    'The Oak League had 8,200 votes. The Elm Union had 6,100. The Ash Party, second with 3,900, thanked them.',
    'second',
    'third',
  ],
  // The second change of a sentence, and one of which the other end stands in the sentence before.
  ['change', '三區十月成交480戶，比九月的400戶增加20%，較去年同月的600戶減少30%。', '30%', '20%'],
  [
    'change',
    'In June 1,500 boats sailed. The month before, 1,200 had sailed, so sailings rose by 35%.',
    '35%',
    '25%',
  ],
  [
    'change',
    'Tea sold for €310 million, coffee for €240 million and cocoa for €150 million. Cocoa had brought in €120 million the year before, a rise of 35%.',
    '35%',
    '25%',
  ],
  // A lead over another who is named.
  [
    'change',
    'Ada Lund won with 41,500 votes. Her rival, Per Holm, took 38,200. Lund won by a margin of 4,300 votes over Holm.',
    '4,300',
    '3,300',
  ],
  // What is more than another, in their figures.
  ['rank', 'Nurses were keener than doctors: 48% of them said yes, against 55% of doctors.', '48%', '58%'],
  ['rank', '每股盈餘2.4元，優於去年的2.9元。', '2.4元', '3.4元'],
  ['rank', '女性滿意比例61%，男性更高，為57%。', '57%', '67%'],
  ['ratio', '上集賣出30萬套，下集賣出10萬套，足足是五倍。', '五倍', '三倍'],
  // One amount for a shorter time, and for a longer.
  ['ratio', 'The press prints 1,200 sheets an hour, 26 a minute.', '26', '20'],
  ['ratio', 'The monthly fee is £145, which over a full year comes to £2,040.', '£2,040', '£1,740'],
  ['ratio', '車位月租3,200元，四個月共15,800元。', '15,800元', '12,800元'],
  ['ratio', '上週7天接獲1,820通電話，平均每天310通。', '310通', '260通'],
];

/** A table with sentences that fail beside it, each with what puts it right. */
export const COMPARING_TABLES: readonly {
  readonly table: string;
  readonly twins: readonly (readonly [kind: string, text: string, wrong: string, right: string])[];
}[] = [
  {
    table: `| Ward | Waiting, May | Waiting, August | Over a year, August |
|---|---|---|---|
| Ash | 400 | 460 | 60 |
| Birch | 300 | 270 | 25 |
| Cedar | 200 | 220 | 40 |`,
    twins: [
      ['change', 'The list at Ash grew by 25%.', '25%', '15%'],
      ['rank', 'Birch saw the steepest rise.', 'Birch', 'Ash'],
      ['direction', 'At Birch, where a theatre opened in June, the number waiting edged up.', 'up', 'down'],
    ],
  },
  {
    table: `| Play | Takings (€) | Seats | Weeks |
|---|---|---|---|
| Salt | 24,000 | 1,200 | 2 |
| Night Boat | 18,000 | 1,500 | 4 |
| Tin Moon | 9,000 | 600 | 1 |`,
    twins: [
      ['ratio', 'Night Boat took €18 per seat.', '€18', '€12'],
      ['ratio', 'Salt took €20 per seat; for Tin Moon it was €25.', '€25', '€15'],
      ['rank', 'Night Boat sails on. It has the second most seats of the three.', 'second most', 'most'],
      ['change', 'Takings of Salt had been €32,000 a week before, a fall of 45%.', '45%', '25%'],
      ['rank', 'Tin Moon had more seats than any other play.', 'more', 'fewer'],
    ],
  },
  {
    table: `| 站 | 戶數 | 志工 |
|---|---|---|
| 東埔 | 480 | 40 |
| 西寮 | 300 | 30 |
| 南園 | 240 | 12 |`,
    twins: [['ratio', '以南園為例，每名志工照顧 30 戶。', '30', '20']],
  },
];
