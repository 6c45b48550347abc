import type { check as english } from '../en/check.ts';

export const check = {
  verdicts: { agrees: '數字相符', contradicts: '數字互相矛盾', 'cannot tell': '數字不足以判斷' },
  short: { agrees: '相符', contradicts: '矛盾', 'cannot tell': '無法判斷' },
  claimSays: '報導的說法',
  figuresGive: '依其數字計算',
  caution: '本站以未經查證的數字計算，檢驗的是報導本身前後是否一致，不涉及事實。',
  points: (size) => `${size} 個百分點`,
  gap: { short: (size) => `差 ${size}`, over: (size) => `多出 ${size}` },
  firstPlace: (section) => `「${section}」一節`,
  secondPlace: (section) => `另一處：「${section}」一節`,
  samePlace: (section) => `同在「${section}」一節`,
  loose: {
    before: '概數留有餘地：',
    behind: (low, high, result) =>
      ` 可能是 ${low} 至 ${high}${result === null ? '' : `；連同其他數字，結果可能是 ${result}`}。`,
  },
  requirement: {
    title: '要怎樣才成立？',
    lead: '其他數字維持原樣時，要讓這項說法成立，下列數字須改變其一：',
    leadOfPlaces: '數字要必定相符，下列數字須改變：',
    would: '須為：',
    namesUnit: true,
    more: (size) => `比原文多 ${size}`,
    less: (size) => `比原文少 ${size}`,
    none: '無論單獨改變哪個數字，都無法讓這項說法成立，因為其他數字的範圍太寬。',
  },
  assumption: {
    title: '試試其他數字',
    yours: '（你的假設）',
    gives: '依你的假設，算式得出',
    reset: '恢復原文數字',
    asPrinted: '依原文數字',
    link: '此假設的連結',
  },
  nearBy: '座標軸並非從原點畫起。',
  comparison: '這些數字都出自報導，未經查證。並列比較只檢驗報導本身前後是否一致，不涉及事實。',
  title: '前後對得上嗎？',
  methodTitle: '如何驗算',
  lead: '以報導自己的數字列式計算，再與報導的另一項說法對照。每個數字都視為其末位有效數字所容許的範圍。有些驗算由程式讀取報導的表格與文句找出，有些由編輯撰寫；無論何者，都只是以報導自己的文字作算術。',
  groups: { contradicts: '數字互相矛盾', 'cannot tell': '數字不足以判斷', agrees: '數字相符' },
  tensionsTitle: '說法互有出入',
  tensionsLead: '這些無法用算式檢驗，而是很難同時成立的成對說法。',
  contradictions: (places) => (places === 0 ? '尚未發現報導自相矛盾' : `報導有 ${places} 處自相矛盾`),
  kindsOfPlaces: (figures, statements, uneasy) => {
    const only = figures + statements === 1 ? '' : '都';
    return (
      [
        statements === 0 && figures > 0 && `${only}在數字之間`,
        figures === 0 && statements > 0 && `${only}在說法之間`,
        figures > 0 && statements > 0 && `${figures} 處在數字之間，${statements} 處在說法之間`,
        uneasy > 0 && `另有 ${uneasy} 組說法不盡一致，未計入`,
      ]
        .filter(Boolean)
        .join('；') + '。'
    );
  },
  uneasy: '未必矛盾，因此未計入，但說法不盡一致：',
  toOther: { contradicts: '矛盾', 'sits badly with': '說法不一' },
  relations: { contradicts: '矛盾', 'sits badly with': '說法不一' },
  summary: (counts, places) =>
    `以報導數字列出的算式中，${counts.contradicts} 項與其說法矛盾${places === counts.contradicts ? '' : `（同在 ${places} 處）`}，${counts['cannot tell']} 項無法判斷，${counts.agrees} 項相符（重複者只計一次）。`,
  folded: {
    copies: (places) => `同一數字出現在 ${places} 處，彼此相符`,
    whole: (figures) => `${figures} 項數字的各部分，相加都等於整體`,
    open: (checks) => `展開 ${checks} 項比對`,
  },
  all: '所有驗算',
  found: { analysis: '由程式分析報導的數字找出。', editor: '由編輯撰寫。' },
  permalink: '固定連結',
  inChecks: (count) => `（${count} 項驗算）`,
} satisfies typeof english;
