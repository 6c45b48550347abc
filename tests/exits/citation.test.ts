import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, test } from 'vitest';
import { bibtexParts, escapeBibtex, writeBibtex } from '../../src/exits/bibtex.ts';
import {
  citationParts,
  citeArticle,
  citeClaim,
  citeTable,
  writeCitation,
  type Citation,
} from '../../src/exits/citation.ts';
import { inventedReleases } from './invented-releases.ts';
import { sample, sampleTable } from './sample-release.ts';
import { en, languages, zhHant } from '../languages.ts';

const article = {
  slug: 'the-tram',
  article: {
    title: 'A tram for [$2.1 billion](claim:cost)',
    summary: 'A summary.',
    report: 'tram-plan',
    published: '2026-02-14',
    order: 1,
  },
};

/** The fields of a BibTeX entry as a reference manager reads them; it keeps no words' capitals. */
function readBibtex(citation: Citation): { key: string; type: string; fields: Record<string, unknown> } {
  const { entries, errors } = parse(writeBibtex(citation), { sentenceCase: false, caseProtection: false });
  expect(errors).toEqual([]);
  const [entry] = entries;
  if (!entry || entries.length > 1) throw new Error('there is one entry');
  return { key: entry.key, type: entry.type, fields: entry.fields };
}

function claimCitation(id: string): Citation {
  const claim = sample.ledger.claims.get(id);
  if (!claim) throw new Error(`no claim ${id}`);
  return citeClaim(claim, sample, en);
}

describe('a citation in words', () => {
  test('of an article has its date', () => {
    expect(writeCitation(citeArticle(article, sample, en))).toBe(
      'The Sample & Sons, “A tram for $2.1 billion [unverified]”, 14 February 2026. It restates a report by City Wire; every figure in it is an unverified claim. https://sample.example/explainers/the-tram/',
    );
  });

  test('of a table is as of the site’s date', () => {
    expect(writeCitation(citeTable(sampleTable, sample, zhHant))).toBe(
      'The Sample & Sons，〈各標案，共 21 億美元 [未經查證]〉，截至2026年3月4日。轉述 City Wire 一則報導，其中數字均為未經查證的說法。https://sample.example/zh-hant/reports/tram-plan/tables/lots/',
    );
  });

  test('of a claim has the figure as printed', () => {
    expect(writeCitation(claimCitation('lots/track/price'))).toContain('“~$850,000 [unverified]: ');
    expect(writeCitation(claimCitation('share'))).toContain('“Over 60% [unverified] are to ride”');
  });

  test('has its figures and its dates in stretches of their own', () => {
    const parts = [
      ...citationParts(citeArticle(article, sample, en)),
      ...bibtexParts(citeArticle(article, sample, en)),
    ];
    const bare = parts.filter(({ mark, text }) => mark === null && /\d/u.test(text));
    expect(bare).toEqual([]);
  });
});

describe('a citation as BibTeX', () => {
  test('reads as it was written', () => {
    const { key, type, fields } = readBibtex(citeArticle(article, sample, en));
    expect([key, type]).toEqual(['sample.the-tram', 'misc']);
    expect(fields).toMatchObject({
      title: 'A tram for $2.1 billion [unverified]',
      year: '2026',
      date: '2026-02-14',
      url: 'https://sample.example/explainers/the-tram/',
      urldate: '2026-03-04',
      author: [{ name: 'The Sample & Sons' }],
    });
  });

  test('survives what TeX and BibTeX take for commands', () => {
    expect(readBibtex(claimCitation('cost')).fields.title).toContain(
      '“all in” & 10% [unverified] <b>up</b> on the {first} plan_a',
    );
  });

  test.each([
    ['\\input{x}', '\\textbackslash{}input\\{x\\}'],
    ['100% of $5 & #1_a', '100\\% of \\$5 \\& \\#1\\_a'],
    ['~^<>|', '\\textasciitilde{}\\textasciicircum{}\\textless{}\\textgreater{}\\textbar{}'],
    ['two\n lines', 'two lines'],
    ['51萬行', '51萬行'],
  ])('escapes %j', (text, escaped) => {
    expect(escapeBibtex(text)).toBe(escaped);
  });
});

describe.each(inventedReleases().map((release) => [release.ledger.id, release] as const))(
  'every claim of %s',
  (_id, release) => {
    const claims = [...release.ledger.claims.values()];

    test('with a figure is cited with its mark, by a key and an address without figures', () => {
      for (const language of languages) {
        const mark = language.id === 'en' ? '[unverified]' : '[未經查證]';
        const cited = claims.map((claim) => ({ claim, citation: citeClaim(claim, release, language) }));
        const bare = cited.filter(({ claim, citation }) => claim.figure && !citation.title.includes(mark));
        expect(bare.map(({ claim }) => claim.id)).toEqual([]);
        const named = cited.filter(({ citation: { key, address } }) => /\p{N}/u.test(key + address));
        expect(named).toEqual([]);
      }
    });

    test('is one entry to a reference manager, with its title whole', () => {
      for (const claim of claims) {
        const citation = citeClaim(claim, release, en);
        expect(readBibtex(citation).fields.title).toBe(citation.title);
      }
    });
  },
);
