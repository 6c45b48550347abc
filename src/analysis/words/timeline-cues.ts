/** Behind a length of time, the event from which it counts. */
export const EVENT_BEHIND =
  /^["”’']? (?:(?<after>after)|before) (?:the |its |their |a |an |that |this )?(?<name>[a-z][^,.;:()]{3,40}?)(?=[,.;:()]|$| (?:and|which|when|while|but)(?![a-z]))/iu;
/** In Chinese it stands before. */
export const EVENT_BEFORE = /(?:距離?|在|於)(?<name>\p{Script=Han}{2,8}?)(?:約|已|近|後|僅|只|不到)*\s*$/u;
