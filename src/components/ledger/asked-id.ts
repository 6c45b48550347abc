/** The id that an address's fragment asks for; as it stands where it encodes nothing, since anybody may write a link. */
export function askedId(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
