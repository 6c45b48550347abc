/** Common characters that were simplified, as they were and as they are. */
const OLD_FORMS = /[國會這為發來時說過對們個經長產東從見車門問間馬報數萬億務業總計戶年度與實]/gu;
const SIMPLE_FORMS = /[国会这为发来时说过对们个经长产东从见车门问间马报数万亿务业总计户与实]/gu;

/** The tag of the language that most of a text is in: English, or Chinese, with its script where its characters tell. */
export function languageOf(text: string): string {
  const [han, latin] = [text.match(/\p{Script=Han}/gu)?.length ?? 0, text.match(/[a-z]+/gi)?.length ?? 0];
  if (han <= latin) return 'en';
  const [old, simple] = [OLD_FORMS, SIMPLE_FORMS].map((forms) => text.match(forms)?.length ?? 0);
  return old === simple ? 'zh' : (old ?? 0) > (simple ?? 0) ? 'zh-Hant' : 'zh-Hans';
}
