/** Between the parts and the share that they have together, and how many they are. */
export const SEVERAL_PARTS =
  '(?:[兩二三四五]\\p{Script=Han}{1,2}(?=合|共占|共佔|加)|兩者|二者|三者|四者|兩項|三項|合計|合占|合佔|加總|加起來)';
export const HOW_MANY: Readonly<Record<string, number>> = { 兩: 2, 二: 2, 三: 3, 四: 4, 五: 5 };
