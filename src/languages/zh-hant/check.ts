import type { check as english } from '../en/check.ts';

export const check = {
  question: '前後對得上嗎？',
  verdicts: { agrees: '數字相符', contradicts: '數字互相矛盾', 'cannot tell': '數字不足以判斷' },
  short: { agrees: '相符', contradicts: '矛盾', 'cannot tell': '無法判斷' },
  claimSays: '報導的說法',
  figuresGive: '依其數字計算',
  caution: '本站以未經查證的數字計算，檢驗的是報導本身前後是否一致，不涉及事實。',
  points: (size) => `${size} 個百分點`,
  gap: { short: (size) => `差 ${size}`, over: (size) => `多出 ${size}` },
  firstPlace: (section) => `「${section}」一節`,
  secondPlace: (section) => `另見「${section}」一節`,
  samePlace: (section) => `同在「${section}」一節`,
  loose: { before: '數字的末位留有餘地：', behind: (low, high) => ` 可能是 ${low} 至 ${high}。` },
  nearBy: '座標軸並非從原點畫起。',
  comparison: '這些數字都出自報導，未經查證。並列比較只檢驗報導本身前後是否一致，不涉及事實。',
  title: '報導數字的驗算',
  lead: '以報導自己的數字列式計算，再與報導的另一項說法對照。每個數字都視為其末位有效數字所容許的範圍。有些驗算由程式讀取報導的表格與文句找出，有些由編輯撰寫；無論何者，都只是以報導自己的文字作算術。',
  groups: { contradicts: '數字互相矛盾', 'cannot tell': '數字不足以判斷', agrees: '數字相符' },
  tensionsTitle: '說法互有出入',
  tensionsLead: '這些無法用算式檢驗，而是難以並存的說法。',
  summary: (counts) =>
    `${counts.contradicts} 項驗算與報導矛盾，${counts['cannot tell']} 項無法判斷，${counts.agrees} 項相符。`,
  all: '所有驗算',
  found: { analysis: '由程式分析報導的數字找出。', editor: '由編輯撰寫。' },
  permalink: '固定連結',
  inChecks: (count) => `（${count} 項驗算）`,
} satisfies typeof english;
