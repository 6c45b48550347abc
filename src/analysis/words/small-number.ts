import { smallNumbers } from '../../figures/en/words.ts';
import { numeralValue } from '../../figures/zh-hant/numerals.ts';

/** A small number in words or digits: "four", 兩, "7". 0 for any other text. */
export function smallNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return (smallNumbers[text.toLowerCase()] ?? numeralValue(text)) || 0;
}
