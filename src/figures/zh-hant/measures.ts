/**
 * Measure words and nouns that a lone numeral counts: 五家, 四國, 三黨. A numeral before anything else
 * is taken for part of a word. 一 is an article before all of them.
 */

/** Measure words, of one character. */
// prettier-ignore
export const measureWords =
  '個个家位名人件項项座條条張张種种款所部本篇支隻只根組组批層层場场次輛辆台臺艘架枚塊块片棵匹對双雙套顆颗粒份封間间門门面幅副把杯瓶碗盤盘鍋锅桶箱包袋盒罐串束朵株道首句段章頁页行欄栏列排群班隊队期屆届任代輪轮回趟遍番頓顿餐節节堂點点刻秒分時时天日週周月年歲岁世季碼码號号樓楼階阶級级等度元圓塊角毛錢钱美歐镑鎊斤兩两噸吨克升里哩尺寸丈米公英畝亩坪頃顷平立倍成折類类大小歩步口戶户株盞盏扇滴堆疊叠筆笔宗樁桩起例齣出集幕局盤手腳脚眼聲声招拳巴掌記记股縷缕絲丝陣阵波席籃篮票瓣罈壇缸鍋籠笼筐車车船杆桿桶畫画處处筆枝重檔档圈下桌棟栋夜響响具旬載载斗刀槍枪輩辈擔担磅柱壁路發发聯联打折站幢管例尾頭头峰顶頂尊匙勺湯汤針针釐厘錠锭';

/** Nouns that a numeral counts without a measure word. */
// prettier-ignore
export const countedNouns =
  '國国州省市縣县區区鄉乡鎮镇村島岛校系科黨党院府廳局署司會会社團团軍军師师旅營营連连排國城街巷弄線线站橋桥港湖河江山海洲極极國強强巨雄傑杰賢賢姊姐妹兄弟子女男老少親亲友將将王帝妃朝代史書书卷冊册詩诗字詞词語语音調调色味香形邊边角面方案例法則则條律罪權权責责利害難难關关卡階段步驟策計计式款樣样者國族姓派系隊員员生徒匠工廠厂店鋪铺攤摊房室廳床車輪翼腳足手指眼耳口鼻齒牙舌葉叶瓣莖根果肉湯星球月餐飯饭菜酒茶杯劇剧曲歌舞幕嫌犯童嬰婴胞胎案敗败勝胜負负平壘垒振安局盤冠亞連霸度分米尺寸寶宝';

/** Pattern source of a measure word behind a number, for text in which the width of marks is folded. */
export const measure = `(?!成[長长功員员]|票房)(?:部分|階段|阶段|等份|[大小]匙|刻[鐘钟]|方(?![針针案法面便式程])|文(?=[錢钱,。、;]|$)|甲(?=[地,。、;]|$)|[${measureWords}國国黨党縣县冊册錠锭粒勝敗胜败死傷伤戰战壘垒](?:半(?![導导島岛夜路途空身]))?)`;

/** Pattern source of measure words with which no word begins. */
export const plainMeasure = '[件個个隻只棟栋輛辆艘枚棵匹顆颗粒]';
