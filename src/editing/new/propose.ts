import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { gap, UNKNOWN_HASH } from '../../schemas/gap.ts';
import { COMMAND_LANGUAGE, LANGUAGE_IDS, type LanguageId } from '../../languages/languages.ts';
import type { Article } from '../../schemas/article.ts';
import { Refusal } from '../../problems/refusal.ts';
import type { Library } from '../library.ts';
import { addToList, newFile, newJson, type Proposal } from '../write-files.ts';
import { placeOfNew, refuseTaken } from './taken.ts';
import { writeArticle } from './write-article.ts';
import type { Answers, Kind } from './kinds.ts';

/** The files that make a new report, table, claim or article. */
export function propose(kind: Kind, answers: Answers, library: Library): Proposal[] {
  const refusal = refuseTaken(kind, answers, library);
  if (refusal) throw refusal;
  return proposers[kind](answers, placeOfNew(kind, answers, library), library);
}

const proposers: Readonly<Record<Kind, (answers: Answers, place: string, library: Library) => Proposal[]>> = {
  report: proposeReport,
  table: proposeTable,
  claim: proposeClaim,
  article: proposeArticle,
};

function proposeReport({ title, publisher, document }: Answers, folder: string): Proposal[] {
  const report = {
    title: title ?? gap('the document’s own title'),
    publisher: publisher ?? gap('who published the document'),
    language: COMMAND_LANGUAGE.id,
    published: null,
    url: null,
    document: document ? fingerprint(document) : { sha256: UNKNOWN_HASH, bytes: 1 },
    sections: [{ id: 'opening', title: gap('the first section’s heading, and the other sections') }],
  };
  return [newJson(join(folder, 'report.json'), report), newJson(join(folder, 'claims.json'), [])];
}

function fingerprint(path: string): { sha256: string; bytes: number } {
  if (!existsSync(path))
    throw new Refusal(`There is no document “${path}”.`, 'Name its file with --document.');
  const bytes = readFileSync(path);
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}

function proposeTable({ id = '', section, title }: Answers, file: string): Proposal[] {
  const table = {
    name: id,
    title: title ?? gap('what the table holds'),
    section,
    schema: {
      fields: [
        { name: 'id', type: 'string', title: 'Row', description: 'Our own identifier for the row.' },
        { name: 'label', type: 'string', title: gap('the heading of the first column') },
      ],
      primaryKey: 'id',
    },
    data: [{ id: 'first-row', label: gap('the first cell, and the other rows and columns') }],
  };
  return [newJson(file, table)];
}

function proposeClaim({ id, section, kind, figure, says }: Answers, file: string): Proposal[] {
  const claim = {
    id,
    section,
    ...(figure ? { figure } : {}),
    says: says ?? gap('the claim restated in our words'),
    kind,
  };
  return [addToList(file, [claim])];
}

function proposeArticle(answers: Answers, file: string, library: Library): Proposal[] {
  const { lang, id = '', report = '', title, summary } = answers;
  const language = lang as LanguageId;
  const other = otherArticle(library, language, id);
  const orders = library
    .articles(language)
    .filter((article) => article.report === report)
    .map(({ order }) => order ?? 0);
  const text = writeArticle(language, {
    title,
    summary,
    report: other?.report ?? report,
    published: other?.published ?? library.site().asOf,
    order: other?.order ?? Math.max(0, ...orders) + 1,
  });
  return [newFile(file, text)];
}

/** The frontmatter of the same article in another language. */
function otherArticle(library: Library, language: LanguageId, id: string): Article | null {
  const others = LANGUAGE_IDS.filter((other) => other !== language).flatMap((other) =>
    library.articles(other),
  );
  return others.find(({ slug }) => slug === id)?.record ?? null;
}
