import type { ClaimWords } from '../grammar.ts';

/** What a claim may say of its figure's change or rate, and what makes a rate of a figure beside it. */
export const claimWords: ClaimWords = {
  risen: String.raw`[增漲涨升多添加長长高超擴擴拓贏勝]`,
  fallen: String.raw`[減减降跌少縮缩衰退虧亏損损失裁砍滑低短省輸落流差]`,
  each: String.raw`每|一[\p{Script=Han}]`,
  eachBehind: String.raw` ?(?:[/每]|[一1])(?:[盒斤包瓶份張股桶坪箱杯碗顆粒噸件人戶輛台組隻條]|公斤|公升|公噸)(?=[,.;:!?。、)]|$)`,
  eachBefore: String.raw`每 ?(?:一)?([盒斤包瓶份張股桶坪箱杯碗顆粒噸件人戶輛台組隻條]|公斤|公升|公噸)的?`,
};
