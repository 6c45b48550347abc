import { snippetParts, type Frame } from './embed-snippet.ts';

/** What a site is called, and where it stands. */
export interface Provider {
  readonly name: string;
  readonly url: string;
}

/** How wide a frame is taken to be where nobody says: the drawing for a wide page needs as much. */
const WIDTH = 720;

/**
 * What other sites ask about a chart by its page's address, and get: the frame to show it in (oEmbed 1.0, "rich").
 * Sizes are in CSS pixels.
 */
export function oembedOf(frame: Frame, { name, url }: Provider): Readonly<Record<string, string | number>> {
  return {
    version: '1.0',
    type: 'rich',
    title: frame.title,
    provider_name: name,
    provider_url: url,
    html: snippetParts(frame)
      .map(({ text }) => text)
      .join(''),
    width: WIDTH,
    height: frame.height.wide,
  };
}
