import { expect, test } from 'vitest';
import { breakBetweenWords } from '../../src/components/heading/word-breaks.ts';

test.each([
  ['between words', '報導的評斷與預測', '報導的<wbr>評斷<wbr>與預測'],
  ['not before closing punctuation', '風險，以及問題', '風險，<wbr>以及<wbr>問題'],
  ['not after opening punctuation', '說法「模型」', '說法<wbr>「模型」'],
  ['between Chinese and Latin text', '模型Claude的設計', '模型<wbr>Claude的<wbr>設計'],
  [
    'not inside a tag, a figure or a mark',
    '<a title="模型架構"><data value="x">約五十一萬行</data><span class="mark"> [未經查證]</span></a>',
    '<a title="模型架構"><data value="x">約五十一萬行</data><span class="mark"> [未經查證]</span></a>',
  ],
  ['with no space behind a stop', '<b>未經查證。</b> 報導', '<b>未經<wbr>查證。</b>報導'],
  ['not inside a character reference', '模型 A &amp; B', '模型 A &amp; B'],
  ['not in other languages', 'What the report doesn’t say', 'What the report doesn’t say'],
])('a heading may break %s', (_title, html, broken) => {
  expect(breakBetweenWords(html)).toBe(broken);
});
