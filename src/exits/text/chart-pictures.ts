import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { findElement, findElements } from './elements.ts';

/** Puts a picture in the place of each drawing, when the site has the picture. */
export function layCharts(main: Element, address: string, hasFile: (path: string) => boolean): void {
  for (const figure of findElements(main, ({ tagName }) => tagName === 'figure')) {
    const { dataPicture } = figure.properties;
    const drawing = findElement(figure, ({ tagName }) => tagName === 'svg');
    if (typeof dataPicture !== 'string' || drawing === null || !hasFile(dataPicture)) continue;
    const title = findElement(drawing, ({ tagName }) => tagName === 'title');
    const picture: Element = {
      type: 'element',
      tagName: 'img',
      properties: {
        src: new URL(dataPicture, address).href,
        alt: toString(title ?? figure),
      },
      children: [],
    };
    Object.assign(drawing, { tagName: 'p', properties: {}, children: [picture] });
  }
}
