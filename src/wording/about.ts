import type { Language } from '../schemas/language.ts';

/** A passage with its heading. */
export interface Passage {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export interface AboutWords {
  readonly title: string;
  readonly lead: string;
  readonly legendTitle: string;
  readonly legend: {
    readonly sample: string;
    readonly means: string;
    readonly figure: string;
    readonly statement: string;
    readonly computed: string;
    readonly own: string;
    readonly chart: string;
  };
  readonly passages: readonly Passage[];
  /** For a site that says where to write to. */
  readonly mistake: { readonly title: string; readonly text: string; readonly link: string };
}

export const ABOUT_WORDS: Record<Language, AboutWords> = {
  en: {
    title: 'How to read this site',
    lead: 'Reportedly explains news reports that nobody has verified. It says what a report claims, where in the report, and whether the report agrees with itself. It doesn’t say whether any of it is true.',
    legendTitle: 'The marks',
    legend: {
      sample: 'It looks like this',
      means: 'It means',
      figure:
        'A figure that the report claims. Nobody has verified it. The mark leads to a note: who says it, where, and what else the report says.',
      statement: 'A statement of the report, without a figure. It is just as unverified.',
      computed: 'Our own arithmetic on claimed figures, with its formula. It can be no better than they are.',
      own: 'Plain type: a fact about this site itself, such as a date of publication.',
      chart: 'In drawings, every hatched area is a claim. Solid fills don’t occur.',
    },
    passages: [
      {
        id: 'what-a-claim-is',
        title: 'What a claim is',
        paragraphs: [
          'A claim is a single thing that the report says. Each has an address of its own in the ledger, with the section of the report that makes it, the figure exactly as printed, and a restatement in our words.',
          'The mark stays. When something later bears on a claim, a dated note is added to it, and the mark is still there.',
        ],
      },
      {
        id: 'what-a-figure-means',
        title: 'What a printed figure means',
        paragraphs: [
          'A figure is read no more exactly than it was printed. A range stays a range, “over” stays open at the top, and a rounded figure stands for everything that its last significant digit leaves open.',
          'The same figure is written once, in the ledger, and every page takes it from there.',
        ],
      },
      {
        id: 'what-a-check-does',
        title: 'What a check does',
        paragraphs: [
          'A check is a formula over the report’s own figures, set against something else that the report says. The figures agree, or they contradict each other, or they are too loose to tell. The verdict is computed.',
          'A check tests the report against itself, never against the world. A report can be consistent and wrong, and it can contradict itself about something that happened.',
        ],
      },
      {
        id: 'what-we-leave-out',
        title: 'What we leave out',
        paragraphs: [
          'The explainers restate the report and don’t reproduce it. Nothing is quoted at length, claims about people are restated neutrally, and where the report gives no source or date, the explainers say so.',
          'Each explainer ends with what the report doesn’t say.',
        ],
      },
    ],
    mistake: {
      title: 'If something is wrong',
      text: 'Tell us which claim it is, and what the report says instead. What we change is dated, and listed among the corrections.',
      link: 'Write to us',
    },
  },
  'zh-hant': {
    title: '如何閱讀本站',
    lead: '《據報》解讀無人查證過的新聞報導：報導說了什麼、出自哪一段、前後是否一致。至於內容是否屬實，本站不下判斷。',
    legendTitle: '標記說明',
    legend: {
      sample: '樣式',
      means: '意思',
      figure: '報導所稱的數字，未經查證。點選後可看到註解：誰說的、出自何處、報導另外怎麼說。',
      statement: '報導的說法，不含數字，同樣未經查證。',
      computed: '本站以報導的數字自行計算，並附算式。結果不會比原數字更可靠。',
      own: '一般字體：關於本站自身的事實，例如發布日期。',
      chart: '圖表中的斜線區塊都是說法，不會出現實心色塊。',
    },
    passages: [
      {
        id: 'what-a-claim-is',
        title: '什麼是說法',
        paragraphs: [
          '一項說法，就是報導所說的一件事。每項說法在清單中都有固定連結，附上出處章節、原文數字，以及本站的改寫。',
          '標記不會移除。日後若有新發展，會在該項說法下加註日期與說明，標記仍然保留。',
        ],
      },
      {
        id: 'what-a-figure-means',
        title: '數字怎麼解讀',
        paragraphs: [
          '數字的精確程度以原文為準。範圍就是範圍，「超過」不設上限，概數則代表末位有效數字所容許的範圍。',
          '每個數字只在清單中記錄一次，各頁都取自同一處。',
        ],
      },
      {
        id: 'what-a-check-does',
        title: '什麼是驗算',
        paragraphs: [
          '驗算是以報導自己的數字列式，再與報導的另一項說法對照，結果是相符、矛盾或無法判斷，由程式計算得出。',
          '驗算只看報導前後是否一致，與事實無關。報導可能前後一致卻是錯的，也可能自相矛盾而確有其事。',
        ],
      },
      {
        id: 'what-we-leave-out',
        title: '本站不做的事',
        paragraphs: [
          '解讀文章只轉述，不轉載；不大段引用，涉及個人的說法以中性文字改寫，報導沒有來源或日期時會明白指出。',
          '每篇文章最後都會列出報導沒有交代的事。',
        ],
      },
    ],
    mistake: {
      title: '發現錯誤',
      text: '請告訴我們是哪一項說法、報導原文怎麼寫。修改都會註明日期，並列於「更正與後續紀錄」。',
      link: '與我們聯絡',
    },
  },
};
