import { SaxesParser } from 'saxes';

/** A text of an XML document, and the name of the element that it stands in. */
export interface XmlText {
  readonly element: string;
  readonly text: string;
}

/** An attribute of an XML document. */
export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
}

/** What an XML document says, in its order. */
export interface XmlContent {
  readonly texts: readonly XmlText[];
  readonly attributes: readonly XmlAttribute[];
}

/** Reads an XML document; what isn't well-formed in it is read as far as it can be. */
export function readXml(xml: string): XmlContent {
  const open: string[] = [];
  const texts: XmlText[] = [];
  const attributes: XmlAttribute[] = [];
  const parser = new SaxesParser();
  const addText = (text: string): void => {
    if (text.trim() !== '') texts.push({ element: open.at(-1) ?? '', text });
  };
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name, attributes: given }) => {
    open.push(name);
    for (const [key, value] of Object.entries(given)) attributes.push({ name: key, value });
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(xml).close();
  return { texts, attributes };
}
