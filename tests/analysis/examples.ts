/** A text, and the one finding of a kind that it has to give: its verdict, and what its claim is as printed. */
export type Example = readonly [title: string, text: string, kind: string, verdict: string, claim: string];

const LOANS = `| Branch | 2022 | 2023 | Change | Share |
|---|---|---|---|---|
| North | 4,120 | 4,532 | 10.0% | 45.3% |
| Harbour | 3,050 | 2,745 | -10.0% | 27.5% |
| Mill Lane | 2,510 | 2,723 | 8.5% | 27.2% |
| Total | 9,680 | 10,000 | 3.3% | 100.0% |

`;

const CLINICS = `| 縣市 | 死亡 | 受傷 |
|---|---|---|
| 青川縣 | 12 | 140 |
| 白港市 | 4 | 63 |
| 紅土縣 | 3 | 27 |
| 合計 | 19 | 230 |

`;

/** Relations that fail. */
export const CONTRADICTIONS: readonly Example[] = [
  ['a total that its rows don’t give', LOANS.replace('10,000', '10,900'), 'total', 'contradicts', '10,900'],
  ['a row that a total shows to be wrong', LOANS.replace('4,120', '4,720'), 'total', 'contradicts', '9,680'],
  ['a change that its columns don’t give', LOANS.replace('8.5%', '18.5%'), 'change', 'contradicts', '18.5%'],
  ['a share that its column doesn’t give', LOANS.replace('27.5%', '37.5%'), 'share', 'contradicts', '37.5%'],
  [
    'a list that comes to less than its total',
    'The city has 31 pools: 12 in the east, 9 in the west, 5 in the south and 3 in the north.',
    'total',
    'contradicts',
    '31',
  ],
  [
    'what remains of a whole',
    'Of 640 seats, 410 were sold in June and the remaining 250 in July.',
    'total',
    'contradicts',
    '250',
  ],
  [
    'a part, its whole and another share',
    'Of the 480 boats checked, 120 (35%) had no radio.',
    'share',
    'contradicts',
    '35%',
  ],
  [
    'a share of two rows',
    `${LOANS}North and Harbour together account for over 80% of all loans.`,
    'share',
    'contradicts',
    'over 80%',
  ],
  [
    'a change between two ends',
    'Fares rose from $2.00 to $2.50, an increase of 35%.',
    'change',
    'contradicts',
    '35%',
  ],
  [
    'a difference of two amounts',
    'The fund holds $840 million, up $60 million from $760 million a year earlier.',
    'change',
    'contradicts',
    '$60 million',
  ],
  [
    'points between two percentages',
    'Turnout fell to 48.2% from 52.7%, a drop of 5.4 percentage points.',
    'change',
    'contradicts',
    '5.4 percentage points',
  ],
  [
    'the largest row that isn’t',
    `${LOANS}Mill Lane is the largest branch.`,
    'rank',
    'contradicts',
    'largest',
  ],
  [
    'more than another, and isn’t',
    `${LOANS}Mill Lane lent more than North in 2023.`,
    'rank',
    'contradicts',
    'more than',
  ],
  [
    'a rise that is a fall',
    'Output rose to 310 tonnes from 355 tonnes in May.',
    'direction',
    'contradicts',
    'rose',
  ],
  [
    'a multiple of two amounts',
    'Rescuers made 84 flights, three times the 21 of last week.',
    'ratio',
    'contradicts',
    'three times',
  ],
  ['a percentage of too few', 'Of the 14 teachers, 60% were new.', 'granularity', 'contradicts', '60%'],
  [
    'a range that runs backwards',
    'The line will cost $48 million to $42 million.',
    'order',
    'contradicts',
    '$48 million to $42 million',
  ],
  [
    'a length of time that its dates don’t give',
    'The works began in May 2021 and ended in May 2024, after taking two years.',
    'order',
    'contradicts',
    'two years',
  ],
  ['合計與各列不符', CLINICS.replace('| 230', '| 330'), 'total', 'contradicts', '330'],
  ['其餘與總數不符', '全校 520 人，其中 310 人搭公車，其餘 250 人走路。', 'total', 'contradicts', '250 人'],
  ['占比與數字不符', '受訪 800 人，其中 360 人贊成（55%）。', 'share', 'contradicts', '55%'],
  ['年增率與兩端不符', '上半年產量 660 噸，較去年同期的 600 噸成長 15%。', 'change', 'contradicts', '15%'],
  ['表中最多的不是它', `${CLINICS}白港市受傷人數最多。`, 'rank', 'contradicts', '最多'],
  ['方向相反', '失業率由 3.4% 降至 3.8%。', 'direction', 'contradicts', '降至'],
  ['倍數與表不符', `${CLINICS}青川縣的死亡人數是白港市的五倍。`, 'ratio', 'contradicts', '五倍'],
  ['人數湊不出的百分比', '15 名司機中，有 45% 想換車。', 'granularity', 'contradicts', '45%'],
];

/** Relations that hold. */
export const AGREEMENTS: readonly Example[] = [
  ['a total', LOANS, 'total', 'agrees', '10,000'],
  ['a change that falls', LOANS, 'change', 'agrees', '-10.0%'],
  ['a share of a total', LOANS, 'share', 'agrees', '45.3%'],
  ['a share of its whole', 'Of the 480 boats checked, 120 (25%) had no radio.', 'share', 'agrees', '25%'],
  [
    'a change between two ends',
    'Fares rose from $2.00 to $2.50, an increase of 25%.',
    'change',
    'agrees',
    '25%',
  ],
  ['the largest row', `${LOANS}North is the largest branch.`, 'rank', 'agrees', 'largest'],
  [
    'two shares in one cell',
    '| Thing | Before |\n|---|---|\n| Doors | 70% open / 30% shut |\n',
    'share',
    'agrees',
    '30%',
  ],
  ['最輕的是它', `${CLINICS}紅土縣受災最輕。`, 'rank', 'agrees', '最輕'],
  ['占比相符', '受訪 800 人，其中 360 人贊成（45%）。', 'share', 'agrees', '45%'],
];

/** Texts in which nothing has to contradict anything. */
export const DECOYS: readonly (readonly [title: string, text: string])[] = [
  [
    'a total over a part that isn’t given',
    '| District | Employed | Inactive |\n|---|---|---|\n| Upper | 212.4 | 61.0 |\n| Lower | 318.9 | 98.7 |\n| Moor | 55.8 | .. |\n| Total | 587.1 | 190.1 |',
  ],
  ['sums that miss by their rounding', LOANS.replace('10,000', '10,001').replace('27.2%', '27.3%')],
  [
    'shares of several answers',
    '| Reason | Share |\n|---|---|\n| Price | 62% |\n| Time | 48% |\n| Habit | 31% |\n\nRespondents could give several answers.',
  ],
  [
    'another period',
    'The bank lent $410 million in May. In April it lent $395 million. Its lending rose 6% over the year.',
  ],
  [
    'an average line under the rows',
    '| Town | Wait (days) | Beds |\n|---|---|---|\n| Ard | 12 | 40 |\n| Bray | 18 | 60 |\n| Cole | 15 | 20 |\n| All | 15 | 120 |',
  ],
  ['a list that leaves others out', 'The zoo has 400 animals, including 40 birds, 25 apes and 12 cats.'],
  [
    'a table of one row without a name',
    '| Q1 | Q2 | Q3 | Q4 | Total |\n|---|---|---|---|---|\n| 12.4 | 15.1 | 13.0 | 18.5 | 59.0 |',
  ],
  ['只有一端印出日期的時間', '5 月 7 日 9 時 20 分停電，11 時 50 分復電，停電 2 小時 30 分鐘。'],
  ['a score', 'They won 3-1 on Sunday and 2–0 on Friday.'],
  ['a fall from one amount to another', 'Prices fell from $50 to $40 in a week.'],
  ['約略的倍數', '今年約 3,100 人報名，是去年 1,500 人的兩倍。'],
  ['不同的期間', '7 月營收 52 億元，第二季營收 140 億元，年增 9%。'],
  ['複選的比例', '受訪者可複選，六成選價格、五成選地點、三成選服務。'],
  [
    'a share of what was counted last year, beside a sibling',
    'The fleet made 8,400 trips last year. Ferries made 4,200, half of them, and launches made 20%, or 1,680.',
  ],
  [
    'a record that was beaten',
    'The line carried 39,200 people, the most ever. The previous record was 38,150.',
  ],
  ['得票差距不是得票', '甲獲得52,300票，以11,100票之差擊敗得41,200票的乙，兩人得票合計93,500票。'],
  ['另一個名詞的最大', '船東代表共21席，甲協會拿下9席，最大公會7席。'],
  [
    '一組的人數不是另一季的人數',
    '北部旅客最多，有30.1萬人次；中部居次，21.5萬人次。\n\n船班準時。海面平靜。春季旅客則為31萬人次。',
  ],
  ['另一種產量的成長', '全年產量由6,100萬噸減為5,785萬噸，其中輕油640萬噸，年增56%。'],
];
