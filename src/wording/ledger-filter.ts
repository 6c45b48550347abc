import type { Language } from '../schemas/language.ts';

/** What a reader chooses claims by, and what is said of the choice. */
export interface LedgerFilterWords {
  readonly title: string;
  readonly section: string;
  readonly everySection: string;
  readonly kind: string;
  readonly everyKind: string;
  readonly standing: string;
  readonly everyStanding: string;
  readonly atOdds: string;
  readonly pastDate: string;
  readonly order: string;
  readonly orders: Readonly<Record<'report' | 'at-odds' | 'figure' | 'kind', string>>;
  /** With `{shown}` and `{all}` where the counts go. */
  readonly some: string;
  readonly none: string;
  /** Follows the count where other pages of a long ledger couldn’t be read. */
  readonly unread: string;
  readonly link: string;
  readonly clear: string;
}

export const LEDGER_FILTER_WORDS: Record<Language, LedgerFilterWords> = {
  en: {
    title: 'Choose claims',
    section: 'Section',
    everySection: 'Every section',
    kind: 'Kind',
    everyKind: 'Every kind',
    standing: 'Standing',
    everyStanding: 'Any standing',
    atOdds: 'At odds',
    pastDate: 'Past its date',
    order: 'Order',
    orders: {
      report: 'Report order',
      'at-odds': 'At odds first',
      figure: 'Figures first',
      kind: 'By kind',
    },
    some: '{shown} of {all} claims',
    none: 'No claim fits',
    unread: '(on this page alone: the ledger’s other pages couldn’t be read)',
    link: 'Link to this choice',
    clear: 'Show all',
  },
  'zh-hant': {
    title: '篩選說法',
    section: '章節',
    everySection: '所有章節',
    kind: '類型',
    everyKind: '所有類型',
    standing: '狀態',
    everyStanding: '所有狀態',
    atOdds: '與報導本身矛盾',
    pastDate: '期限已過',
    order: '排序',
    orders: {
      report: '依報導順序',
      'at-odds': '矛盾者優先',
      figure: '含數字者優先',
      kind: '依類型',
    },
    some: '{all} 項說法中的 {shown} 項',
    none: '沒有符合的說法',
    unread: '（只含本頁：無法讀取清單的其他各頁）',
    link: '此篩選的連結',
    clear: '顯示全部',
  },
};
