import { Refusal } from '../../problems/refusal.ts';

/** The most that the code host takes as one file. */
const MOST_BYTES = 25 * 1024 * 1024;
const PATIENCE = 60_000;
const REMEDY = 'Paste the document’s text, or draft it with “npm run draft”.';

/**
 * Fetches a file that is attached to an issue, as anyone may who reads the issue.
 * @throws {Refusal} when it isn't there for everyone, or is too large
 */
export async function fetchAttached(url: string): Promise<Uint8Array> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) }).catch(() => null);
  if (response?.ok !== true || response.body === null)
    throw new Refusal(`The attached file ${url} can’t be fetched.`, REMEDY);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body) {
    size += part.length;
    if (size > MOST_BYTES) throw new Refusal(`The attached file ${url} is larger than 25 MB.`, REMEDY);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
