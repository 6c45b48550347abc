import { LANGUAGE_IDS } from '../../languages/languages.ts';
import { headerPolicy, type PageKind } from '../../components/frame/content-policy.ts';

/** The file in which Netlify, Cloudflare Pages and this project's own server find the headers of each path. */
export const HEADERS_FILE = '_headers';

type Headers = Readonly<Record<string, string>>;

const EVERYWHERE: Headers = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
};

const BRIEFLY = 'public, max-age=300, must-revalidate';
const FOR_GOOD = 'public, max-age=31536000, immutable';

/** Folders of files that carry a hash of their content in their names. */
const HASHED = '_astro';
const OPEN_DATA = 'data';
const KINDS: Readonly<Record<string, PageKind>> = { search: 'search', pagefind: 'search', embed: 'embed' };

/**
 * Writes the headers of a site. Where two rules match a path, one host joins what they say and another takes
 * the last, so no two rules that match the same path set the same header.
 * @param files paths from the site's folder, with forward slashes
 * @param root the folder of its host that the site stands in
 */
export function writeHeadersFile(files: readonly string[], root: string): string {
  const rules = [rule(`${root}*`, EVERYWHERE), ...placesOf(files).map((place) => ruleFor(place, root))];
  return `${rules.join('\n\n')}\n`;
}

/** The home pages, and everything directly in the home folder of a language; folders end in a slash. */
function placesOf(files: readonly string[]): string[] {
  const places = files.flatMap((file) => {
    const parts = file.split('/');
    const home = LANGUAGE_IDS.some((id) => id === parts[0]) ? `${parts.shift() ?? ''}/` : '';
    const [name = '', ...rest] = parts;
    if (name === HEADERS_FILE) return [];
    return rest.length > 0
      ? [`${home}${name}/`]
      : name === 'index.html'
        ? [home, home + name]
        : [home + name];
  });
  return [...new Set(places)].sort();
}

function ruleFor(place: string, root: string): string {
  const isHome = place === '' || LANGUAGE_IDS.some((id) => place === `${id}/`);
  const folder = place.endsWith('/') && !isHome ? (place.split('/').at(-2) ?? '') : '';
  return rule(`${root}${place}${folder === '' ? '' : '*'}`, {
    'Content-Security-Policy': headerPolicy(KINDS[folder] ?? 'page'),
    'Cache-Control': folder === HASHED ? FOR_GOOD : BRIEFLY,
    // Anyone may read the data from a program of their own.
    ...(folder === OPEN_DATA ? { 'Access-Control-Allow-Origin': '*' } : {}),
  });
}

function rule(pattern: string, headers: Headers): string {
  return [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}
