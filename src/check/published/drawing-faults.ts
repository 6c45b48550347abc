import { SaxesParser } from 'saxes';
import { quote } from '../../problems/nearest.ts';
import type { Fault } from '../../problems/problem.ts';

const DRAW_ONLY = 'Save the drawing without it: as plain SVG, with its pictures and letters in it.';

const ACTIVE_ELEMENT = /^(?:script|foreignobject|handler|listener|iframe|object|embed)$/i;
const XHTML = 'http://www.w3.org/1999/xhtml';
/** Where a drawing may lead: to a part of itself, or to a picture that it holds. */
const WITHIN = /^\s*(?:#|data:image\/(?:png|jpeg|gif|webp|avif)[;,])/i;
const ELSEWHERE_IN_STYLE = /@import|url\((?!\s*["']?\s*(?:#|data:image\/(?:png|jpeg|gif|webp|avif)[;,]))/i;

/**
 * What an SVG file would do besides being seen: run a script, load or lead to what stands elsewhere, be a page. Each
 * fault has its place; the first twenty are told.
 */
export function drawingFaults(svg: string): Fault[] {
  const faults: Fault[] = [];
  const parser = new SaxesParser();
  const refuse = (message: string): void => {
    const end = Math.min(parser.position, svg.length);
    if (faults.length < MOST_FAULTS)
      faults.push({ start: Math.max(0, end - 1), end, rule: 'forbidden-markup', message, hint: DRAW_ONLY });
  };
  let isInStyle = false;
  parser.on('error', (error) => {
    refuse(`The drawing isn’t well-formed: ${error.message.replace(/^[\d:. ]*/, '')}`);
  });
  parser.on('doctype', (text) => {
    if (text.includes('[')) refuse('The drawing declares entities of its own');
  });
  parser.on('xmldecl', ({ encoding = 'UTF-8' }) => {
    if (!/^utf-?8$/i.test(encoding)) refuse(`The drawing calls itself ${encoding}, and is UTF-8`);
  });
  parser.on('processinginstruction', ({ target }) => {
    refuse(`The drawing tells programs what to do, ${quote(`<?${target}`)}`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    isInStyle = localName(name) === 'style';
    if (ACTIVE_ELEMENT.test(localName(name))) refuse(`<${name}> is more than a drawing`);
    for (const [attribute, value] of Object.entries(attributes)) {
      const fault = attributeFault(attribute, value);
      if (fault !== null) refuse(fault);
    }
  });
  parser.on('closetag', () => {
    isInStyle = false;
  });
  const readStyle = (text: string): void => {
    if (isInStyle && ELSEWHERE_IN_STYLE.test(plainStyle(text)))
      refuse('The drawing’s style loads what stands elsewhere');
  };
  parser.on('text', readStyle);
  parser.on('cdata', readStyle);
  parser.write(svg).close();
  return faults;
}

const MOST_FAULTS = 20;

function attributeFault(attribute: string, value: string): string | null {
  const name = localName(attribute);
  if (/^on/i.test(name)) return `${quote(attribute)} runs a script`;
  if (/^xmlns(?::|$)/.test(attribute) && value.trim() === XHTML) return 'The drawing holds a page';
  if ((name === 'href' || name === 'src') && !WITHIN.test(value))
    return `${quote(attribute)} leads out of the drawing`;
  if (name === 'attributeName' && /^(?:.*:)?(?:href|on.*)$/i.test(value.trim()))
    return `${quote(attribute)} changes where the drawing leads`;
  return ELSEWHERE_IN_STYLE.test(plainStyle(value))
    ? `${quote(attribute)} loads what stands elsewhere`
    : null;
}

function localName(name: string): string {
  return name.replace(/^.*:/, '');
}

/** A style without the comments and escapes that could part its words. */
function plainStyle(text: string): string {
  return text
    .replaceAll(/\\([\da-f]{1,6})\s?/gi, (whole, code: string) => {
      const point = Number.parseInt(code, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    })
    .replaceAll(/\/\*(?:[^*]|\*(?!\/))*\*\//g, '')
    .replaceAll('\\', '');
}
