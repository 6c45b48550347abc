import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { auditPage } from '../../../src/audit/site/audit-html.ts';
import { readNames } from '../../../src/audit/site/read-names.ts';

let content: string;

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'names-'));
});

afterEach(() => rmSync(content, { recursive: true }));

test.each([
  ['https://user123.github.io/explainers', 'user123.github.io/explainers'],
  ['https://user123.github.io/explainers/', 'On user123.github.io'],
  ['https://site.example:8443/', 'https://site.example:8443/about/'],
  ['https://site.example/part2', 'site.example/part2/corrections/'],
])('of a site at %s, “%s” holds no figure', async (url, text) => {
  writeFileSync(join(content, 'site.json'), JSON.stringify({ url }));
  expect(auditPage(`<p>${text}</p>`, await readNames(content)).holes).toEqual([]);
});

test('without a site and a list there are the site’s own names', async () => {
  writeFileSync(join(content, 'names.json'), '{');
  expect(await readNames(content)).toEqual(['SHA-256']);
});
