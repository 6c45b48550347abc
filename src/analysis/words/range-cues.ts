/** Before the first of the two ends of a window, and between them. */
export const RANGE_OPENING = /(?:(?<![a-z])(?:from|between)|自|從|由|介於)(?: the)? ?$|[(（:：] ?$/iu;
export const RANGE_LINK =
  /^ ?(?:to|until|till|through|and|[-–—~～]|[至到迄])(?: the)? ?$|^[^。；，\d]{0,8}，?(?:一直)?[至到迄] ?$/iu;
/** Between two moments, which of them was later. */
export const DISTANCE =
  /^,? ?(?:(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|just|only|about|some|long|shortly) ?){1,3}(?:days?|weeks?|months?|years?|hours?|minutes?)? ?(?:(?<after>after)|before)(?![a-z])[^.;\d]{3,90}$/iu;
