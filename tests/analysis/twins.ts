/** Texts that fail, each with what puts it right: what is wrong, and then what isn't. */
export const TWINS: readonly (readonly [kind: string, text: string, wrong: string, right: string])[] = [
  // Bulleted lists are tables.
  [
    'share',
    'The club spent €90,000:\n\n- players: €54,000\n- ground: €27,000\n- office: €9,000\n\nPlayers took 70% of the money.',
    '70%',
    '60%',
  ],
  [
    'rank',
    '農損1,200萬元，各項如下：\n\n- 芒果：700萬元\n- 芭樂：300萬元\n- 木瓜：200萬元\n\n木瓜居第二。',
    '第二',
    '第三',
  ],
  ['order', '- 開工：2026年3月\n- 完工：2028年5月\n- 通車：2027年9月', '2027年9月', '2028年9月'],
  [
    'order',
    '- 08:10: the pump stops\n- 08:55: a guard calls the plant, 15 minutes after the pump stops',
    '15 minutes',
    '45 minutes',
  ],
  // Windows, events and times of day.
  ['order', 'The count was held from 19 to 14 May.', 'from 19 to 14', 'from 14 to 19'],
  ['order', 'The choir was founded in 2015 and sold its first record in 2012.', '2012', '2017'],
  [
    'order',
    'The match began at eight at night and was over at ten past eleven at night, two hours later.',
    'ten past eleven',
    'ten o’clock',
  ],
  ['order', '展覽自10月8日開幕，至10月3日閉幕。', '10月8日', '9月8日'],
  [
    'order',
    'The storm came on 9 June. The alarm was given on 7 June, two days after the storm.',
    '7 June',
    '11 June',
  ],
  // Directions by the roles of their ends.
  ['direction', 'Punctuality improved last spring, from 93.2% of all boats to 90.1%.', '90.1%', '95.1%'],
  ['direction', 'The waiting time improved, from 40 minutes to 55.', '55', '25'],
  ['direction', '抽驗不合格率8.0%；去年同期為6.5%，今年下降。', '8.0%', '5.0%'],
  ['direction', '雞蛋批發價走跌，由每公斤30元變成36元。', '36元', '26元'],
  ['direction', 'Its share slipped from 11% to 12%.', '12%', '10%'],
  // Parts and what they are parts of.
  ['impossible', 'The survey drew 640 answers. Of these, 710 named the noise.', '710', '510'],
  ['impossible', 'Of the 45 boats in the harbour, 52 are for sale.', '52', '25'],
  ['impossible', 'The hall holds 900, and on Sunday a crowd of 980 came.', '980', '880'],
  ['impossible', '訪問800人，610人滿意，不滿意的有230人。', '230人', '190人'],
  ['granularity', 'In 30 pots under glass, 58% sprouted.', '58%', '60%'],
  ['granularity', '里長訪談18位攤商，40%贊成。', '40%', '50%'],
  // Lists and what they come to.
  ['total', 'Thieves took 212 coins. Of these, 118 were of gold, 61 of silver and 23 of brass.', '23', '33'],
  ['total', '全縣死亡16人。死者中，9人在北岸，5人在市區，4人在山上。', '16人', '18人'],
  [
    'total',
    'The yard covers 58 hectares. Cranes stand on 31 hectares, sheds on 18 hectares and roads on 14 hectares.',
    '14 hectares',
    '9 hectares',
  ],
  ['share', '北區占46%、中區占33%、南區占31%，三地合計就是全部。', '31%', '21%'],
  // Shares, multiples and averages by what their words name.
  [
    'share',
    'The line had 58,400 riders on Monday and 14,600 got off at the zoo. That is 35% of the total.',
    '35%',
    '25%',
  ],
  [
    'share',
    'A court fined the mill. It sold 5,000 sacks in May.\n\nThe mill has taken back 3,600 sacks, 92% of the sacks sold in May.',
    '92%',
    '72%',
  ],
  ['ratio', '養殖戶目前有1,260口池，一年前只有420口，成長為兩倍。', '兩倍', '三倍'],
  [
    'ratio',
    'The wait was 52 minutes, three times the 13 minutes of a plain day.',
    'three times',
    'four times',
  ],
  [
    'ratio',
    'The post held 9,600 letters to 3,200 people, which is two letters to a person.',
    'two letters',
    'three letters',
  ],
  [
    'ratio',
    'The fund, €18 million, is split among the twelve clubs and gives each €2.1 million.',
    '€2.1 million',
    '€1.5 million',
  ],
  // Places among others.
  [
    'rank',
    'Rowing drew the most with 3,100, followed by chess with 2,400. Judo came third with 2,700.',
    '2,700',
    '1,700',
  ],
  [
    'rank',
    'Dry goods, mostly grain and salt, were the largest group: grain 210 tonnes.\n\n| Group | Tonnes |\n|---|---|\n| Dry goods | 410 |\n| Oil | 520 |\n| Cars | 90 |\n\nDry goods, mostly grain and salt, remained the largest group.',
    'Oil | 520',
    'Oil | 320',
  ],
  ['rank', '今年獲利13.8億元，不及去年的11.5億元。', '13.8億元', '10.8億元'],
  // What is printed twice.
  ['restated', '# 里長補選 以481票險勝\n\n當選人得2,946票，對手2,528票，差距418票。', '481票', '418票'],
  [
    'restated',
    'The fair left a surplus of €640,000. It was the first in years. The surplus of €460,000 goes to the school.',
    '€460,000',
    '€640,000',
  ],
  ['restated', 'In all 9,400 hectares have burned, or 940 square kilometres.', '940', '94'],
  [
    'restated',
    'The bell was found 3.5 kilometres downstream.\n\nA year on it hangs 3.5 miles downstream.',
    '3.5 miles',
    '3.5 kilometres',
  ],
  // One amount with two digits changed over, or one digit of a table's.
  [
    'restated',
    'Traps took 2,740 crabs this spring.\n\nThe harbour was quiet. Its master said that the 2,470 crabs went abroad.',
    '2,470',
    '2,740',
  ],
  [
    'restated',
    'Thieves cut 3,150 metres of cable in May.\n\nThe line was shut for a day. A director said that the 3,510 metres had been new.',
    '3,510',
    '3,150',
  ],
  ['restated', '公司本季純益7.4億元。\n\n董事長笑說，賺4.7億元的這一季很辛苦。', '4.7億元', '7.4億元'],
  ['restated', '今年到訪的旅客有52萬人次。\n\n縣長感謝25萬人次旅客到訪。', '25萬', '52萬'],
  [
    'restated',
    '| Camp | Population |\n|---|---|\n| Aldra | 30,000 |\n| Bor | 28,000 |\n| Cira | 27,000 |\n| All camps | 85,000 |\n\nWith 58,000 people in the camps, tents come first.',
    '58,000',
    '85,000',
  ],
  [
    'restated',
    '| 鄉鎮 | 8月(棟) | 9月(棟) |\n|---|---|---|\n| 南灣 | 410 | 530 |\n| 北嶺 | 620 | 640 |\n| 東山 | 205 | 215 |\n\n南灣的里長說，9月移轉了580棟。',
    '580棟',
    '530棟',
  ],
  ['total', 'Exports came to $9.2bn and imports to $7.8bn, a surplus of $2.4bn.', '$2.4bn', '$1.4bn'],
  ['total', 'Bus fares brought in £3.1m and grants £1.9m, so income was £6m.', '£6m', '£5m'],
  [
    'total',
    'The ferry made 14 trips on Friday, 16 on Saturday and 12 on Sunday. Over the three days that was 52 trips.',
    '52',
    '42',
  ],
  [
    'total',
    'Seats: Reform 34, Unity 27, Farmers 12. The three parties hold 83 seats between them.',
    '83',
    '73',
  ],
  [
    'total',
    '| 週次 | 票房(萬元) |\n|---|---|\n| 第一週 | 2,400 |\n| 第二週 | 3,900 |\n| 第三週 | 3,450 |\n\n前兩週合計進帳7,300萬元。',
    '7,300',
    '6,300',
  ],
  [
    'total',
    '| Quarter | Sold |\n|---|---|\n| Q1 | 120 |\n| Q2 | 160 |\n| Q3 | 150 |\n| Q4 | 170 |\n\nIn the first half it sold 310 boats.',
    '310',
    '280',
  ],
  [
    'share',
    'A poll finds that 38% of voters are in favour. Against it are 47%, while the undecided make up 18%.',
    '18%',
    '15%',
  ],
  ['share', '民調顯示，42%贊成。反對的占41%，另有23%未表態。', '23%', '17%'],
];

/** Sound texts in the manner of statistics offices, which a careless reading refutes. */
export const SOUND_REPORTS: readonly (readonly [title: string, text: string])[] = [
  [
    'a list behind what it divides',
    '上半年來客164.6萬人次，其中以東島54.7萬人次最多，占33.2%，其次為西島21.2萬人次、北島19.7萬人次，三地合占約6成。',
  ],
  ['shares beside changes', '占32.7%居首，年增35.5%，其次為南島，三地合計占約6成。'],
  [
    'a change that is the largest',
    '全國港口裝卸103萬箱，其中北港占17萬箱，減少幅度最大，達8.3%，中港占10萬箱，減少7.2%。',
  ],
  [
    'two falls and what they left',
    'The number out of work fell to 1.71 million. Women fell by 60,000 to 774,000. The fall among men was only 50,000, to 939,000.',
  ],
  [
    'profits beside turnover',
    'Operating profit was £63.8m (2001: £56.1m). Turnover was £449.0m (2001: £393.3m).',
  ],
  [
    'an age beside a share',
    'Among those 65 and older opinions were split (47 percent for, 43 percent against).',
  ],
  ['a step on the way', 'By 2005 support had grown by 10 points to 37%, and by 2010 it had reached 44%.'],
  [
    'a member with a unit',
    'Norrland is allowed 73,920 tonnes, Sark 50,400, Ferrol 26,880 and the Skerries 16,800.',
  ],
  ['brackets in a list', 'The busiest routes were Avery (212), Lind (187), Osk (163) and Bel (141).'],
  ['a bicycle is no beginning', '騎機車54人、行人24人、自行車8人。'],
  ['a year ahead', 'The shop was closed on 20 December and reopened on 3 January.'],
  [
    'a journey of its own',
    'It left in October 2019 and came back in May 2024. The journey home lasted fourteen months.',
  ],
];
