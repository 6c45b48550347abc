/** Words without figures, so that only claims hold any. */
const ENGLISH =
  'the harbour office keeps a long record of timber sent by river and it reads like many others from that coast where boats wait for the tide while clerks copy lists that nobody signs because the older ledgers were lost and what remains is said to come from letters which travellers carried inland over muddy roads toward the market';
const CHINESE =
  '港口 辦公室 保存 紀錄 木材 沿河 運送 海岸 船隻 等待 潮水 職員 抄寫 清單 舊帳本 遺失 據稱 來自 信件 旅人 帶往 內陸 道路 市場 其中 仍有 說明 這份 報導 並未 提及 來源';

/** A source of numbers from zero to one that gives the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A sentence of so many words. */
export function writeSentence(random: () => number, length: number): string {
  const words = pick(ENGLISH.split(' '), random, length).join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** A sentence in Chinese, of so many words. */
export function writeChineseSentence(random: () => number, length: number): string {
  return `${pick(CHINESE.split(' '), random, length).join('')}。`;
}

/** A number as letters, as addresses have it: a, b, … z, ba, bb. */
export function writeLetters(number: number): string {
  const rest = Math.floor(number / 26);
  return (rest > 0 ? writeLetters(rest) : '') + String.fromCharCode(97 + (number % 26));
}

function pick(words: readonly string[], random: () => number, length: number): string[] {
  return Array.from({ length }, () => words[Math.floor(random() * words.length)] ?? '');
}
