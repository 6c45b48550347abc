/** Characters of the set phrases that simplified Chinese writes otherwise, as pairs: traditional, simplified. */
// prettier-ignore
const pairs =
  '萬万 個个 樣样 時时 經经 邊边 會会 氣气 貫贯 連连 併并 帶带 體体 線线 來来 開开 應应 頭头 臉脸 難难 盡尽 點点 統统 單单 專专 劃划 這这 終终 純纯 於于 ' +
  '數数 獨独 無无 說说 乾干 淨净 鳥鸟 舉举 兩两 斷断 為为 瀉泻 諾诺 髮发 鈞钧 勞劳 聞闻 當当 敵敌 傳传 掛挂 國国 鱗鳞 職职 載载 見见 識识 變变 眾众 維维 ' +
  '進进 極极 話话 東东 離离 獲获 樓楼 輪轮 戰战 後后 選选 擇择 轉转 棲栖 側侧 夾夹 討讨 廳厅 敗败 傷伤 廂厢 願愿 風风 碼码 長长 語语 稜棱 勢势 腳脚 條条 ' +
  '權权 銀银 級级 飯饭 館馆 將将 義义 顧顾 廬庐 緘缄 綱纲 區区 峽峡 亞亚 鐵铁 丟丢 揀拣 顛颠 張张 約约 鐘钟 熱热 凍冻 過过 從从 爛烂 計计 歲岁 禮礼 處处 ' +
  '週周 環环 圍围 談谈 車车 鄰邻 裡里 書书 則则 運运 穩稳 達达 捨舍 撥拨 驅驱 動动 寶宝 門门 綁绑 穀谷 臟脏 顏颜 譜谱 鄉乡 霧雾 學学 親亲 認认 藝艺 湊凑 ' +
  '慾欲 竅窍 絕绝 亂乱 烏乌 橫横 豎竖 雜杂 爺爷 葷荤 瓏珑 魚鱼 雲云 遊游 宮宫 惡恶 樹树 項项 誡诫 貨货 賴赖 齊齐 爭争 鳴鸣 樂乐 葉叶 匯汇 撓挠 順顺 發发 ' +
  '廢废 勝胜 態态 辯辩 業业 靈灵 獸兽 殺杀 嬌娇 錘锤 鍊炼 瘡疮 喚唤 絲丝 縷缕 緒绪 軍军 馬马 別别 確确 剮剐 戶户 頂顶 層层 囑嘱 鶴鹤 紙纸 鞦秋 韆千 儀仪 ' +
  '掃扫 記记 請请 聖圣 沒没 復复 華华 紅红 籟籁 網网 億亿 羅罗 該该 機机 財财 纏缠 鵬鹏 預预 徵征 導导 島岛 徑径 圓圆 輩辈 場场 調调 殘残 閉闭 決决 賽赛 ' +
  '準准 夢梦 課课 還还 覺觉 顯显 組组 錢钱 買买 賣卖 階阶 飄飘 號号 擔担 幾几 據据 頓顿 節节 畢毕 龜龟 龍龙 溝沟 雙双 蘭兰 糧粮 廣广 庫库 俠侠 鮮鲜 溫温 ' +
  '嶺岭 嶽岳 濺溅 倫伦 劍剑 絃弦 陽阳 湯汤 轎轿 戲戏 聯联 農农 觀观 價价 楊杨 種种 遺遗 曬晒 罷罢 雞鸡 貓猫 隻只 詩诗 迴回 讀读 飛飞 癢痒 悅悦 誤误 訖讫 ' +
  '間间 廈厦 歸归 腸肠 燈灯 曆历 蟲虫 豬猪 論论 鏡镜 鍋锅 桿杆 褲裤 筆笔 櫃柜 鈔钞 備备 麵面 壽寿 繡绣 鎬镐 師师 問问 關关 斬斩 屍尸 轟轰 臨临 對对 軟软 ' +
  '攤摊 煉炼 鋼钢 聽听 厭厌 試试 嚀咛 謝谢 慮虑 辭辞 憂忧 強强 舊旧 註注 拚拼 總总 醫医 豐丰 陳陈 內内 縱纵 彎弯 譚谭 擲掷';

const simplifiedOf = new Map(pairs.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)] as const));
const traditional = new RegExp(`[${[...simplifiedOf.keys()].join('')}]`, 'g');

/** The text with simplified characters throughout, of the same length, so that one table of phrases serves both scripts. */
export function simplify(text: string): string {
  return text.replace(traditional, (character) => simplifiedOf.get(character) ?? character);
}

const narrow: Readonly<Record<string, string>> = { '，': ',', '；': ';', '！': '!', '？': '?', '：': ':' };

/** The source of a pattern whose classes name Chinese marks, for text in which their width is folded away. */
export function foldMarks(source: string): string {
  return source.replace(/[，；！？：]/g, (mark) => narrow[mark] ?? mark);
}
