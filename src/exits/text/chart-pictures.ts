import type { Element } from 'hast';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** Puts a picture in the place of each drawing, when the site has the picture. */
export function layCharts(main: Element, address: string, hasFile: (path: string) => boolean): void {
  visit(main, 'element', (figure) => {
    if (figure.tagName !== 'figure') return undefined;
    const { dataPicture } = figure.properties;
    const drawing = select('svg', figure);
    if (typeof dataPicture !== 'string' || drawing === undefined || !hasFile(dataPicture)) return undefined;
    const picture: Element = {
      type: 'element',
      tagName: 'img',
      properties: {
        src: new URL(dataPicture, address).href,
        alt: toString(select('title', drawing) ?? figure),
      },
      children: [],
    };
    Object.assign(drawing, { tagName: 'p', properties: {}, children: [picture] });
    return SKIP;
  });
}
