/** What matches, and votes, can come to: nothing is left beside them. */
export const OUTCOMES: readonly (readonly string[])[] = [
  ['勝|贏', '和局?|平手|打平', '敗|輸'],
  ['贊成|同意(?!票)', '反對|不同意', '棄權'],
];
