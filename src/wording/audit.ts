import type { Language } from '../schemas/language.ts';
import type { Passage } from './about.ts';

/** Kinds of files that the audit doesn't read. */
export const UNREAD = ['pixels', 'scripts', 'word-lists', 'fonts', 'others'] as const;
export type Unread = (typeof UNREAD)[number];

export interface AuditWords {
  readonly title: string;
  readonly lead: string;
  /** Stands where the numbers will be, until a build has counted them. */
  readonly pending: string;
  readonly data: string;
  readonly count: (figures: string, exits: string) => string;
  readonly unmarked: (number: string) => string;
  readonly times: (found: string, files: string, date: string) => string;
  readonly addresses: (number: string) => string;
  readonly byExit: string;
  readonly byExitLead: string;
  readonly exit: string;
  readonly markColumn: string;
  readonly files: string;
  readonly figures: string;
  readonly found: string;
  readonly bare: string;
  readonly others: string;
  readonly own: string;
  readonly place: string;
  readonly see: string;
  readonly byFigure: string;
  readonly byFigureLead: string;
  readonly open: (figures: string) => string;
  readonly figure: string;
  readonly tooMany: string;
  readonly notRead: string;
  readonly unread: Readonly<Record<Unread, (files: string) => string>>;
  readonly passages: readonly Passage[];
}

export const AUDIT_WORDS: Record<Language, AuditWords> = {
  en: {
    title: 'Is every figure marked?',
    lead: 'Each time this site is built, a program reads what was built and looks for figures that leave without their mark. A single one stops the build.',
    pending:
      'The numbers of the audit stand here once the site has been built; the data behind them is audit.json.',
    data: 'The audit as data (JSON)',
    count: (figures, exits) => `${figures} figures × ${exits} exits`,
    unmarked: (number) => (number === '0' ? 'none unmarked' : `${number} unmarked`),
    times: (found, files, date) =>
      `Together they were found ${found} times in ${files} files, as of ${date}. Each time the mark was there.`,
    addresses: (number) => `Of the ${number} addresses on this site, none has a figure in it.`,
    byExit: 'Exit by exit',
    byExitLead:
      'An exit is a way by which a figure leaves the site. English and Chinese pages are counted together.',
    exit: 'Exit',
    markColumn: 'What counts as the mark',
    files: 'Files',
    figures: 'Figures',
    found: 'Times found',
    bare: 'Unmarked',
    others: 'Of no single claim',
    own: 'The site’s own',
    place: 'One place',
    see: 'See it',
    byFigure: 'Figure by figure',
    byFigureLead:
      'Every claim with a figure and every result of our arithmetic, and how often it was found at each exit. A number leads to one of the places; an empty cell is an exit that the figure doesn’t take.',
    open: (figures) => `Show all ${figures} figures`,
    figure: 'Figure',
    tooMany: 'There are too many figures for one page; audit.json lists them all.',
    notRead: 'What the audit doesn’t read',
    unread: {
      pixels: (files) =>
        `The pixels of ${files} pictures. A table’s picture is drawn from the same layout as its SVG file, which is read; what a picture says of itself in words is read too.`,
      scripts: (files) =>
        `${files} scripts, which run in a browser. They write no figure of their own: what they show comes from the files of the live charts and from the search index, which are read.`,
      'word-lists': (files) =>
        `${files} lists of words by which the search finds its pages. Nobody sees them; what results are cut from is read.`,
      fonts: (files) => `${files} fonts.`,
      others: (files) => `${files} other files, such as settings of servers.`,
    },
    passages: [
      {
        id: 'what-is-looked-for',
        title: 'What is looked for',
        paragraphs: [
          'A figure is any quantity, in digits or in words, in English or in Chinese; years, dates and fractions are figures too. When in doubt, the program takes something for a figure.',
          'The mark has to say that the figure is unverified, in words, and to stand right at it, so that nothing can come between them. Our own arithmetic has a mark of its own, which says that it rests on unverified figures. The site’s own numbers, such as those on this page, are marked as that and aren’t counted as figures.',
        ],
      },
      {
        id: 'whose-figure',
        title: 'How a figure is told from another',
        paragraphs: [
          'The same number can stand for several claims. A figure belongs to the claim that its link, its row or its place in the ledger names. Where nothing names one, in a title, a drawing or a search result, it counts for the claim that prints the same figure, first among those that the page links to. What belongs to no single claim, such as the scale of a drawing, is counted apart, and has to be marked all the same.',
        ],
      },
      {
        id: 'the-data',
        title: 'The audit as data',
        paragraphs: [
          'audit.json has the totals under “summary”, a row for each exit under “byExit”, and a row for each figure under “figures”, with the exits that it takes. “found” is how often, “holes” how often without a mark, and “url” a place where it can be seen. Each row has a status: that its figure is unverified, that it is our arithmetic, or that its numbers are the site’s own.',
        ],
      },
      {
        id: 'what-follows',
        title: 'What it doesn’t tell',
        paragraphs: [
          'The audit says that a figure carries its mark. It doesn’t say that the figure is true; nobody has verified any of them.',
          'It was made before this page and its data were filled in. Both were then audited in the same way, and aren’t counted in it.',
        ],
      },
    ],
  },
  'zh-hant': {
    title: '每個數字都有標記嗎？',
    lead: '本站每次建置時，都有一支程式讀取建置結果，尋找未帶標記就離站的數字。只要有一個，建置就會中止。',
    pending: '網站建置之後，稽核結果會列在這裡；背後的資料是 audit.json。',
    data: '稽核資料（JSON）',
    count: (figures, exits) => `${figures} 個數字 × ${exits} 個出口`,
    unmarked: (number) => (number === '0' ? '全部帶有標記' : `${number} 處未標記`),
    times: (found, files, date) =>
      `截至 ${date}，這些數字在 ${files} 個檔案中共出現 ${found} 次，每次都帶有標記。`,
    addresses: (number) => `本站 ${number} 個網址都不含數字。`,
    byExit: '依出口',
    byExitLead: '出口是數字離開本站的途徑。英文與中文頁面合併計算。',
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
  },
};
