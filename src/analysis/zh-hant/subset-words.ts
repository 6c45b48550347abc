/** What says that an amount is a part of what it names: 「陽性孳生源中有」. */
export const NAMED_WHOLE =
  '(?<name>\\p{Script=Han}{2,8}?)(?:當中|之中|中|裡)，?(?:有|又有|僅有?|約有|\\p{Script=Han}{2,10}者?)\\s*$';
/** What says right before an amount that it is a part. */
export const NESTED_PART = '(?:其中|當中)，?(?:有|又有|僅有?|約有|則有)?\\s*$';
/** What was tried or asked, and what came of some of it. */
export const ATTEMPTS: readonly (readonly [all: string, some: string])[] = [
  ['罰球|出手|投籃|射門|打數', '投進|命中|罰進|進球|射進|安打|射正'],
  ['住院', '加護病房|重症|插管'],
  ['應到|應出席', '實到|出席'],
  ['報名|報考|應考', '錄取|到考|及格'],
  ['抽驗|抽查|送驗|採檢|檢驗|受測', '不合格|陽性|不符|異常'],
  ['發出|寄出|發放', '回收|寄回|領取|用掉'],
  ['提名|參選|推出候選', '當選|勝選'],
  ['申請|送件|提案', '核准|獲准|通過'],
  ['應徵|登記', '錄取|錄用|抽中|中籤'],
  ['起跑|參賽', '完賽|跑完'],
  ['邀請|受邀', '出席|到場|赴約'],
  ['推出|釋出|上架', '售出|賣出|成交'],
  ['起訴|移送', '定罪|判刑'],
  ['借出', '歸還'],
  ['種下|栽種', '存活'],
];
