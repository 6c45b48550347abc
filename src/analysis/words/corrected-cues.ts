/** What says that an amount is wrong, or was put right: it restates nothing. */
export const CORRECTED =
  /(?<![a-z])(?:correct(?:s|ed|ion)?|wrong(?:ly)?|mistak(?:e|en|enly)|in error|erroneous(?:ly)?|misprint|typo|slip|transposed|withdr(?:ew|awn)|at first|first (?:put|given|announced|reported|published)|initial(?:ly)?|early|earlier|preliminary|provisional|revised|leaked|rumou?r|not the|had (?:put|given|said|reported|announced|spoken)|claim(?:s|ed)?|according to the opposition|rival|overtaken|put right|apologi[sz]ed)(?![a-z])|誤|更正|修正|訂正|澄清|初步|一度|起初|原先|原估|謠傳|流傳|剔除|不符|另一|曾(?:公布|報)|稱/u;
