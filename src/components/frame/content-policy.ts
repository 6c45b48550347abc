/** What a page may do in a browser: any page, the one that searches, and the ones that other sites frame. */
export type PageKind = 'page' | 'search' | 'embed';

const BASE = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** The search is a program in WebAssembly, and its form stays in the site. */
const SEARCH = { ...BASE, 'script-src': "'self' 'wasm-unsafe-eval'", 'form-action': "'self'" };

const POLICIES: Readonly<Record<PageKind, Readonly<Record<string, string>>>> = {
  page: BASE,
  search: SEARCH,
  embed: BASE,
};

const FRAME_ANCESTORS: Readonly<Record<PageKind, string>> = { page: "'none'", search: "'none'", embed: '*' };

/** The content security policy as a page carries it itself, wherever it is served. */
export function pagePolicy(kind: PageKind): string {
  return Object.entries(POLICIES[kind])
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

/** The policy as a header, which alone can say who may frame a page. */
export function headerPolicy(kind: PageKind): string {
  return `${pagePolicy(kind)}; frame-ancestors ${FRAME_ANCESTORS[kind]}`;
}
