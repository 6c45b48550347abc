import type { ClaimWords } from '../claim-words.ts';

/** What a claim may say of its figure's change or rate, and what makes a rate of a figure beside it. */
export const claimWords: ClaimWords = {
  risen: String.raw`[增漲涨升多添加長长高超擴擴拓贏勝]`,
  fallen: String.raw`[減减降跌少縮缩衰退虧亏損损失裁砍滑低短省輸落流差]`,
  each: String.raw`每|一[\p{Script=Han}]`,
  eachBehind: String.raw` ?(?:[/每]|[一1])(?:[盒斤包瓶份張股桶坪箱杯碗顆粒噸件人戶輛台組隻條]|公斤|公升|公噸|個月|年|天|日|週|季|小時|分鐘)(?=[,.;:!?。、)]|$)`,
  eachBefore: String.raw`每 ?(?:一)?([盒斤包瓶份張股桶坪箱杯碗顆粒噸件人戶輛台組隻條]|公斤|公升|公噸)的?`,
  eachAhead: String.raw`各(?:自|別)?(?:為|有|達|得|占|佔)?|每(?![當当逢每況况次])(?:(?![說说稱称提寫写都也裡里這这那讀读])\p{Script=Han}){1,10}`,
  gained: '獲利|获利|盈[餘利余]|淨利|净利|順差|顺差|賺|赚|贏|赢|獲勝|获胜|取勝|勝出|擊敗|通過|通过|過關',
  lost: '虧損|亏损|虧|亏|赤字|逆差|賠|赔|輸|输|落敗|落败|敗北|惜敗|不敵|否決|否决|未過|未通過|封殺',
  denied: '[沒没未無无不非]',
  deniedAhead: String.raw`(?:[並并从從]?(?:沒有|没有|沒能|沒|没|未曾|未能|尚未|未|不會|不会|不再|不曾|不))(\p{Script=Han}{2})(?:了|到|過|过|為|为|達|达|至|在|於|于)? ?$`,
  denialBegins: '[都也均皆還仍並并全卻竟從]{0,3}[沒没未不]|除',
  denying: '(?:否認|否认|駁斥|驳斥|反駁|反驳|否定|排除)了? ?$',
  reporting:
    '知道|清楚|說明|说明|說是|说是|說出|說過|提及|提到|提供|確定|确定|解釋|解释|交代|寫明|写明|寫出|表示|透露|指出|列出|給出|公布|區分|区分|證實|证实|查證|查证|具名|附上|註明|只是|僅是|報導|报导|報告|记载|記載',
  except: '(?:除了|除卻|除却|除開|撇開|扣除|除) ?$',
  all: '[都均皆全]|一律|悉數',
  otherTimeBehind: String.raw`(?:以前|之前|前|以後|之後|後|以后|之后|后)才?(\p{Script=Han}{2})`,
  falseBehind:
    '(?:的(?:說法|數字|報導|消息))?(?:是假的|不實|有誤|是錯的|並不屬實|不屬實|子虛烏有|純屬虛構|是捏造的)',
  falseAhead: '(?:怎麼可能|哪有|豈會)(?:是|有|為)?$',
  deniedBehind: String.raw`\p{Script=Han}{0,4}?(?:並|并)?(?:沒有|没有|沒|没|未曾|未|不)(\p{Script=Han}{2})`,
};
