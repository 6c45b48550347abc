import { auditPage, type PageReader } from './audit-html.ts';
import { auditPlain } from './audit-plain.ts';
import { figuresOf } from '../../figures/figures-of.ts';
import { joinAudits, type FileAudit, type Hole } from './hole.ts';
import { countMarks, NO_MARKS } from './mark-counts.ts';
import { saysUnverified } from './mark-text.ts';
import { occurrence, withClues } from './occurrence.ts';
import { readXml, type XmlAttribute, type XmlText } from './xml-texts.ts';

// Addresses are audited as paths; the rest are facts about the site itself.
const MACHINE_ELEMENT =
  /^(?:(?:atom|dc|xhtml|image|news):)?(?:loc|lastmod|changefreq|priority|link|guid|id|pubDate|lastBuildDate|published|updated|date|ttl|generator|docs|language|url|width|height)$/;
const HTML_ELEMENT = /^(?:description|content|summary|content:encoded)$/;

/** Audits a feed or a sitemap: the plain mark follows each figure; HTML within a feed is read as a page. */
export function auditXml(xml: string, names: readonly string[], readPage: PageReader = auditPage): FileAudit {
  const texts = readXml(xml).texts.filter(({ element }) => !MACHINE_ELEMENT.test(element));
  return joinAudits(texts.map((text) => auditText(text, names, readPage)));
}

/** Audits a drawing: its text says "unverified", or it has no figure, and all its measures are numbers. */
export function auditSvg(svg: string, names: readonly string[]): FileAudit {
  const { texts, attributes } = readXml(svg);
  const audit = auditTexts(texts, names);
  return { ...audit, holes: [...audit.holes, ...attributes.filter(isBroken).map(brokenMeasure)] };
}

/** Whether an attribute draws, with a measure in it that is no number. */
function isBroken({ name, value }: XmlAttribute): boolean {
  return !/^(?:aria-|data-|id$|class$)/.test(name) && /(?<![\w.])(?:Infinity|NaN)(?![\w.])/.test(value);
}

function brokenMeasure({ name, value }: XmlAttribute): Hole {
  const reason = 'a measure of the drawing is no number';
  return { figure: value, context: value, place: `attribute ${name}`, reason, likelyName: false };
}

function auditTexts(all: readonly XmlText[], names: readonly string[]): FileAudit {
  const texts = all.filter(({ element }) => element !== 'style' && element !== 'script');
  if (!texts.some(({ text }) => saysUnverified(text))) return auditUnmarked(texts, names);
  const figures = texts.flatMap(({ text }) => figuresOf(text, names));
  const occurrences = figures.map((figure) => occurrence(figure, 'unverified', {}, 'drawing'));
  return { holes: [], marks: countMarks(['unverified']), occurrences };
}

function auditUnmarked(texts: readonly XmlText[], names: readonly string[]): FileAudit {
  const reason = 'the drawing doesn’t say "unverified"';
  const { holes, occurrences } = joinAudits(
    texts.map(({ element, text }) => auditPlain(text, names, `<${element}>`)),
  );
  return {
    holes: holes.map((hole) => ({ ...hole, reason })),
    marks: NO_MARKS,
    occurrences: withClues(occurrences, {}, 'drawing'),
  };
}

function auditText({ element, text }: XmlText, names: readonly string[], readPage: PageReader): FileAudit {
  const isHtml = HTML_ELEMENT.test(element) && /<\w/.test(text);
  const audit = isHtml ? readPage(text, names) : auditPlain(text, names);
  return { ...audit, holes: audit.holes.map((hole) => placed(hole, element)) };
}

function placed({ line: _line, column: _column, ...hole }: Hole, element: string): Hole {
  return { ...hole, place: `<${element}>` };
}
