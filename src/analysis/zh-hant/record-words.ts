/** Before the amount that was the most until now. */
export const FORMER_RECORD =
  '(?:先前|原本|原|舊|此前|過去|前)的?(?:最高)?紀錄[^；。\\ue000-\\ue003]{0,16}[是為]?[^；。，\\ue000-\\ue003]{0,10}$';
/** Behind an amount that is called the most of all times. */
export const RECORD = '(?:史上|有史以來|有紀錄以來|創隊以來|歷來)的?(?:最[多高大]|新高)';
