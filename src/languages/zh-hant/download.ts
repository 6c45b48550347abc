import type { download as english } from '../en/download.ts';

export const download = {
  heading: '資料',
  lead: '保留原文寫法，旁邊另列純數值。每一列都註明未經查證，檔名也是。',
  leadWithoutFigures: '保留原文寫法。每一列都註明未經查證，檔名也是。',
  formats: {
    csv: 'CSV',
    json: 'JSON',
    package: 'Data Package',
    calendar: '行事曆',
    feed: '訂閱',
    svg: 'SVG',
    png: 'PNG',
  },
  about: {
    csv: '供試算表與程式使用',
    json: '附各欄說明',
    package: '這則報導全部資料的說明',
    calendar: '有期限的預測',
    feed: '預測到期時的通知，供 RSS 閱讀器使用',
    svg: '圖表，可編輯與縮放',
    png: '圖表的圖片檔',
  },
} satisfies typeof english;
