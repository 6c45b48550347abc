import { SITE_MAP_FILE } from '../exits/text/site-map.ts';
import { readSite } from './_content.ts';

export async function GET(): Promise<Response> {
  const { url } = await readSite();
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(SITE_MAP_FILE, url).href}\n`);
}
