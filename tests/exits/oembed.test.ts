import { expect, test } from 'vitest';
import { auditJson } from '../../src/audit/site/audit-json.ts';
import { oembedOf } from '../../src/exits/oembed.ts';

const PROVIDER = { name: 'The Desk', url: 'https://desk.example/' };
const frame = (title: string) => ({
  address: 'https://desk.example/embed/leak/parts/',
  title,
  height: { wide: 480, narrow: 620 },
});

test('another site gets the frame with its marked title, and its size', () => {
  const { html, ...rest } = oembedOf(frame('Parts: 40 [unverified]: chart, unverified claim'), PROVIDER);
  expect(rest).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'Parts: 40 [unverified]: chart, unverified claim',
    provider_name: 'The Desk',
    provider_url: 'https://desk.example/',
    width: 720,
    height: 480,
  });
  expect(html).toMatch(
    /<iframe src="https:\/\/desk\.example\/embed\/leak\/parts\/" title="Parts: 40 \[unverified\]/,
  );
});

test.each([
  ['passes with a marked figure', 'Parts: 40 [unverified]', 0],
  ['fails where the mark is lost, in the title and in the frame’s', 'Parts: 40', 2],
])('the audit %s', (_title, title, holes) => {
  expect(auditJson(JSON.stringify(oembedOf(frame(title), PROVIDER)), []).holes).toHaveLength(holes);
});
