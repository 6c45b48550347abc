import { DOMParser } from 'linkedom';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { escapeBibtex } from '../../src/exits/bibtex.ts';
import { writeCalendar } from '../../src/exits/calendar.ts';
import { writeLlms } from '../../src/exits/text/llms.ts';
import { writeRss } from '../../src/exits/text/rss.ts';
import { writeSecurityText } from '../../src/publish/hosting/security-text.ts';
import { en, languages } from '../languages.ts';
import { sample } from './sample-release.ts';

// None of this gets past the check. Each exit holds its own all the same.
const BREAK = 'Desk\r\nBEGIN:VEVENT\r\nSUMMARY:510\u202E,000\u0007\u2028END:VEVENT';

describe('a text with line breaks and control characters in it stays where it is put', () => {
  test('in a calendar', () => {
    const { ledger } = sample;
    const report = { ...ledger.report, publisher: BREAK };
    const broken = { ...sample, site: { ...sample.site, publisher: BREAK }, ledger: { ...ledger, report } };
    const sound = writeCalendar(sample, en).match(/^BEGIN:VEVENT\r$/gm)?.length;
    const written = writeCalendar(broken, en);
    expect(written.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(sound ?? 0);
    expect(written).not.toMatch(/[\u0000-\u0009\u000B\u000C\u000E-\u001F\u2028\u202E]/);
    expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('in security.txt', () => {
    const site = {
      ...sample.site,
      publisher: 'Desk\nContact: https://evil.example/',
      languages: sample.site.languages,
    };
    expect(writeSecurityText(site, new URL('https://sample.example/')).match(/^Contact:/gm)).toHaveLength(1);
  });

  test('in BibTeX', () => {
    expect(escapeBibtex('A\n}\u2028, @misc{b')).toBe('A \\} , @misc\\{b');
  });

  test('in a feed', async () => {
    const item = {
      address: 'https://sample.example/a/',
      title: 'A\u0007\uFFFEB',
      summary: 'C',
      content: '',
      published: '2026-01-01',
      updated: '2026-01-01',
    };
    const feed = {
      title: 'T\u0000',
      description: 'D',
      home: 'https://sample.example/',
      language: en,
      items: [item],
    };
    expect(await writeRss(feed as unknown as Parameters<typeof writeRss>[0])).not.toMatch(
      /[\u0000-\u0008\uFFFE]/,
    );
  });

  test('in a feed, whose readers take texts for HTML', async () => {
    const text = 'A & B </script><img src="x" onerror="alert()">';
    const item = {
      address: 'https://sample.example/a/',
      title: text,
      summary: text,
      content: '',
      published: '2026-01-01',
      updated: '2026-01-01',
    };
    const feed = {
      title: text,
      description: text,
      home: 'https://sample.example/',
      language: en,
      items: [item],
    };
    const written = await writeRss(feed);
    const texts = [...written.matchAll(/<(?:title|description)>([^<]*)</g)].map(([, xml = '']) => {
      const { documentElement } = new DOMParser().parseFromString(`<t>${xml}</t>`, 'text/xml');
      return documentElement.textContent;
    });
    expect(texts).toHaveLength(4);
    for (const html of texts) {
      const shown = parseFragment(html);
      expect(shown.childNodes.map(({ nodeName }) => nodeName)).toEqual(['#text']);
      expect(shown.childNodes[0]).toMatchObject({ value: text });
    }
  });

  test('in llms.txt', () => {
    const page = {
      title: 'A](https://evil.example/)\n# B<img>',
      description: 'C\n# D<script>',
      path: '/',
      twin: 'https://sample.example/index.md',
      published: null,
      language: en,
    };
    const written =
      writeLlms(
        [page] as unknown as Parameters<typeof writeLlms>[0],
        [en, ...languages.slice(1)] as unknown as Parameters<typeof writeLlms>[1],
      ) ?? '';
    expect(written.match(/^# /gm)).toHaveLength(1);
    expect(written).not.toContain('[A](https://evil');
    expect(written).not.toMatch(/<(?:img|script)/);
  });
});
