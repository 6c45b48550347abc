import { SaxesParser } from 'saxes';

/** An element of XML, with the names of elements as they are without a prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** What stands in it by itself, not in its children. */
  readonly text: string;
}

const NOTHING: XmlElement = { name: '', attributes: {}, children: [], text: '' };

/**
 * Reads a part of an archive as a tree, whose one child is the part's root; without children when there is no such part.
 * @throws {Error} when it isn't well-formed, or names an entity that XML doesn't know
 */
export function parseXml(bytes: Uint8Array | undefined): XmlElement {
  if (!bytes) return NOTHING;
  const top = { ...NOTHING, children: [] as XmlElement[] };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name: name.replace(/^.*:/, ''), attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => open.pop());
  parser.write(new TextDecoder().decode(bytes)).close();
  return top;
}

/** The first child of that name; an empty element where there is none. */
export function childOf({ children }: XmlElement, name: string): XmlElement {
  return children.find((child) => child.name === name) ?? NOTHING;
}

/** The children of that name. */
export function childrenOf({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((child) => child.name === name);
}

/** An attribute by its name as written; empty where there is none. */
export function attributeOf(element: XmlElement | undefined, name: string): string {
  const { attributes } = element ?? NOTHING;
  return Object.hasOwn(attributes, name) ? (attributes[name] ?? '') : '';
}
