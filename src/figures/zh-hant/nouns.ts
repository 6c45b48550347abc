const measured =
  /^[個个顆颗家間间名位份項项座條条張张種种款所部本篇支隻只根大組组批層层道場场次件棟輛台臺艘架枚塊块片枝棵頭头匹對对雙双套起宗](?=\p{Script=Han}|[a-z ])/u;

/** The noun behind a measure word: 個檔案 counts 檔案. */
export function headNoun(phrase: string): string | null {
  if (!/\p{Script=Han}/u.test(phrase)) return null;
  return phrase.replace(/^的/, '').replace(measured, '').trim();
}
