/** Between two figures, what begins a clause of something else. */
export const NEW_CLAUSE =
  /[;；。]|[,，] ?(?:(?:while|whereas|but|although|though|and|when|where|who|which had|against|compared|than)(?![a-z])|但|而|不過|雖|另|至於|比|較|去年|前年|高於|低於)|(?<![a-z])(?:than|against|compared with)(?![a-z])/u;
/** Around an amount that the share behind it is of. */
export const WHOLE_BEFORE =
  /(?<![a-z])(?:of|among|out of)(?: (?:the|its|their|these|those|all|some|our|an?|possible|total|full|planned))* ?$/u;
export const WHOLE_BEHIND =
  /(?:[則就只僅約]?有|[中裡內]，?|當中，?|之中，?)(?:約|近|逾|超過)*\s?$|^[^,.;]{0,40}, of (?:which|whom|these|those) /u;
/** Behind a change, what names the amount that it is from. */
export const NOT_THE_LAST =
  /^[^,;.，；。]{0,16}(?:(?<![a-z])(?:than|from|on|over|against|of)(?![a-z])|[\ue000-\ue003])/u;
