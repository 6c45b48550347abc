/** A place in a file of content, as editors' programs count: from 1. */
export interface Place {
  /** From the working directory, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** How to find something on the page again: by its element, or by its text and what stands around it. */
export interface Target {
  /** A CSS selector; null for text in no element of its own. */
  readonly selector: string | null;
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** Where a fact shows: on the page, and in the file that the page was written from. */
export interface Spot {
  readonly target: Target;
  readonly place: Place | null;
}

/** One thing that an editor may want to know of a page. */
export interface Fact {
  readonly label: string;
  readonly says: string;
  readonly tone?: 'alarm' | 'odds';
  readonly spots?: readonly Spot[];
  /** Where the report's own data says it. */
  readonly source?: Place | null;
  /** A page of the site that tells more, counted from the site's own folder. */
  readonly address?: string;
  /** What an editor would paste into an article. */
  readonly paste?: string;
}

/** Facts of one kind. */
export interface FactGroup {
  readonly kind:
    | 'problems'
    | 'cited'
    | 'reworded'
    | 'names'
    | 'passed'
    | 'unused'
    | 'verdicts'
    | 'findings'
    | 'untranslated';
  readonly title: string;
  /** What the facts are, and what to do about them. */
  readonly lead: string;
  readonly facts: readonly Fact[];
}

/** What an editor may want to know of a page in dev. */
export interface PageFacts {
  readonly path: string;
  readonly groups: readonly FactGroup[];
}

/** What the toolbar and its server say to each other. */
export const MESSAGES = {
  /** From a page that wants its facts: its path. */
  ask: 'reportedly:ask',
  /** To every page: the facts of one. */
  facts: 'reportedly:facts',
  /** To every page: content was saved, so that what it knows may be old. */
  saved: 'reportedly:saved',
} as const;
