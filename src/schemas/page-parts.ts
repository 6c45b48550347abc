/** What pages name parts of their own, beside the claims, checks and tensions that have a place in them. */
const OWN_PARTS =
  /^(?:contents-title|downloads|main|notes|note-popover|popover|search-input|tensions|theme|timeline-headline)$|^(?:filter|section)-/;

/** True of an id that names a part of the pages themselves, and so can name nothing else. */
export function isPagePart(id: string): boolean {
  return OWN_PARTS.test(id);
}
