import { ERASED } from '../../content/markdown/align-text.ts';
import { definitionsOf, addressOf, textRuns, type Definitions } from '../../content/markdown/text-runs.ts';
import { endOf, nodesOf, startOf, type MarkdownNode } from '../../content/markdown/parse-markdown.ts';
import { quote } from '../../problems/nearest.ts';
import type { Fault } from '../../problems/problem.ts';
import { claimLinkFaults } from './claim-links.ts';
import { claimIdOf, refuseImage, refuseLink } from '../../schemas/destination.ts';
import { deadLinks } from '../links/dead-links.ts';
import { gapFaults } from './gaps.ts';
import type { ProseContext } from './prose-context.ts';
import { strayEmphasis } from './stray-emphasis.ts';
import { unmarkedFigures } from './unmarked-figures.ts';

/** Deeper markup than this is no prose, and would exhaust what renders it. */
const DEEPEST_MARKUP = 100;

/** Checks parsed Markdown as a reader will see it. Offsets are into `source`. */
export function checkProse(root: MarkdownNode, source: string, context: ProseContext): Fault[] {
  const deep = findTooDeep(root);
  if (deep) {
    const message = `Markup is nested more than ${DEEPEST_MARKUP} levels deep here`;
    return [
      { start: startOf(deep), end: endOf(deep), rule: 'forbidden-markup', message, hint: 'Write it flat.' },
    ];
  }
  return [
    ...textRuns(root, source).flatMap((run) => [
      ...claimLinkFaults(run, context),
      ...unmarkedFigures(run, context),
      ...gapFaults(run),
    ]),
    ...destinationFaults(root),
    ...(context.links ? deadLinks(root, context.links) : []),
    ...listNumberFaults(root),
    ...codeLanguageFaults(root),
    ...wordlessFaults(root),
    ...strayEmphasis(root, source),
  ];
}

function findTooDeep(root: MarkdownNode): MarkdownNode | null {
  let level: readonly MarkdownNode[] = [root];
  for (let depth = 0; depth < DEEPEST_MARKUP; depth += 1)
    level = level.flatMap(({ children }) => children ?? []);
  return level[0] ?? null;
}

function destinationFaults(root: MarkdownNode): Fault[] {
  const definitions = definitionsOf(root);
  return [...nodesOf(root)].flatMap((node) => destinationFault(node, definitions));
}

function destinationFault(node: MarkdownNode, definitions: Definitions): Fault[] {
  const image = node.type === 'image' || node.type === 'imageReference';
  // A reference to a refused address is reported where the address is defined.
  const link = node.type === 'link' || node.type === 'definition';
  if (!image && !link) return [];
  const address = addressOf(node, definitions);
  // Erased markup within an address was reported as what it is.
  if (address.includes(ERASED)) return [];
  const reason = image ? refuseImage(address) : refuseLink(address);
  if (reason === null) return [];
  const what = image ? 'The image' : 'The link';
  const hint = image
    ? 'Images come from the site itself, such as /images/name.png.'
    : 'Links lead to claim:, https:, mailto:, or inside the site.';
  return [
    {
      start: startOf(node),
      end: endOf(node),
      rule: 'forbidden-markup',
      message: `${what} to ${quote(address)} ${reason}`,
      hint,
    },
  ];
}

/** A list that begins with another number than 1 shows a figure that stands in no text. */
function listNumberFaults(root: MarkdownNode): Fault[] {
  return [...nodesOf(root)]
    .filter(
      ({ type, ordered, start }) =>
        type === 'list' && ordered === true && typeof start === 'number' && start !== 1,
    )
    .map((node) => {
      const figure = String(node.start);
      return {
        start: startOf(node),
        end: startOf(node) + figure.length,
        rule: 'unmarked-figure',
        message: `“${figure}.” begins a numbered list, so that readers see the number`,
        hint: `Begin the list with 1., or write the number as part of a claim link.`,
        figure,
      };
    });
}

const WORDED: Readonly<Record<string, string>> = { heading: 'heading', listItem: 'item of a list' };

/** What holds nothing to read is left out on every way off the page, and the items behind it get other numbers. */
function wordlessFaults(root: MarkdownNode): Fault[] {
  return [...nodesOf(root)]
    .filter(({ type }) => type in WORDED)
    .filter((node) => ![...nodesOf(node)].some(isShown))
    .map((node) => ({
      start: startOf(node),
      end: endOf(node),
      rule: 'forbidden-markup',
      message: `This ${WORDED[node.type] ?? ''} has no words`,
      hint: 'Write it, or take it out.',
    }));
}

function isShown({ type, value = '', url = '' }: MarkdownNode): boolean {
  if (value.trim() !== '' || claimIdOf(url) !== null) return true;
  return /^(?:image|mdx|footnoteReference|thematicBreak)/.test(type);
}

/** What stands beside the fence of a code block is in the page's Markdown, though the page doesn't show it. */
function codeLanguageFaults(root: MarkdownNode): Fault[] {
  return [...nodesOf(root)]
    .filter(({ type, lang, meta }) => type === 'code' && !/^[a-z+#-]*$/i.test(`${lang ?? ''}${meta ?? ''}`))
    .map((node) => ({
      start: startOf(node),
      end: endOf(node),
      rule: 'forbidden-markup',
      message: 'The fence of this code block has more beside it than the name of a language, in letters',
      hint: 'Write a name such as json, or nothing.',
    }));
}
