/** Before an amount that is taken for known. */
export const KNOWN_BEFORE = '(?:the|those|these) ';
/** Behind an amount, what those that it counts did not do, or have. */
export const NOT_BEHIND =
  "^ [^.;,\\ue000-\\ue005]{0,30}?(?<![a-z])(?:not|[a-z]+n['’]t|no|nobody|no[- ]one|never|none|nothing|without|neither|failed|missing|left|short|unsold|unused|empty|absent)(?![a-z])";
