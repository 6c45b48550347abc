const CLAIM_SCHEME = 'claim:';

/** The claim id of a link's address, whether or not there is such a claim; null when the address is no claim's. */
export function claimIdOf(address: string): string | null {
  return address.startsWith(CLAIM_SCHEME) ? address.slice(CLAIM_SCHEME.length) : null;
}

/** Why a link may not lead to an address, or null when it may. */
export function refuseLink(address: string): string | null {
  if (claimIdOf(address) !== null) return null;
  const odd = refuseCharacters(address);
  if (odd !== null) return odd;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) return refuseInside(address);
  if (scheme === 'https')
    return URL.canParse(address) && /^https:\/\/[^/@]+(?:[/?#]|$)/i.test(address)
      ? null
      : 'is not a whole https address';
  if (scheme === 'mailto')
    return /^mailto:[^@?%]+@[^@?%]+$/i.test(address) ? null : 'is not a mail address and nothing else';
  if (scheme === 'claim') return 'is no claim link: “claim:” is written in small letters';
  return `leads to another scheme, ${scheme}:`;
}

/** Why an image may not come from an address, or null when it may: the site loads nothing from elsewhere. */
export function refuseImage(address: string): string | null {
  const odd = refuseCharacters(address);
  if (odd !== null) return odd;
  return /^\/(?!\/)/.test(address) ? null : 'is no image of this site: its address begins with one slash';
}

/** An address that a page may link to. @throws for any other: such content never gets this far */
export function allowedAddress(address: string): string {
  return allow(address, refuseLink(address));
}

/** An address that a picture may come from. @throws for any other: such content never gets this far */
export function allowedImage(address: string): string {
  return allow(address, refuseImage(address));
}

function allow(address: string, refusal: string | null): string {
  if (refusal === null) return address;
  throw new Error(`${JSON.stringify(address)} ${refusal}; \`npm run check\` says where`);
}

function refuseInside(address: string): string | null {
  if (address.startsWith('//')) return 'leads to another host without naming a scheme';
  return /^[^/?#]*:/.test(decodeURIComponent(address)) ? 'begins like a scheme that isn’t known' : null;
}

/** Browsers drop or turn some characters, so that an address reads otherwise than it works. */
function refuseCharacters(address: string): string | null {
  if (address === '') return 'is empty';
  if (/[\s\p{C}\p{Z}\\]/u.test(address)) return 'has a space, a backslash or an invisible character in it';
  try {
    decodeURI(address);
    return null;
  } catch {
    return 'has a percent sign that encodes nothing';
  }
}
