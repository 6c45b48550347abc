import type { Fault } from '../../problems/problem.ts';

/** An article cut into its frontmatter and its body. */
export interface SplitArticle {
  /** The YAML between the fences, with the offset at which it begins. */
  readonly frontmatter: { readonly text: string; readonly start: number } | null;
  /** The article with its frontmatter blanked out: offsets stay those of the file. */
  readonly body: string;
  readonly faults: readonly Fault[];
}

// How Astro finds frontmatter. It is looser than a reader would think: the fences need not fill their lines.
const astroPattern = /(?:^\uFEFF?|^\s*\n)(?:---|\+\+\+)([\s\S]*?\n)(?:---|\+\+\+)/;
const strictPattern = /^---[^\S\r\n]*(?:\r\n|\n)(?<yaml>(?:[^\r\n]*(?:\r\n|\n))*?)---[^\S\r\n]*(?:\r\n|\n|$)/;

/** Splits an article, and refuses what the build would split elsewhere. */
export function splitArticle(text: string): SplitArticle {
  const strict = strictPattern.exec(text);
  const asBuilt = astroPattern.exec(text);
  if (!strict) {
    const loose = asBuilt !== null || /^\s*(?:---|\+\+\+)/.test(text);
    // Where the fences are wrong, nobody can say which lines are text.
    return { frontmatter: null, body: loose ? '' : text, faults: [missing(text, loose)] };
  }
  const yaml = strict.groups?.yaml ?? '';
  const start = strict[0].indexOf('\n') + 1;
  const body = text.slice(0, strict[0].length).replace(/[^\r\n]/g, ' ') + text.slice(strict[0].length);
  const end = start + yaml.length;
  const builtEnd = asBuilt ? asBuilt.index + asBuilt[0].length : -1;
  const faults = builtEnd === end + 3 ? [] : [ambiguous(Math.max(start, builtEnd - 3))];
  return { frontmatter: { text: yaml, start }, body, faults };
}

function missing(text: string, loose: boolean): Fault {
  const first = /^.*/.exec(text)?.[0] ?? '';
  return {
    start: 0,
    end: Math.max(1, first.length),
    rule: 'invalid-data',
    message: loose
      ? 'The frontmatter isn’t fenced by lines of three hyphens'
      : 'The article has no frontmatter',
    hint: 'Begin the file with a line ---, then title, summary, report, published and order, each on its line, then a line ---.',
  };
}

function ambiguous(at: number): Fault {
  return {
    start: at,
    end: at + 3,
    rule: 'invalid-data',
    message: 'The build would end the frontmatter here',
    hint: 'Begin no line of the frontmatter with --- or +++ but its fences.',
  };
}
