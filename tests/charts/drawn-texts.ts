/** Rows of a table whose names take letters from each font of the pictures. */
export const LETTERS: [string, string][] = [
  ['約 51 萬行', '45%'],
  ['CO₂, 10⁻⁹ and x₀', '15%'],
  ['⅓, ⅔ and ⅝', '10%'],
  ['Αθήνα, αβγ', '20%'],
  ['Київ, ґанок, Минск', '10%'],
];
