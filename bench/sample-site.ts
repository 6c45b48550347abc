import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { claimIds, tableNames, writeReport } from './sample-report.ts';
import { randomFrom, writeChineseSentence, writeLetters, writeSentence } from './words.ts';

/** An article in Markdown with claim links and charts, and where it belongs. */
export interface SampleArticle {
  readonly language: 'en' | 'zh-hant';
  readonly slug: string;
  readonly report: string;
  readonly order: number;
  readonly body: string;
}

/** The content of a site with so many articles, half of them in each language. */
export interface SampleSite {
  readonly articles: readonly SampleArticle[];
  /** The reports' files by path, from `reports/`. */
  readonly reports: Readonly<Record<string, unknown>>;
}

const SLUGS_PER_REPORT = 10;
const PARAGRAPHS = 12;

/** Makes up a site: the same for the same number, whatever the machine. */
export function makeSite(count: number): SampleSite {
  const slugs = Array.from({ length: Math.ceil(count / 2) }, (_none, index) => index);
  const reports = slugs.filter((index) => index % SLUGS_PER_REPORT === 0).map(reportOf);
  return {
    articles: slugs.flatMap((index) => [writeArticle('en', index), writeArticle('zh-hant', index)]),
    reports: Object.fromEntries(
      reports.flatMap((report, index) =>
        Object.entries(writeReport(randomFrom(index))).map(([path, value]) => [`${report}/${path}`, value]),
      ),
    ),
  };
}

/** Writes text or JSON to the paths below a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, unknown>>): void {
  for (const [path, value] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof value === 'string' ? value : JSON.stringify(value, null, 2));
  }
}

function reportOf(index: number): string {
  return `report-${writeLetters(Math.floor(index / SLUGS_PER_REPORT))}`;
}

function writeArticle(language: SampleArticle['language'], index: number): SampleArticle {
  return {
    language,
    slug: `article-${writeLetters(index)}`,
    report: reportOf(index),
    order: (index % SLUGS_PER_REPORT) + 1,
    body: writeBody(language, randomFrom(1_000_000 + index)),
  };
}

/** About 950 words: each paragraph links to three or four claims, and every fourth has a chart before it. */
function writeBody(language: SampleArticle['language'], random: () => number): string {
  const sentence = language === 'en' ? writeSentence : writeChineseSentence;
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_none, index) => {
    const claims = claimIds().filter((_id, claim) => claim % PARAGRAPHS === index);
    const told = claims.map((id) => `${sentence(random, 22)} [](claim:${id})`);
    const table = index % 4 === 0 ? tableNames()[index / 4] : undefined;
    const chart = table === undefined ? '' : `## ${sentence(random, 3)}\n\n<Chart table="${table}" />\n\n`;
    return chart + told.join(' ');
  });
  return `${paragraphs.join('\n\n')}\n`;
}
