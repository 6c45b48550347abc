import type { audit as english } from '../en/audit.ts';

export const audit = {
  title: '每個數字都有標記嗎？',
  lead: '本站每次建置時，都有一支程式讀取建置結果，尋找未帶標記就離站的數字。只要有一個，建置就會中止。',
  pending: '網站建置之後，稽核結果會列在這裡；背後的資料是 audit.json。',
  data: '稽核資料（JSON）',
  count: (figures, exits) => `${figures} 個數字 × ${exits} 個出口`,
  unmarked: (number) => (number === '0' ? '全部帶有標記' : `${number} 處未標記`),
  times: (found, files, date) =>
    `截至 ${date}，這些數字在 ${files} 個檔案中共出現 ${found} 次，每次都帶有標記。`,
  addresses: (number) => `本站 ${number} 個網址都不含報導所稱的數字。`,
  byExit: '各出口一覽',
  byExitLead: '出口是數字離開本站的途徑。',
  together: '各語言頁面合併計算。',
  exit: '出口',
  markColumn: '以什麼為標記',
  files: '檔案',
  figures: '數字',
  found: '出現次數',
  bare: '未標記',
  others: '不屬單一說法',
  own: '本站數字',
  place: '其中一處',
  see: '查看',
  byFigure: '依數字',
  byFigureLead:
    '列出每項帶數字的說法、每項驗算的結果，以及各在每個出口出現幾次。點選次數可前往其中一處；空白表示該數字不經過這個出口。',
  open: (figures) => `展開全部 ${figures} 個數字`,
  figure: '數字',
  tooMany: '數字太多，無法列在一頁；全部列在 audit.json。',
  notRead: '稽核不讀取的內容',
  unread: {
    pixels: (files) =>
      `${files} 張圖片的像素。表格圖片與其 SVG 檔出自同一份排版，SVG 檔會讀取；圖片內附的文字說明也會讀取。`,
    scripts: (files) =>
      `${files} 支在瀏覽器中執行的程式。程式本身不寫數字，所顯示的內容來自互動圖表的檔案與搜尋索引，兩者都會讀取。`,
    'word-lists': (files) => `${files} 份搜尋用的詞表。沒有人會看到；搜尋結果的文字來源則會讀取。`,
    fonts: (files) => `${files} 個字型檔。`,
    others: (files) => `${files} 個其他檔案，例如伺服器設定。`,
  },
  passages: [
    {
      id: 'what-is-looked-for',
      title: '尋找什麼',
      paragraphs: [
        '數字指任何數量，不論寫成阿拉伯數字或文字、中文或英文；年份、日期與分數也算。有疑問時，一律視為數字。',
        '標記必須以文字註明數字未經查證，並且緊鄰數字，中間不容隔開。本站的計算另有標記，註明依據的是未經查證的數字。本站自身的數字（例如本頁所列）另作標記，不計入。',
      ],
    },
    {
      id: 'whose-figure',
      title: '如何分辨數字屬於哪項說法',
      paragraphs: [
        '同一個數字可能屬於多項說法。數字歸於連結、資料列或清單位置所指的說法；在標題、圖或搜尋結果中無所指時，歸於寫法相同的說法，並以該頁所連結者為先。不屬單一說法的數字（例如圖的刻度）另外計算，但同樣必須帶有標記。',
      ],
    },
    {
      id: 'the-data',
      title: '稽核資料',
      paragraphs: [
        'audit.json 的「summary」為總計，「byExit」逐列記載各出口，「figures」逐列記載各數字及其經過的出口。「found」為出現次數，「holes」為未帶標記的次數，「url」為可查看之處。每列都有狀態，註明數字未經查證、出自本站計算，或為本站自身的數字。',
      ],
    },
    {
      id: 'what-follows',
      title: '稽核不代表什麼',
      paragraphs: [
        '稽核只說明數字帶有標記，不代表數字屬實；所有數字都未經查證。',
        '稽核在填入本頁與其資料之前完成。兩者隨後以同樣方式檢查，但不計入結果。',
      ],
    },
  ],
} satisfies typeof english;
