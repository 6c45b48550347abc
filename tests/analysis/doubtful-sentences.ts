/** Consistent texts whose figures contradict each other only where a reading is forced on them. */
export const DOUBTFUL: readonly (readonly [title: string, text: string])[] = [
  [
    'a share of a part that its own words name',
    'The shop sold 504,000 books. Novels were 70% of sales, or 352,800. Thrillers were 40% of the novels sold, or 141,120.',
  ],
  [
    'a share of those who have a habit',
    'Of 1,600 people asked, 1,040 drive. Always taking the same road is the habit of 45% of drivers, or 468. One in six of those regulars, 78, leaves before six.',
  ],
  [
    'a share in another month',
    'Electric buses carried 45% of trips, 180,000 in all. In June their share rose to 52%, or 49,920.',
  ],
  [
    'shares of a part',
    '送往工廠者 9,600 公噸，占產量 16%；其中六成製成果乾，計 5,760 公噸，四成製成冰品，計 3,840 公噸。',
  ],
  [
    'a change of one month beside amounts of several',
    '今年上半年出口 5 億美元，較去年同期 4.8 億美元成長 4.2%，6 月單月年增率為 9.8%。',
  ],
  [
    'a change of one month alone beside amounts of several',
    'In the first half exports rose from $480 million to $500 million, June alone being up 9.8%.',
  ],
  [
    'a change and what it fell short of, with narrow commas',
    '去年產量僅15,000公噸,今年增加24%,惟仍不及前年的19,450公噸。',
  ],
  [
    'a headline and a target',
    '# 特展吸引 8 萬 3,200 人次\n\n特展昨日落幕。館方開展前設定的目標是 7 萬人次。',
  ],
  [
    'a headline and a target, in English',
    '# Show draws 83,200 visitors\n\nThe show closed on Sunday. The target of the museum was 70,000 visitors.',
  ],
  [
    'what came in beside what went out',
    '東區增 2,310 人、榮區增 1,540 人，河區減 620 人、石湖區減 480 人、山區減 250 人。',
  ],
  [
    'times of two days',
    'The railway was shut from 2 pm on Tuesday and reopened at 6 am on Wednesday, 16 hours later.',
  ],
  ['what each of several has', 'The two winners received €12,000 each, the runners-up €8,000 each.'],
  [
    'rates of several',
    'Among the seven regions, rates ranged from 3.1 percent in Oskel to 8.9 percent in Brannmark.',
  ],
  [
    'a headline and a mean of its own',
    '# Milk price slips to 47.4 cents\n\nThe dairies paid 47.4 cents a kilo in September. The plain mean of the four prices is 47.1 cents.',
  ],
  [
    'half as part of a name',
    'In cool weather 7,314 reached the finish, 2,926 of them women; the half marathon had a field of 5,210.',
  ],
  ['what others foresee on average', '公司預期營收介於 28.5 億元至 30 億元，市場的平均預估則是 30.6 億元。'],
  [
    'a share of one place behind the rank of another',
    '| 鄉 | 產量（公噸） |\n|---|---:|\n| 上楠鄉 | 6,510 |\n| 芝埔鄉 | 4,650 |\n| 雙汀鎮 | 3,010 |\n| 南墘鄉 | 2,400 |\n| 石澗鄉 | 2,030 |\n\n若依產量排序,南墘鄉名列第四,上楠鄉一地即占全縣35%。',
  ],
  ['shares beside each other', '會員當中，65 歲以上者 2,200 人，占 55%；40 歲以下者 480 人，占 12%。'],
  [
    'a share of what the words name, and one of another whole',
    '有 468 人每天使用，占 39%。大一新生中有 135 人每天使用，占大一的 45%。',
  ],
  ['a share of the first of two', '機隊目前有 32 架，其中自有 20 架，租賃 12 架，自有者占 62.5%。'],
  ['a share of the first of two, in words', '志工現有 286 人，女性 214 人，男性 72 人，女性約占四分之三。'],
  [
    'a share of another time',
    '成功訪問 1,250 人。換算人數，贊成者 775 人，反對者 288 人，沒意見者 187 人。\n\n兩年前做過同樣的調查，當時贊成者占 54%。',
  ],
  [
    'amounts of another time and a target',
    'The list stood at 18,400 in March, 8% shorter than the 20,000 of a year earlier but 900 above the target of 17,500.',
  ],
  ['an amount of before', 'Of the 48, 30 are west of the river, where only 20 stood before.'],
  [
    'parts of several wholes',
    'Of 6,250 pupils, 4,375 passed.\n\nAmong girls 72% passed, 2,250 in all.\n\nPoorer pupils are 24% of the year, 1,500 in total. Half of them, 750, passed. Among the other 4,750 pupils the rate was 76.3%.',
  ],
  ['a gap to a target', '中心由 30 處增至 42 處，增加四成，距離 50 處的目標還差 8 處。'],
  ['a profit and a loss', '純益 18 億元，去年同期則虧損 7.2 億元，一來一往差了 25.2 億元。'],
  [
    'minutes after another event',
    '- 13:22 A push reaches the first server.\n- 13:31 All of them refuse.\n- 13:34 The alarm sounds, 12 minutes after the push began.',
  ],
  [
    'a percentage of others than those counted',
    'Of the three large services, Dasher is used by 60% of users (624), Plato by 50% (520) and Umami by 25% (260).',
  ],
  [
    'a share of what a table doesn’t measure',
    '| Cargo (million tonnes) | 2022 | 2023 |\n|---|---|---|\n| Containers | 9.6 | 10.2 |\n| Bulk | 7.5 | 6.9 |\n| Lorries | 2.0 | 2.3 |\n| Total | 19.1 | 19.4 |\n\nContainers earned 70% of revenue, a larger share than their share of weight.',
  ],
  [
    'a share of an amount that a table doesn’t print',
    '| Club | Average gate | Capacity |\n|---|---|---|\n| Northbay | 12,400 | 20,000 |\n| Dunmore | 9,600 | 12,000 |\n| Orrin | 5,700 | 6,000 |\n\nNorthbay’s total of 186,000 was 38% of the league’s.',
  ],
  [
    'a rank by one column beside growth by another',
    '| Cargo | 2022 | 2023 | Change |\n|---|---|---|---|\n| Grain | 9.6 | 10.2 | +6.3% |\n| Coal | 7.5 | 6.9 | -8.0% |\n| Lorries | 2.0 | 2.3 | +15.0% |\n\nLorries is the smallest business by tonnage but the fastest growing.',
  ],
  [
    'the most after another',
    '| Offence | Inmates |\n|---|---|\n| Violence | 5,032 |\n| Drugs | 4,246 |\n| Property | 3,459 |\n\nDrugs are therefore the most numerous after violence.',
  ],
  ['the less of one and of several', 'Families pay $60, which is $12 less than three singles at $24.'],
  [
    'what remains of three',
    'In Alwen 14,000 of 20,000 children have had both doses, a rate of 70%. A further 2,000, or 10%, have had one; the other 4,000 have had none.',
  ],
  [
    'what remains of three, in one sentence',
    '人事費 1.2 億元，占總支出 2 億元的六成，購書費 5,000 萬元占 25%，其餘 3,000 萬元為水電。',
  ],
  [
    'a share of some that is another of all',
    'Side effects were named by 55%. Among those, one in five, or 11% of all, knew someone who had been ill.',
  ],
  [
    'a rank by what a table doesn’t print',
    '| Source | 2023 | 2024 |\n|---|---|---|\n| Wind | 40 | 42 |\n| Solar | 20 | 25 |\n| Coal | 25 | 20 |\n| Gas | 15 | 13 |\n\nSolar is the smallest of the four by hours of full load, though.',
  ],
  [
    'hours and minutes',
    'The start was at 9:00 and the last runner arrived at 15:10, six hours and ten minutes later.',
  ],
  [
    'a headline about last year',
    '# 去年借閱量達 240 萬冊\n\n去年總借閱 240 萬冊，比前年的 200 萬冊成長兩成。其中紙本書 192 萬冊，占八成。',
  ],
  [
    'a wish behind a change',
    '購書費較前年的 4,000 萬元增加 1,000 萬元，增幅 25%，但距離館方希望的 6,000 萬元還差 1,000 萬元。',
  ],
  [
    'ranks behind one that a list leaves out',
    '各類刑案以詐欺最多，計 2 萬 3,600 件；其次是公共危險 2 萬 650 件；竊盜 1 萬 8,880 件，居第三；毒品 1 萬 6,520 件，排名第四。',
  ],
  [
    'a part that names its own whole',
    'Part-timers number 684,000, of whom 410,400, 60%, are women. Among those under 25 the rate was 12%, or 36,000 of 300,000.',
  ],
  [
    'shares of a list that isn’t all',
    '甲黨支持者 330 人，占三成，其中 264 人滿意，占甲黨支持者八成；乙黨支持者 275 人，占 25%，當中只有 66 人滿意，占 24%。',
  ],
  ['changes of two things', '道路工程進度 40%，超前 1 個百分點，排水工程 25%，落後 5 個百分點。'],
  [
    'a change before the ends of another',
    '支持度上升 8 個百分點，反對的比率則從 34% 降到 23%，減少 11 個百分點。',
  ],
  [
    'the ends of the second verb',
    'It sold 48 million rolls, 4% fewer than the 50 million of 2023, yet its revenue rose by 6% to $212 million from $200 million.',
  ],
  [
    'the highest rate beside amounts',
    '| Material | Tonnes | Recycled |\n|---|---|---|\n| Paper | 45,000 | 80% |\n| Glass | 20,000 | 90% |\n| Plastics | 25,000 | 24% |\n\nGlass has the highest rate, nine tenths.',
  ],
  ['a difference beside a part', '108 of 1,200 died with the drug, 144 of 1,200 without, a quarter fewer.'],
  [
    'a part of those who left',
    'Of the diabetics 144 of 1,200 died. Some 640 patients, 8%, left the trial early, 360 of them in the first group.',
  ],
  [
    'a share in one place',
    '| Party | Votes |\n|---|---|\n| Greens | 216,000 |\n| Liberals | 214,400 |\n| Labour | 176,000 |\n| Others | 193,600 |\n| Total | 800,000 |\n\nIn the capital the Greens won 38%, twice as much as in the countryside.',
  ],
  [
    'a mean over one of two lengths of time',
    '限水期間共 46 天，較前年的 23 天多一倍，載水花費 9,200 萬元，平均每天 200 萬元。',
  ],
  [
    'shares of another whole, all of them',
    '受訪讀者 340 人表示會再買。買書原因可複選，「喜歡作者」300 人，占六成；「朋友推薦」225 人，占 45%；「封面好看」150 人，占三成。',
  ],
  [
    'a share before its part, “of them”',
    'Police made 64,000 checks. Fines numbered 41,600, three-quarters of them, 31,200, for speed.',
  ],
  [
    'a mean payment',
    'Of the donors 28,560, or 68%, give monthly; at an average of £9 a month they provided £3.08 million, 61% of all donations.',
  ],
  [
    'how far above a mark that has no number here',
    'The river stood at 9.84 m on Monday, 1.3 m above the danger level, and has since fallen to 8.91 m.',
  ],
  [
    'a multiple of something else that a row has come to',
    '| £m | 2033 | 2032 |\n|---|---|---|\n| Revenue | 412.6 | 382.0 |\n| Net debt | 144.0 | 151.7 |\n\nNet debt fell to 1.9 times earnings.',
  ],
  [
    'a month and the year so far',
    '港務局昨公布十一月貨量六四〇．五萬噸，年增五十六％；累計前十一月五七八四．九萬噸，年增三十四．一％。',
  ],
  [
    'an amount of another season whose digits are those of this one, changed over',
    'The pier drew 301,000 guests. In spring, arrivals had stood at 310,000.',
  ],
  [
    'a count that is put right',
    'The fire burnt 4,350 barns. The first report, of 4,530 barns, was a misprint.',
  ],
  [
    'a rate that an aside counts the schools of',
    'The pass rate, which the council takes from all 23 schools, stands at 66%.',
  ],
  [
    'a part of those who are listed',
    '組內有機房9人、車手8人、水房4人、雜務3人。其中約三成八，也就是9人有前科。',
  ],
  ['an output of so many crops', 'Farmers gathered 1.9 million tonnes of the five main crops.'],
  [
    'turnout in another vote',
    'Of 68,400 people on the register, 42,408 cast a ballot, 62%. In the county contest turnout was 57%.',
  ],
  [
    'an average and an earlier year behind a whole',
    '兩年來共迎來7萬5,000人，平均每天2,500人，比前一年的6萬人多。',
  ],
  ['a plan that was passed', '縣府目標核發40張，已核發46張。'],
  ['a count of other people', '全班30人，到場的家長35人。'],
  ['a bound in a headline', '# 新生跌破6,000人\n\n全縣今年新生5,760人。'],
];
