import { absoluteAddress } from '../exits/release.ts';
import { SITE_MAP_FILE } from '../exits/text/site-map.ts';
import { hostAddress } from '../addresses/site-root.ts';
import { readSite } from './_content.ts';

export function GET(): Response {
  const siteMap = absoluteAddress({ site: readSite() }, hostAddress(`/${SITE_MAP_FILE}`));
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${siteMap}\n`);
}
