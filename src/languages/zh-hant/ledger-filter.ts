import type { ledgerFilter as english } from '../en/ledger-filter.ts';

export const ledgerFilter = {
  title: '篩選說法',
  text: '文字',
  section: '章節',
  everySection: '所有章節',
  kind: '類型',
  everyKind: '所有類型',
  standing: '狀態',
  everyStanding: '所有狀態',
  atOdds: '前後有出入',
  pastDate: '期限已過',
  order: '排序',
  orders: {
    report: '依報導順序',
    'at-odds': '有出入者優先',
    figure: '含數字者優先',
    kind: '依類型',
  },
  some: '{all} 項說法中的 {shown} 項',
  none: '沒有符合的說法',
  unread: '（只含本頁：無法讀取清單的其他各頁）',
  link: '此篩選的連結',
  clear: '顯示全部',
} satisfies typeof english;
