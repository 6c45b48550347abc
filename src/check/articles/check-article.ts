import { entityCharacters } from '../../content/articles/article-characters.ts';
import { bodyOf } from '../../content/articles/parse-body.ts';
import type { ArticleFile } from '../../content/content.ts';
import { parsedOnce } from '../../content/markdown/parse-text.ts';
import { textRuns } from '../../content/markdown/text-runs.ts';
import { identifierSchema } from '../../schemas/text.ts';
import { quote, suggest } from '../../problems/nearest.ts';
import { moveFaults, type Fault } from '../../problems/problem.ts';
import type { LinkContext } from '../links/dead-links.ts';
import { undrawnFaults } from '../drawn-texts.ts';
import { checkProse } from '../prose/check-prose.ts';
import { checkText } from '../prose/check-text.ts';
import type { ProseContext } from '../prose/prose-context.ts';
import type { ReportScope } from '../reports/report-scope.ts';
import { bracketFaults, placeFaults, titleFaults } from './body-markup.ts';
import { strayClosings, tagFaults, unnamedMarkup } from './components.ts';

/** What an article is checked against: the reports by their ids, and the listed names. */
export interface Surroundings {
  readonly scopes: ReadonlyMap<string, ReportScope>;
  readonly names: readonly string[];
  /** The site that the article's links lead through; none where that isn't known. */
  readonly links?: LinkContext;
}

/** What is wrong with an article beyond its frontmatter's shape. Nothing in it is run. */
export function checkArticle(article: ArticleFile, { scopes, names, links }: Surroundings): Fault[] {
  const scope = scopes.get(article.report ?? '') ?? null;
  const context = { scope, names, own: [], ...(links && { links }) };
  const texts = article.texts.flatMap((text) =>
    moveFaults(
      [...checkText(text.text, context, parsedOnce(text)), ...undrawnFaults(text.text)],
      text.offset,
    ),
  );
  return [...reportFaults(article, scopes), ...texts, ...bodyFaults(article, context)];
}

function reportFaults({ report, fieldAt }: ArticleFile, scopes: Surroundings['scopes']): Fault[] {
  // What is no id at all was said to be none.
  if (report === null || scopes.has(report) || !identifierSchema.safeParse(report).success) return [];
  const hint = suggest(report, scopes, 'There are no reports yet.');
  return [{ ...fieldAt('report'), rule: 'unknown-report', message: `${quote(report)} is no report`, hint }];
}

function bodyFaults(article: ArticleFile, context: ProseContext): Fault[] {
  const { root, text, tokens, faults } = bodyOf(article);
  const named = [
    ...faults,
    ...tokens.flatMap((token) => (token.kind === 'tag' ? tagFaults(token, context) : [])),
    ...strayClosings(tokens),
  ];
  return [
    ...named,
    ...unnamedMarkup(tokens, named),
    ...checkProse(root, text, context),
    ...titleFaults(root),
    ...placeFaults(root),
    ...bracketFaults(root, text),
    // Only what is written as an entity needs to be read to be seen.
    ...(text.includes('&') ? entityCharacters(textRuns(root, text), 'many') : []),
  ];
}
