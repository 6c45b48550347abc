import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { FormField, SchemaNode } from '../../src/editing/forms/form-fields.ts';
import { writeForms } from '../../src/editing/forms/forms-file.ts';
import { writeJsonSchemas } from '../../src/editing/json-schemas.ts';
import { publishedLanguages } from '../../src/languages/languages.ts';
import { CLAIM_KINDS } from '../../src/schemas/claim.ts';

interface Entry {
  readonly name: string;
  readonly path: string;
  readonly fields: readonly FormField[];
}

const schemas = writeJsonSchemas();
const schema = (name: string): SchemaNode =>
  JSON.parse(schemas.get(`${name}.schema.json`) ?? '{}') as SchemaNode;
const { content } = parse(
  writeForms(
    { site: schema('site'), claims: schema('claims'), article: schema('article') },
    ['night-bus', 'dam-files'],
    publishedLanguages(['en', 'zh-hant']),
  ),
) as { content: Entry[] };

const field = (entry: string, name: string): FormField | undefined =>
  content.find((each) => each.name === entry)?.fields.find((each) => each.name === name);

test('there is a form for the site, for the claims of each report, and for articles of each language', () => {
  expect(content.map(({ path }) => path)).toEqual([
    'content/site.json',
    'content/reports/night-bus/claims.json',
    'content/reports/dam-files/claims.json',
    'content/articles/en',
    'content/articles/zh-hant',
  ]);
});

describe('a form asks as the schema says', () => {
  test.each([
    ['for a text that is needed', 'site', 'title', { type: 'string', required: true }],
    ['for a date', 'site', 'asOf', { type: 'date' }],
    [
      'for one of a few words',
      'claims-night-bus',
      'kind',
      { type: 'select', options: { values: [...CLAIM_KINDS] } },
    ],
    ['for sentences', 'claims-night-bus', 'says', { type: 'text', required: true }],
    ['for an id that looks like one', 'claims-night-bus', 'id', { pattern: '^[a-z]+(?:-[a-z]+)*$' }],
    ['for a list of records', 'claims-night-bus', 'history', { type: 'object', list: true }],
    ['for an article’s text as it is typed', 'articles-en', 'body', { type: 'code' }],
  ])('%s', (_title, entry, name, expected) => {
    expect(field(entry, name)).toMatchObject(expected);
  });

  test('and never for a mark', () => {
    expect(content.flatMap(({ fields }) => fields.map(({ name }) => name))).not.toContain('$schema');
  });
});
