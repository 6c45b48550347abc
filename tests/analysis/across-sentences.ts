/** Texts whose figures fail each other from one sentence to the next, each with the kind of its relation. */
export const FAILING_ACROSS_SENTENCES: readonly (readonly [kind: string, text: string])[] = [
  ['share', 'The park has 1,840 benches. Some 920 of them stand in the shade, or 35%.'],
  ['share', 'The choir has 64 singers. Sopranos make up 16 of them, roughly a half.'],
  ['share', '公園共有 1,200 棵樹。櫻花 300 棵，占 35%。'],
  ['share', '圖書館藏書 48,000 冊。小說 12,000 冊，占四分之一；漫畫 9,600 冊，占 45%。'],
  ['share', 'Of 200 members 90 replied. Of those who replied 40% came, or 72 people.'],
  [
    'share',
    'Ash has 410 pupils, Birch 300, Cedar 290 and Elm 200. The two largest are home to over 80% of pupils.',
  ],
  ['total', 'The mill has 812 workers. Of these 455 weave. The remaining 457 spin.'],
  ['total', 'There were 845 births and 612 deaths, a natural increase of 333.'],
  ['total', 'The club played 30 matches, with 17 wins, six draws and nine defeats.'],
  ['total', '出口 812 億元，進口 655 億元，出超 257 億元。'],
  ['total', '球隊 30 場打完，戰績 19 勝 14 敗。'],
  ['total', '全校 1,284 人。一年級 431 人、二年級 428 人，其餘 525 人為三年級。'],
  ['change', 'The toll rises from €2.40 to €2.80. That is €0.60 more a trip.'],
  ['change', 'The well was 412 metres deep. That beat the old record of 398 metres by 24 metres.'],
  ['change', 'The home side won by nine points, 88 to 81.'],
  ['change', '8 月出貨 660 台，年增 30%；7 月出貨 590 台，去年同月為 550 台。'],
  ['direction', '本季 84 人缺席，前一季 120 人，增加 36 人。'],
  [
    'direction',
    'The hall was used on 212 evenings. In the previous year it had been 188; use thus declined.',
  ],
  [
    'rank',
    'The East line carried 31,000 people, the West line 45,000, the North line 28,000. The East line is the busiest.',
  ],
  [
    'rank',
    'Parks cost $4 million, roads $11 million, schools $19 million. Roads cost more than parks and schools combined.',
  ],
  ['rank', '東門店 320 人、西門店 410 人、南門店 275 人。南門店最多。'],
  ['ratio', 'The ferry carried 730,000 people in 2023. On an average day that was 3,400.'],
  ['ratio', 'The city will spend £90 million over six years, £25 million a year.'],
  [
    'restated',
    '# Dam holds less than 400,000 tonnes\n\nThe dam held 431,000 tonnes on Monday, the office said.',
  ],
  ['restated', '# 稅收年減逾一成\n\n市府公布 9 月稅收 46 億元，較去年同月減少 8.2%。'],
  ['restated', 'Three in five shops (48%) open on Sundays.'],
  ['order', 'The bridge was closed on 9 May and reopened on 2 May.'],
  ['order', 'The fair lasted ten days, from 3 to 7 August.'],
  ['order', '病人 7 月 12 日發病，7 月 9 日確診。'],
];

/** Texts that only look as if their sentences had to agree. */
export const AGREEING_ACROSS_SENTENCES: readonly (readonly [title: string, text: string])[] = [
  ['a share of what isn’t printed', 'The park has 1,840 benches. In the woods 35% were painted.'],
  ['a share of another thing', 'The firm has 500 vans. It sold 120 of its 150 lorries, or 80%.'],
  ['a list without its rest', 'Ash has 410 pupils and Birch 300. The town has 2,900 pupils.'],
  [
    'a rank in another year',
    'The East line carried 31,000 people, the West line 45,000, the North line 28,000. In 2019 the East line was the busiest.',
  ],
  ['a headline that rounds', '# Almost 450,000 tonnes in the dam\n\nThe dam held 443,000 tonnes on Monday.'],
  ['a margin of another match', 'They won 88 to 81. Last week they had lost by nine points.'],
  ['events in their order', 'The bridge was closed on 2 May and reopened on 9 May.'],
  ['另一個期間的占比', '公園共有 1,200 棵樹。去年櫻花占 35%。'],
  ['率的分母沒有印出', '全隊三振 182 次。盜壘 96 次，成功率七成二。'],
  ['兩年份的比例', 'Some 53% (49%) of loans were short.'],
];
