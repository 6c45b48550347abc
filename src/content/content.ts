import type { Fault } from '../problems/problem.ts';
import type { Source } from '../problems/source.ts';
import type { Article } from '../schemas/article.ts';
import type { CheckRecord } from '../schemas/check.ts';
import type { ClaimRecord } from '../schemas/claim.ts';
import type { LanguageId, Languages } from '../languages/languages.ts';
import type { Report } from '../schemas/report.ts';
import type { Site } from '../schemas/site.ts';
import type { Table } from '../schemas/table.ts';
import type { Tension } from '../schemas/tension.ts';
import type { Verification } from '../schemas/verification.ts';
import type { FrontmatterText } from './articles/read-frontmatter.ts';
import type { JsonDocument } from './json/json-document.ts';
import type { Span } from './json/schema-faults.ts';
import type { Listing } from './list-content.ts';
import type { RecordList } from './reports/read-list.ts';

/** The date that “today” means where site.json names none, and what knows it. */
export interface SiteDate {
  /** ISO 8601 */
  readonly asOf: string;
  readonly knownBy: 'site' | 'git' | 'content';
}

/** A fault with the file that has it, by its path from the content folder. */
export type FileFault = readonly [path: string, fault: Fault];

/** A content folder as it was at one moment. Whatever is the same as before is the same object. */
export interface Content {
  /** Its whole path. */
  readonly folder: string;
  readonly listing: Listing;
  /** Every file that may stand in it, by its path from the folder. */
  readonly files: ReadonlyMap<string, ContentFile>;
  /** Null when site.json isn't there or has a fault. */
  readonly site: Site | null;
  /** What knows the site's date: site.json, the last commit, or nothing but the dates in the content. */
  readonly dateKnownBy: SiteDate['knownBy'];
  /** The languages that the site says it is published in; all that there are while that has a fault. */
  readonly languages: Languages;
  readonly names: NameList;
  /** By the names of their folders. */
  readonly reports: ReadonlyMap<string, ReportFiles>;
  /** By their paths: `articles/en/night-bus.mdx`. */
  readonly articles: ReadonlyMap<string, ArticleFile>;
  /** What keeps the data from being what the schemas say. */
  readonly faults: readonly FileFault[];
}

/** A file, read and parsed. */
export interface ContentFile {
  readonly path: string;
  /** SHA-256 of its text, in hex; null when it can't be used. */
  readonly hash: string | null;
  readonly source: Source;
  /** Null for an article, and for what is no JSON. */
  readonly document: JsonDocument | null;
  readonly faults: readonly Fault[];
}

/** The listed names, without those that are figures. */
export interface NameList {
  readonly names: readonly string[];
  /**
   * What may be a name although the list, which has a fault, doesn't hold it: the digits of entries that are no names
   * as they stand, or "all" where any name may be missing.
   */
  readonly unclear: readonly string[] | 'all';
}

/** A report's folder as far as it could be read. */
export interface ReportFiles {
  readonly id: string;
  /** By name: `claims.json`, `tables/riders.json`. */
  readonly files: ReadonlyMap<string, ContentFile>;
  readonly record: Report | null;
  /** Section ids, from a faulty report.json too; null when they can't be known. */
  readonly sections: ReadonlySet<string> | null;
  readonly claims: RecordList<ClaimRecord>;
  readonly checks: RecordList<CheckRecord>;
  readonly tensions: RecordList<Tension>;
  readonly tables: readonly TableFile[];
  readonly verification: Verification | null;
  readonly faults: readonly FileFault[];
}

/** A table's file with what could be made of it. */
export interface TableFile {
  /** The file's name without its extension. */
  readonly id: string;
  readonly document: JsonDocument;
  /** Called by the file's name; null when it has a fault. */
  readonly table: Table | null;
}

/** An article, cut into its frontmatter and its body. Places are offsets into its file. */
export interface ArticleFile {
  readonly path: string;
  readonly language: LanguageId;
  /** The file's name without its extension, the same in every language. */
  readonly slug: string;
  readonly file: ContentFile;
  /** Null when a field is missing or wrong. */
  readonly record: Article | null;
  /** The report that it names, whether or not there is one. */
  readonly report: string | null;
  readonly order: number | null;
  /** The texts of the frontmatter that readers see: title, summary, and the notes of revisions. */
  readonly texts: readonly FrontmatterText[];
  /** Where a field of the frontmatter stands. */
  readonly fieldAt: (name: string) => Span;
  /** The whole text with its frontmatter blanked out. */
  readonly body: string;
  readonly faults: readonly Fault[];
}
