import { expect, test } from 'vitest';
import { attributeOf, childOf, childrenOf, parseXml } from '../../../src/document/xlsx/parse-xml.ts';

const parse = (xml: string) => parseXml(Buffer.from(xml));

test('an element is found by its name, with a prefix as without', () => {
  const row = (prefix: string): string =>
    `<${prefix}row r="4"><${prefix}c><${prefix}v>12 &amp; <![CDATA[13]]></${prefix}v></${prefix}c></${prefix}row>`;
  for (const prefix of ['', 'x:']) {
    const found = childOf(parse(row(prefix)), 'row');
    expect(attributeOf(found, 'r')).toBe('4');
    expect(childrenOf(found, 'c').map((cell) => childOf(cell, 'v').text)).toEqual(['12 & 13']);
  }
});

test('what isn’t there is empty, whatever it is called', () => {
  const root = childOf(parse('\uFEFF<a/>'), 'a');
  expect([attributeOf(root, 'constructor'), childOf(root, 'toString').text]).toEqual(['', '']);
  expect(childrenOf(parseXml(undefined), 'a')).toEqual([]);
});

test.each([
  ['an element that isn’t closed', '<a><b></a>'],
  ['an entity that a document makes up', '<!DOCTYPE a [<!ENTITY b "cc">]><a>&b;</a>'],
])('%s is an error', (_title, xml) => {
  expect(() => parse(xml)).toThrow();
});
