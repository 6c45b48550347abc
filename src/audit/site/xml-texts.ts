/** A text of an XML document, and the name of the element that it stands in. */
export interface XmlText {
  readonly element: string;
  readonly text: string;
}

const TOKEN =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<![^>]*>|<(\/?)([^\s/>]+)(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>|([^<]+)/g;

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The texts of an XML document as this site writes them: no entities of its own, no namespaces to resolve. */
export function readXmlTexts(xml: string): XmlText[] {
  const open: string[] = [];
  const texts: XmlText[] = [];
  for (const [, data, close, name, selfClosing, text] of xml.matchAll(TOKEN)) {
    if (name !== undefined && close === '/') open.pop();
    else if (name !== undefined && selfClosing !== '/') open.push(name);
    const said = data ?? (text === undefined ? undefined : decodeEntities(text));
    if (said !== undefined && said.trim() !== '') texts.push({ element: open.at(-1) ?? '', text: said });
  }
  return texts;
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
