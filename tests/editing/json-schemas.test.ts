import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { FOLDER, writeJsonSchemas } from '../../src/editing/json-schemas.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const schemas = writeJsonSchemas();

describe('a JSON Schema is what the code says; npm run schemas writes it', () => {
  test.each([...schemas])('%s', (name, text) => {
    expect(readFileSync(join(project, FOLDER, name), 'utf8')).toBe(text);
  });

  test('and there is no other', () => {
    expect(globSync('*', { cwd: join(project, FOLDER) }).toSorted()).toEqual([...schemas.keys()].toSorted());
  });
});

describe('every field is explained', () => {
  test.each([...schemas])('in %s', (_name, text) => {
    expect(unexplained(JSON.parse(text) as Node, '')).toEqual([]);
  });
});

test('VS Code knows the schema of every JSON file of content', () => {
  const settings = readFileSync(join(project, '.vscode/settings.json'), 'utf8');
  const known = (JSON.parse(settings) as { 'json.schemas': { fileMatch: string[]; url: string }[] })[
    'json.schemas'
  ];
  const files = globSync('content/**/*.json', { cwd: project });
  const strangers = files.filter(
    (file) =>
      known.filter(({ fileMatch }) => fileMatch.some((glob) => matchesGlob(`/${file}`, glob))).length !== 1,
  );
  expect(strangers).toEqual([]);
  expect(known.filter(({ url }) => !existsSync(join(project, url)))).toEqual([]);
});

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node | readonly Node[];
  readonly anyOf?: readonly Node[];
}

/** The ways to the fields that have no description. */
function unexplained({ properties = {}, items, anyOf = [] }: Node, way: string): string[] {
  const fields = Object.entries(properties).flatMap(([name, field]) => [
    ...(field.description === undefined ? [`${way}/${name}`] : []),
    ...unexplained(field, `${way}/${name}`),
  ]);
  const inner = [...(items === undefined ? [] : [items].flat()), ...anyOf] as Node[];
  return [...fields, ...inner.flatMap((node) => unexplained(node, way))];
}
