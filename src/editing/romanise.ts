import { pinyin } from 'pinyin-pro';

const segmenter = new Intl.Segmenter('zh-Hant', { granularity: 'word' });

/** Words that say nothing of what a figure is about. */
const FILLERS = new Set(
  (
    '的 了 是 為 為了 有 共 共有 約 達 在 至 較 比 與 和 及 以及 等 也 已 已有 尚 尚有 仍 仍有 其中 將 再 從 由 於 對 可 每 個 近 逾 超過 ' +
    '不到 大約 左右 以上 以下 並 且 而 但 則 又 該 這 那 此 其 自 被 把 向 到 之 中 內 外 上 下 前 後 時 時間 截至 表示 指出 公布 估計 預計 累計 ' +
    '増 增 減 占 佔 即 元 人 名 戶 家 件 處 座 所 噸 日 月 年 萬 億 千 百 十 一 二 三 四 五 六 七 八 九 表 圖 第'
  ).split(' '),
);

/** The Chinese words of a text in Latin letters, a hyphen between words: 停電戶數 is "tingdian-hushu". */
export function romanise(text: string): string {
  return text.replace(/\p{Script=Han}+/gu, (stretch) => {
    const words = Array.from(segmenter.segment(stretch), ({ segment }) => segment).filter(
      (word) => !FILLERS.has(word),
    );
    return ` ${joinSingles(words).map(spell).join(' ')} `;
  });
}

/** Characters that no dictionary joins make a word together: 準 點 率. */
function joinSingles(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last !== undefined && word.length === 1 && last.length < 3) joined[joined.length - 1] = last + word;
    else joined.push(word);
  }
  return joined;
}

const spelt = new Map<string, string>();

/** Remembers what it spelt: a document says the same words again and again. */
function spell(word: string): string {
  const known = spelt.get(word);
  if (known !== undefined) return known;
  const letters = pinyin(word, { toneType: 'none', type: 'array', v: true, traditional: true }).join('');
  spelt.set(word, letters);
  return letters;
}
