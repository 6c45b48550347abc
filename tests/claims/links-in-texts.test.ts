import { describe, expect, test } from 'vitest';
import { readPieces } from '../../src/claims/marked-text.ts';

const setting = { names: [], ledger: { claims: new Map() } };

describe('a text links to nothing but the web, mail and the site itself, whoever has let it by', () => {
  test.each([
    'javascript:alert(document.domain)',
    'JavaScript:alert(document.domain)',
    'data:text/html,hello',
    'vbscript:msgbox',
    'file:///etc/passwd',
    'http://example.org/',
    '//example.org/',
    'https:example.org',
    'https://news.example@example.org/',
    'javascript%3Aalert(document.domain)',
  ])('%s', (address) => {
    expect(() => readPieces(`Read [this](${address}).`, setting)).toThrow(/npm run check/);
  });

  test.each(['https://example.org/a?b=c#d', 'mailto:desk@example.org', '/about/', '#part'])(
    'not %s',
    (address) => {
      expect(readPieces(`Read [this](${address}).`, setting)[1]).toEqual({
        kind: 'link',
        text: 'this',
        href: address,
      });
    },
  );
});
