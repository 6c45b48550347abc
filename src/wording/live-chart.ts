import type { Language } from '../schemas/language.ts';
import { MARK_WORDS } from './mark.ts';

/** The words of a chart that the reader points at or walks through. */
export interface LiveChartWords {
  /** A row and a column, as the name of what stands there. */
  readonly name: (row: string, column: string) => string;
  /** A figure as it is said aloud. */
  readonly speak: (printed: string) => string;
  /** A rank, and what the report calls it. */
  readonly rank: (said: string, printed: string) => string;
  /** A mark as one sentence: its name, its figure aloud and as printed, and what is at odds with it. */
  readonly spoken: (name: string, said: string, printed: string, odds: string | undefined) => string;
  readonly hint: string;
  readonly openClaim: string;
  readonly openTable: string;
}

const READ_ALOUD: Record<Language, readonly (readonly [RegExp, string])[]> = {
  en: [
    [/[~≈]\s*/gu, 'about '],
    [/(\p{N}[^\s\p{N}]?)\s*[-–—]\s*(?=[$€£]?\p{N})/gu, '$1 to '],
    [/(^|\s)[-−](?=[$€£]?\p{N})/gu, '$1minus '],
    [/(\p{N})\+/gu, '$1 or more'],
    [/\s*\/\s*(?=\p{N})/gu, ', '],
  ],
  'zh-hant': [
    [/[~≈]\s*/gu, '約 '],
    [/(\p{N}[^\s\p{N}]?)\s*[-–—]\s*(?=[$€£]?\p{N})/gu, '$1 到 '],
    [/(^|\s)[-−](?=[$€£]?\p{N})/gu, '$1負 '],
    [/(\p{N})\+/gu, '$1 以上'],
    [/\s*\/\s*(?=\p{N})/gu, '，'],
  ],
};

function readAloud(printed: string, language: Language): string {
  return READ_ALOUD[language].reduce((text, [signs, words]) => text.replace(signs, words), printed);
}

export const LIVE_CHART_WORDS: Record<Language, LiveChartWords> = {
  en: {
    name: (row, column) => `${row}, ${column}`,
    speak: (printed) => readAloud(printed, 'en'),
    rank: (said, printed) => (said === printed ? printed : `${said} (${printed})`),
    spoken: (name, said, printed, odds) => {
      const figure = said === printed ? `${printed} as printed` : `${said}, as printed ${printed}`;
      return `${name}: ${figure}, ${MARK_WORDS.en.claim}.${odds === undefined ? '' : ` ${odds}.`}`;
    },
    hint: 'Arrow keys walk through the marks, Enter opens one, Escape leaves them. All are unverified claims.',
    openClaim: 'Open this claim',
    openTable: 'Open this table',
  },
  'zh-hant': {
    name: (row, column) => `${row}，${column}`,
    speak: (printed) => readAloud(printed, 'zh-hant'),
    rank: (said, printed) => (said === printed ? printed : `${said}（${printed}）`),
    spoken: (name, said, printed, odds) => {
      const figure = said === printed ? `原文 ${printed}` : `${said}，原文 ${printed}`;
      return `${name}：${figure}，${MARK_WORDS['zh-hant'].claim}。${odds === undefined ? '' : `${odds}。`}`;
    },
    hint: '方向鍵逐項瀏覽，Enter 開啟，Esc 離開。全部都是未經查證的說法。',
    openClaim: '查看這項說法',
    openTable: '查看這份表格',
  },
};
