import type { ClaimWords } from '../grammar.ts';

/** What a claim may say of its figure's change or rate, and what makes a rate of a figure beside it. */
export const claimWords: ClaimWords = {
  risen: String.raw`[增漲涨升多添加長长高超擴擴拓贏勝]`,
  fallen: String.raw`[減减降跌少縮缩衰退虧亏損损失裁砍滑低短省輸落流差]`,
  each: String.raw`每|一[\p{Script=Han}]`,
  eachBehind: String.raw` ?(?:[/每]|[一1])(?:[盒斤包瓶份張股桶坪箱杯碗顆粒噸件人戶輛台組隻條]|公斤|公升|公噸|個月|年|天|日|週|季|小時|分鐘)(?=[,.;:!?。、)]|$)`,
  eachBefore: String.raw`每 ?(?:一)?([盒斤包瓶份張股桶坪箱杯碗顆粒噸件人戶輛台組隻條]|公斤|公升|公噸)的?`,
  eachAhead: String.raw`每(?![當当逢每況况次])(?:(?![說说稱称提寫写都也裡里這这那讀读])\p{Script=Han}){1,10}`,
  gained: '獲利|获利|盈[餘利余]|淨利|净利|順差|顺差|賺|赚|贏|赢|獲勝|获胜|取勝|勝出|擊敗',
  lost: '虧損|亏损|虧|亏|赤字|逆差|賠|赔|輸|输|落敗|落败|敗北|惜敗|不敵',
  denied: '[沒没未無无不非]',
  deniedBehind: String.raw`\p{Script=Han}{0,4}?(?:並|并)?(?:沒有|没有|沒|没|未曾|未|不)(\p{Script=Han}{2})`,
};
