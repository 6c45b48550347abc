import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';

/** Puts a picture in the place of each drawing, when the site has the picture. */
export function layCharts(main: Element, address: string, hasFile: (path: string) => boolean): void {
  for (const figure of selectAll('figure[data-picture]', main)) {
    const { dataPicture } = figure.properties;
    const drawing = select('svg', figure);
    if (typeof dataPicture !== 'string' || drawing === undefined || !hasFile(dataPicture)) continue;
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
  }
}
