/** Texts in which the only amounts that can be set against each other fail, each with the kind of its relation. */
export const FAILING_AMOUNTS: readonly (readonly [kind: string, text: string])[] = [
  ['change', 'The average rent is now 1,260 euros, compared with 1,050 a year ago, which is a rise of 28%.'],
  [
    'change',
    'The reservoir stands at 62% of capacity. In March it was 78%, so it has lost 21 percentage points in three months.',
  ],
  ['change', 'The winner polled 14,880 votes and the runner-up 12,310, a majority of 3,570.'],
  ['change', 'Men earn 3,450 euros on average and women 2,980, a difference of 570 euros.'],
  ['change', 'Revenue of 92 million against costs of 85 million left a profit of 9 million.'],
  ['change', 'The line is 8 minutes faster than the old one: 42 minutes instead of 54.'],
  [
    'total',
    'There were 212 burglaries in spring, 187 in summer, 240 in autumn and 198 in winter, which adds up to 857 for the year.',
  ],
  [
    'total',
    'It spent 31 million on wages, 12 million on power and 8 million on repairs, a total outlay of 54 million.',
  ],
  ['total', 'With 1,420 men and 1,380 women, the college has 2,900 students.'],
  [
    'share',
    'With 4.5 million of the country’s 18 million people, the capital is home to a third of the population.',
  ],
  ['share', 'The 66 arrests made up 15% of all 550 incidents.'],
  ['rank', 'Sales of tea (48 tonnes) overtook those of coffee (53 tonnes).'],
  ['ratio', 'The new stadium seats 45,000, three times as many as the old one, which had 18,000.'],
  ['order', 'The mine, opened in 1962 and closed in 2004, was worked for 52 years.'],
  ['order', 'Built between 2011 and 2017, the tunnel took eight years.'],
  ['share', 'A majority of the 60 members, 29, signed the letter.'],
  ['share', 'Of those asked, 64% were in favour and the other 46% against.'],
  ['share', 'Only 38% of households recycle; the remaining 72% do not.'],
  ['change', '水庫蓄水率目前 58%，上月為 71%，一個月內掉了 18 個百分點。'],
  ['change', '當選人得 12,450 票，以 1,830 票之差擊敗得 10,520 票的對手。'],
  ['change', '新橋長 640 公尺，比舊橋的 480 公尺長 180 公尺。'],
  ['total', '議會 45 席，甲黨 19 席、乙黨 16 席、丙黨 12 席。'],
  ['total', '災損方面，水稻 3.2 億元、香蕉 1.5 億元、蔬菜 0.9 億元，總損失 5.9 億元。'],
  ['rank', '茶的銷量 48 公噸，首度超越咖啡的 53 公噸。'],
  ['order', '隧道 2011 年動工，2017 年完工，歷時八年。'],
  ['share', '60 名委員中有 29 人連署，已過半數。'],
  ['share', '贊成的占 47%，過半民眾支持此案。'],
  [
    'total',
    'The storm killed 19 people and cut off 640 homes. Of the dead, nine were at sea and six in cars. The other two were rescuers.',
  ],
  ['total', '地震造成 21 人死亡、190 人受傷。死者當中，12 人死於落石，其餘 7 人死於車禍。'],
  ['total', '公司兩年內投資 24 億元，今年 9 億元，明年 13 億元。'],
  ['ratio', '開罰 7 家，共 42 萬元，平均每家 8 萬元；另稽查 320 家。'],
  ['ratio', '市府債務 610 億元，以全市人口 122 萬人計算，平均每人約 6 萬元。'],
  ['share', '共 300 件。墜落 117 件、被撞 39 件，兩者合計占 72%。'],
  ['total', '全年補助 52.6 億元，傷病 21.8 億元、失能 13.4 億元、死亡 9.6 億元、醫療 9.8 億元。'],
  ['rank', 'Lake Orr covers 412 hectares, Lake Tay 530 and Lake Ness 388. Orr is the largest of the three.'],
  ['rank', 'With 61%, the north had the highest turnout; the south reached 64% and the west 55%.'],
  ['rank', 'July was the wettest month, with 142 mm; August had 155 mm.'],
  ['ratio', 'At 4 euros a ticket, the 62,000 visitors brought in 284,000 euros.'],
  ['ratio', 'Each of the 25 teams has 14 players, 375 in total.'],
  ['ratio', '25 隊各有 14 名選手，共 375 人。'],
  [
    'rank',
    'Nurses earn 3,100 euros, teachers 3,400 and police officers 3,250. Police officers are the best paid of the three.',
  ],
  ['rank', '東院看診 41,200 人次、西院 38,900 人次、南院 44,700 人次，以東院最多。'],
  [
    'total',
    'The fire took 1,240 hectares of forest, 860 of grassland and 300 of farmland. In total 2,600 hectares were lost.',
  ],
  ['total', 'It employs 214 doctors, 611 nurses and 175 others, a staff of 1,100.'],
  ['change', 'The tunnel cost 940 million instead of the planned 760 million, an overrun of 210 million.'],
  ['ratio', 'The port handled 1.8 million tonnes in 2010 and 5.4 million last year, four times as much.'],
  ['ratio', '2010 年吞吐量 180 萬噸，去年 540 萬噸，是當年的四倍。'],
];

/** Texts whose amounts only look as if they had to agree. */
export const SOUND_AMOUNTS: readonly (readonly [title: string, text: string])[] = [
  [
    'two changes, respectively',
    'Tea and coffee rose by $196 million and $20 million, respectively, and cocoa was $227 million.',
  ],
  ['the youngest and the oldest', '受試者平均 52 歲，最年輕 19 歲，最年長 81 歲。'],
  ['an end that isn’t printed', 'Revenue rose by 9 million to 92 million, and costs were 85 million.'],
  [
    'a list of money that overlaps',
    'Fees of $244.2 million rose with the rent of $165.3 million, service of $89.2 million and parking of $20.6 million.',
  ],
  ['the years of something else', 'Opened in 1962 and closed in 2004, the mine lies 12 years’ digging deep.'],
  ['more than half', 'A majority of the 60 members, 35, signed the letter.'],
  ['what remains of all', '受訪者有 64% 贊成，21% 反對，其餘 15% 無意見。'],
  [
    'a change of what stands right before it',
    'With costs of 141 million, up 12 million, the port was left with a profit of 45 million, compared with 23 million a year earlier.',
  ],
  [
    'what eats up an amount',
    'Turnover was £61.5 million, £5.3 million more than the year before, but wages ate up £44.3 million of it.',
  ],
  [
    'a rate of another name than the headline’s',
    '# 航空載客率 83.5%\n\n上半年國際線 351 萬人次，占 72%，共 486 萬人次。',
  ],
  ['a rate of another name than its part', '成功訪問 1,080 人，拒訪 612 人，成功率 64%。'],
  [
    'members with parts and shares of their own',
    '三明治 120 件，超標 54 件，占 45%；蛋餅 80 件，超標 28 件，占 35%；飲料 50 件，超標 16 件，占 32%。',
  ],
  [
    'what is said of all members',
    '平均每份鈉 780 毫克，最高一份 1,640 毫克，最低 210 毫克。建議每日 2,400 毫克，一份就占三分之一。',
  ],
  ['the most of something else', '稽查 320 家，完成 192 家，開罰 7 家，平均每家 6 萬元，最高 12 萬元。'],
  [
    'the members that the rest are',
    '歲入 1,234 億元，差短 52 億元。社福 384 億元、教育 372 億元，其餘依序為經濟 221 億元、警政 97 億元。',
  ],
  [
    'hours beside a number of something else',
    'In the storm of 1999 there were 17. Warnings came 18 hours ahead on average, twice as early as in 2014, when it was nine.',
  ],
  [
    'a comparison of what isn’t listed',
    '甲院 920 床、乙院 560 床、丙院 370 床，規模躍居東部第一，超過慈心醫院的 1,420 床。',
  ],
  ['a share of two', '員工 4,860 人，醫師 612 人、護理師 2,138 人，兩者占 57%。'],
  ['members of one that is divided', '外籍旅客 5,670 人，占 15%，日本 2,300 人最多，韓國 1,400 人居次。'],
  ['a part of what grew', '員工 5.8 萬人，比去年底多 1,600 人，其中碩士以上 1.74 萬人。'],
  [
    'the first beside an average',
    'With 61%, the north had the highest turnout; the national average was 64%.',
  ],
  ['a count beside what it counts by', 'Two fires of the decade exceeded 25,400 hectares.'],
  ['ages beside a share', '受害者以 40 至 59 歲最多，30 至 39 歲占 22%。'],
];

/** Texts in which an amount of another sentence is what the last comes to, or came from, each with the figure that says so. */
export const SOUND_ACROSS: readonly (readonly [claim: string, text: string])[] = [
  ['3%', 'The clinic saw 48,250 people. Most were old. Attendance was up 3% on the previous year’s 46,845.'],
  [
    '640 million',
    'The flood left a bill of 640 million crowns. Nobody was hurt. Houses took 290 million, roads 185 million, farms 95 million and schools 70 million.',
  ],
];
