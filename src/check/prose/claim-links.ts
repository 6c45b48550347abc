import type { Claim } from '../../claims/claim.ts';
import { suggestClaim } from '../../claims/scope.ts';
import { compareText } from '../../figures/compare-text.ts';
import { findFigures } from '../../figures/find.ts';
import { BOUNDARY, type RunLink, type TextRun } from '../../content/markdown/text-runs.ts';
import { endOf, nodesOf, startOf } from '../../content/markdown/parse-markdown.ts';
import { quote } from '../../problems/nearest.ts';
import type { Fault } from '../../problems/problem.ts';
import { emptyCell, isEmptyCell, type ReportScope } from '../reports/report-scope.ts';
import { mayBeName } from './claim-hint.ts';
import { claimIdOf } from '../../schemas/destination.ts';
import type { ProseContext } from './prose-context.ts';
import { meansWithRate } from './rate-beside.ts';
import { differenceBeside, numberBeside } from './words-beside.ts';

/** Claim links to nothing, and claim links whose text says another figure than the claim. */
export function claimLinkFaults(run: TextRun, { scope, names }: ProseContext): Fault[] {
  if (!scope) return [];
  return run.links.flatMap((link) => {
    const id = claimIdOf(link.address);
    if (id === null) return [];
    const claim = scope.claims.get(id);
    return claim ? textFaults(run, link, claim, names) : unknownClaim(link, id, scope);
  });
}

function unknownClaim({ node }: RunLink, id: string, scope: ReportScope): Fault[] {
  if (scope.knows('claim', id)) return [];
  const { message, hint } = isEmptyCell(scope, id)
    ? emptyCell(id)
    : {
        message: `${quote(id)} is no claim of the report ${scope.id}`,
        hint: suggestClaim(id, scope.claims),
      };
  return [{ start: startOf(node), end: endOf(node), rule: 'unknown-claim', message, hint }];
}

function textFaults(run: TextRun, link: RunLink, claim: Claim, names: readonly string[]): Fault[] {
  const text = run.text.slice(link.start, link.end);
  const whole = { start: startOf(link.node), end: endOf(link.node), rule: 'figure-mismatch' as const };
  if ([...nodesOf(link.node)].some(({ type }) => type.startsWith('image')))
    return [
      {
        ...whole,
        message: 'A picture stands in the link to a claim, which prints no figure then',
        hint: 'Put the picture beside the link.',
      },
    ];
  if (text === BOUNDARY) {
    if (claim.figure) return besideFaults(run, link, claim, claim.figure.printed, null);
    return [
      {
        ...whole,
        message: `The claim ${claim.id} has no figure that an empty link could print`,
        hint: 'Write the link’s text.',
      },
    ];
  }
  if (text.trim() === '')
    return [
      {
        ...whole,
        message: `The link to the claim ${claim.id} has spaces in it, and no words`,
        hint: claim.figure
          ? `Write [](claim:${claim.id}), which prints the figure as the report does.`
          : 'Write the link’s text.',
      },
    ];
  const { figure, difference: inside, mayBeName: isName } = readOnce(claim, text, names);
  if (figure === null) return [];
  if ([...nodesOf(link.node)].some(({ type }) => type === 'delete'))
    return [
      {
        ...whole,
        message: 'The link’s text is struck out in part, so that it reads as another one',
        hint: 'Strike out the whole link, or nothing in it.',
        figure,
      },
    ];
  if (!claim.figure) {
    const message = `${quote(figure)} stands in a link to ${claim.id}, a claim without a figure`;
    return [
      {
        ...whole,
        message,
        hint: 'Link the figure to a claim that makes it, or write the text without it.',
        figure,
        mayBeName: isName,
      },
    ];
  }
  return besideFaults(run, link, claim, text, { figure, inside }).map((fault) => ({
    ...fault,
    mayBeName: isName,
  }));
}

/** What a link's figure comes to with the words beside it. An empty link prints the claim's own. */
function besideFaults(
  run: TextRun,
  link: RunLink,
  claim: Claim,
  text: string,
  typed: { readonly figure: string; readonly inside: string | null } | null,
): Fault[] {
  const inside = typed?.inside != null && !meansWithRate(run, link, claim, text) ? typed.inside : null;
  const difference =
    inside ??
    differenceBeside(run, link, claim, text) ??
    (typed === null ? numberBeside(run, link, text) : null);
  if (difference === null) return [];
  const printed = claim.figure?.printed ?? text;
  const figure = typed?.figure ?? printed;
  const paste = `Paste [](claim:${claim.id}), which prints the figure as the report does, or [${printed}](claim:${claim.id})`;
  return [
    {
      start: startOf(link.node),
      end: endOf(link.node),
      rule: 'figure-mismatch',
      message:
        inside === null
          ? `${quote(figure)} is another figure with the words beside the link: ${difference}`
          : `${quote(text.trim())} is not what the claim says, ${quote(printed)}: ${difference}`,
      hint: inside === null ? `${paste}, without the words beside it.` : `${paste}.`,
      figure,
    },
  ];
}

/** What a link's text says of a claim: its figure, null without one, and how that differs. */
interface LinkReading {
  readonly figure: string | null;
  readonly difference: string | null;
  readonly mayBeName: boolean;
}

const readings = new WeakMap<Claim, { names: readonly string[]; byText: Map<string, LinkReading> }>();

/** A claim is often linked to with the same text; what that says is worked out once. */
function readOnce(claim: Claim, text: string, names: readonly string[]): LinkReading {
  const known = readings.get(claim);
  const { byText } = known?.names === names ? known : { byText: new Map<string, LinkReading>() };
  readings.set(claim, { names, byText });
  const reading = byText.get(text) ?? readText(claim, text, names);
  byText.set(text, reading);
  return reading;
}

function readText(claim: Claim, text: string, names: readonly string[]): LinkReading {
  const figures = findFigures(text, names);
  const [first] = figures;
  const within = first ? text.slice(first.start, figures.at(-1)?.end) : null;
  // A text against a claim with a figure means that figure, whether or not the finder sees one in it.
  const figure = claim.figure ? (within ?? text) : within;
  const isName = figures.some((each) => mayBeName(each, text));
  const difference = claim.figure ? compareText(claim.figure, text, names) : null;
  return { figure, difference: difference?.message ?? null, mayBeName: isName };
}
