/** Sound texts that a reading of their words alone would contradict. */
export const SOUND_READINGS: readonly (readonly [title: string, text: string])[] = [
  [
    'a lead of a while beside a score',
    'They took the first quarter 24-21, at one stage of the second led by nine, then lost it 19-25.',
  ],
  [
    'a mean that is known by name',
    'He played in the first three games. The center took 19 rebounds; his season average is 11.8 a game.',
  ],
  [
    'a day without its year',
    'The win came on Sunday 4 May 2025. The final is on 9 May, five days after this win.',
  ],
  ['the turnout of some', '全鄉選舉人24,000人，投票數11,760票，投票率49%。女性選舉人的投票率為52%。'],
  [
    'the turnout of some, in English',
    'Of 24,000 people on the register 11,760 cast a vote. Women’s turnout was 52%.',
  ],
  ['a growth beside shares', '車用晶片比一年前擴增28%，占整體營收4成；若看前10月累計，車用比重為37%。'],
  [
    'what a headline’s figure was before',
    '# Reservoirs down to 58%\n\nThe lakes held 162.4 million cubic metres on 1 August. A month earlier they had been 71% full.',
  ],
  [
    'amounts in one unit',
    'The lakes held 162.4 million cubic metres of water.\n\nHallin, the largest, had 66 of a possible 120 million cubic metres of water.',
  ],
  ['quarters in a list', '第三季2,880棟，第二季3,600棟，季減兩成；去年第三季3,200棟，年減10%。'],
  [
    'a rank by what each has',
    '| 鄉鎮 | 面積 | 損失 |\n|---|---|---|\n| 旗岸鎮 | 900 | 5,400 |\n| 美濱鄉 | 620 | 3,472 |\n| 內灣鄉 | 480 | 3,540 |\n\n每公頃的損失以內灣鄉最高。',
  ],
  ['an amount before its share that is the whole', '另請16位藥師座談；參加的8位護理師則有75%贊成。'],
  ['a share of whom it names', 'Of 600 people asked, 450 own a car. Of these owners 30% have two.'],
  ['a day and a count', 'On an average day 138 of the 1,150 bicycles are in the workshop, 12 per cent.'],
  [
    'a bound behind a share',
    'Burrows were opened on 60 plots, and in 45 of these, 75 per cent, at least one chick lived.',
  ],
  ['last year alone', '去年來捐血的有62,000人，其中25歲以下12,400人，正好兩成。'],
  [
    'another measure behind a range',
    'Ages ranged from 18 to 64 years, and the average wait was 70 years in all.',
  ],
  ['others than those in a range', '各村投票率介於38%至61%，比全縣的65%低。'],
  ['a dear ticket beside a range', 'Tickets cost between £4 and £9, and a family pays £15.'],
  [
    'a change and where it led',
    'The loss increased $63 million to $987 million, including $1.5 billion of amortization.',
  ],
  ['degrees above an average', 'The mean for July, 21.4 degrees, was 2.1 degrees above the average of 19.3.'],
  [
    'a share above its mark',
    'Of 85,000 people 61,200 were vaccinated, or 72 per cent, a figure above the target of 70 per cent.',
  ],
  ['some of those that are named', 'It reached five towns, among them: Ash, Birch and Cole.'],
  ['names with an and', 'It sold three brands: Marks and Spencer, Boots and Dixons.'],
  ['a name with a character that joins', '四個單位分別是台北市、和平縣、花蓮縣與高雄市。'],
  ['a change from what it names', 'They had 5,916 votes. She got 4,408, some 208 more than Ray.'],
  ['a gap of then', '財損9.5億元。第二季為8.4億元，比前年多了0.3億元。'],
  [
    'a change said again',
    'The group sold goods for $9.54 billion.\n\nFoodservice sales were $934.2 million, a decrease of $120.6 million, or 11%.',
  ],
  [
    'all rows but those that are others',
    '| Division | 2023 | 2024 |\n|---|---|---|\n| Bedroom | 58.2 | 61.7 |\n| Kitchen | 44.1 | 47.3 |\n| Other | 25.6 | 19.8 |\n\nRevenue grew in all three divisions.',
  ],
];

/** Texts that fail, each with what puts it right, and that any noun could stand in. */
export const READING_TWINS: readonly (readonly [kind: string, text: string, wrong: string, right: string])[] =
  [
    [
      'share',
      'Officers answered 310 calls last week, of which 62, a third, were about noise.',
      'a third',
      'a fifth',
    ],
    [
      'share',
      'Of 300 tenants who returned a questionnaire, 174, or 48 per cent, said that they were cold.',
      '48 per cent',
      '58 per cent',
    ],
    ['share', '去年來捐血的有62,000人，其中25歲以下12,400人，正好三成。', '三成', '兩成'],
    ['share', '公費疫苗採購 680 萬劑，已接種 578 萬劑，占 75%。', '75%', '85%'],
    ['share', 'There will be 66 women among the 151 members, 34%, and 38 newcomers.', '34%', '44%'],
    [
      'order',
      'The win came on 4 May 2025. The final is on 9 May, eight days after this win.',
      'eight',
      'five',
    ],
    ['impossible', '各村投票率介於38%至61%，靠山的大坑村僅35%。', '僅35%', '僅39%'],
    [
      'impossible',
      'Every school’s share of absent pupils lay between 4% and 9%, with Cole at 11%.',
      '11%',
      '8%',
    ],
    [
      'impossible',
      'Spending is expected to lie between £20 million and £24 million, of which £25.3 million has been paid.',
      '£25.3 million',
      '£15.3 million',
    ],
    ['impossible', '毛利率估37%至39%，中間值39.5%。', '39.5%', '38%'],
    [
      'impossible',
      'The board expects a profit of between £58 million and £62 million, the midpoint being £61 million.',
      '£61 million',
      '£60 million',
    ],
    ['rank', 'Coverage was 72 per cent, above the target of 75 per cent.', '72 per cent', '78 per cent'],
    ['rank', '覆蓋率72%，已超過目標的75%。', '72%', '78%'],
    ['rank', 'The lake held 58 per cent, below the threshold of 55 per cent.', '58', '48'],
    ['total', 'It will close four branches: Priory Road, Esk Street and Cold Hamble.', 'four', 'three'],
    ['total', '最熱門的四個景點，依序是星沙灣、石屏溪谷與老街。', '四個', '三個'],
    [
      'direction',
      '| Hospital | Week to 12 January | Week to 19 January |\n|---|---|---|\n| Torrin | 118 | 96 |\n| St Bride | 74 | 71 |\n| Kilmory | 17 | 20 |\n| All | 209 | 187 |\n\nAdmissions were down at all three hospitals.',
      '17 | 20',
      '20 | 17',
    ],
    [
      'direction',
      '| 產品 | 今年10月 | 今年9月 | 去年10月 |\n|---|---|---|---|\n| 車用 | 38.4 | 36.0 | 30.0 |\n| 工業 | 25.6 | 27.1 | 24.5 |\n| 消費 | 21.0 | 19.9 | 22.3 |\n\n三大產品全數優於去年同期。',
      '22.3',
      '20.3',
    ],
    ['change', '林家得5,916票。陳家獲4,408票，落後1,408票。', '1,408票', '1,508票'],
    ['change', 'A house will pay £1,713.80 a year instead of £1,640, an extra £83.80.', '£83.80', '£73.80'],
    [
      'change',
      'Profit was £92.0 million. Earnings came to £18.4 million, up 20 per cent from £16.0 million.',
      '20',
      '15',
    ],
    ['order', '公司創立於1998年，到今年（2024年）已屆滿36年。', '36年', '26年'],
    ['ratio', '救助每公頃9萬元，合格的有540公頃，合計5,860萬元。', '5,860', '4,860'],
    ['share', 'Hallin held 66 of a possible 120 million cubic metres and was 61% full.', '61%', '55%'],
    ['share', '選舉結果出爐，有效票共13,000票。\n\n何宥廷拿下6,240票，得票率52%。', '52%', '48%'],
  ];
