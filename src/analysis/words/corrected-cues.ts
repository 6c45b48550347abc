/** What says that an amount is wrong, or was put right: it restates nothing. */
export const CORRECTED =
  /(?<![a-z])(?:correct(?:s|ed|ion)?|wrong(?:ly)?|mistak(?:e|en|enly)|in error|erroneous(?:ly)?|misprint|typo|typing error|slip|transposed|withdr(?:ew|awn)|at first|first (?:put|given|announced|reported|published)|initial(?:ly)?|early|earlier|preliminary|provisional|(?<!be )revised|leaked|rumou?rs?|traced to|not the|had (?:put|given|said|reported|announced|spoken)|claim(?:s|ed)?|according to the opposition|rival|overtaken|put right|apologi[sz]ed for (?:the|an|its|that|this) (?:error|mistake|slip|confusion))(?![a-z])|誤|更正|修正|訂正|澄清|初步|一度|起初|原先|原估|謠傳|流傳|剔除|不符|另一|曾(?:公布|報)|(?<![聲號人名])稱/u;
/** Before an amount, or behind it, what says that it was named before. */
export const DEFINITE =
  /(?<![a-z])(?:the|all|those|these|that|his|her|its|their|our) (?:[a-z-]+ (?:of )?){0,2}#|[這那該此][^，。；]{0,12}#|#[^，。；]{0,6}[這那該此]/u;
/** What will become of an amount that stands until then. */
export const REVIEWED =
  /(?:would|will|could|may|might|is to|are to) be (?:revised|reviewed|updated|checked|audited|verified)/u;
/** What was before something else. */
export const PLUPERFECT = /(?<![a-z])had (?:been|stood|come|reached|totalled|numbered)(?![a-z])/u;
