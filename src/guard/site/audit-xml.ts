import { auditPage } from './audit-html.ts';
import { auditPlain } from './audit-plain.ts';
import { NO_MARKS, type FileAudit, type Hole } from './hole.ts';
import { saysUnverified } from './mark-text.ts';
import { readXmlTexts, type XmlText } from './xml-texts.ts';

// Addresses are audited as paths; the rest are facts about the site itself.
const MACHINE_ELEMENT =
  /^(?:(?:atom|dc|xhtml|image|news):)?(?:loc|lastmod|changefreq|priority|link|guid|id|pubDate|lastBuildDate|published|updated|date|ttl|generator|docs|language|url|width|height)$/;
const HTML_ELEMENT = /^(?:description|content|summary|content:encoded)$/;

/** Audits a feed or a sitemap: the plain mark follows each figure; HTML within a feed is read as a page. */
export function auditXml(xml: string, names: readonly string[]): FileAudit {
  const audits = readXmlTexts(xml)
    .filter(({ element }) => !MACHINE_ELEMENT.test(element))
    .map((text) => auditText(text, names));
  return {
    holes: audits.flatMap(({ holes }) => holes),
    marks: { ...NO_MARKS, unverified: audits.reduce((sum, { marks }) => sum + marks.unverified, 0) },
  };
}

/** Audits a drawing: its text says "unverified", or it has no figure. */
export function auditSvg(svg: string, names: readonly string[]): FileAudit {
  const texts = readXmlTexts(svg).filter(({ element }) => element !== 'style' && element !== 'script');
  const isMarked = texts.some(({ text }) => saysUnverified(text));
  if (isMarked) return { holes: [], marks: { ...NO_MARKS, unverified: 1 } };
  const reason = 'the drawing doesn’t say "unverified"';
  const holes = texts.flatMap(({ element, text }) => auditPlain(text, names, `<${element}>`).holes);
  return { holes: holes.map((hole) => ({ ...hole, reason })), marks: NO_MARKS };
}

function auditText({ element, text }: XmlText, names: readonly string[]): FileAudit {
  const isHtml = HTML_ELEMENT.test(element) && /<\w/.test(text);
  const { holes, marks } = isHtml ? auditPage(text, names) : auditPlain(text, names);
  return { holes: holes.map((hole) => placed(hole, element)), marks };
}

function placed({ line: _line, column: _column, ...hole }: Hole, element: string): Hole {
  return { ...hole, place: `<${element}>` };
}
