import type { ArticleTexts, UsedComponent } from '../../content/articles/article-texts.ts';
import { claimIdOf } from '../../schemas/destination.ts';
import type { RunLink, TextRun } from '../../content/markdown/text-runs.ts';
import { BOUNDARY } from '../../content/markdown/text-runs.ts';
import type { ReportFiles } from '../../content/content.ts';
import type { Source } from '../../problems/source.ts';
import { ledgerOf } from '../../claims/ledger.ts';
import type { Claim } from '../../claims/claim.ts';
import type { Fact, FactGroup } from '../facts.ts';
import { claimPlace, elementTarget, placeAt, placeInReport, spotIn } from '../places.ts';
import type { Subject } from '../page-subject.ts';

/** A link in an article's text with the claim that it leads to. */
export interface CitedClaim {
  readonly claim: Claim;
  readonly link: RunLink;
  readonly run: TextRun;
  /** The link's text; empty where the figure is printed as the report does. */
  readonly text: string;
}

/** The claims of an article: every link to one in reading order, then the tables that it draws. */
export function citedClaims({ report }: Subject, source: Source, texts: ArticleTexts): FactGroup {
  return {
    kind: 'cited',
    title: 'Claims on this page',
    lead: 'Each link to a claim in reading order, then what is drawn.',
    facts: [
      ...linksIn(report, texts).map((cited) => linkFact(report, source, cited)),
      ...texts.components.flatMap((component) => drawnFact(report, source, component)),
    ],
  };
}

/** The links of an article's text that lead to claims. */
export function linksIn(report: ReportFiles, { runs }: ArticleTexts): CitedClaim[] {
  const { claims } = ledgerOf(report);
  return runs.flatMap((run) =>
    run.links.flatMap((link): CitedClaim[] => {
      const claim = claims.get(claimIdOf(link.address) ?? '');
      const text = run.text.slice(link.start, link.end).replaceAll(BOUNDARY, '');
      return claim ? [{ claim, link, run, text }] : [];
    }),
  );
}

/** Where the page links to a claim. */
export function linkSpot(
  source: Source,
  { claim, run, link }: CitedClaim,
): NonNullable<Fact['spots']>[number] {
  return spotIn(source, run, link, `a.claim[href="#note-${claim.id}"]`);
}

function linkFact(report: ReportFiles, source: Source, cited: CitedClaim): Fact {
  const { claim, text } = cited;
  const printed = claim.figure?.printed ?? '';
  return {
    label: text === '' ? printed : text,
    says: `${claim.id}: ${claim.kind}${printed === '' ? ', no figure' : `, printed “${printed}”`}`,
    spots: [linkSpot(source, cited)],
    source: claimPlace(report, claim),
  };
}

function drawnFact(report: ReportFiles, source: Source, { name, value, start }: UsedComponent): Fact[] {
  const { tables, claims } = ledgerOf(report);
  const table = tables.get(value ?? '');
  if (table === undefined || (name !== 'Chart' && name !== 'Table')) return [];
  const count = [...claims.values()].filter(
    (claim) => claim.source.kind === 'cell' && claim.source.table === table,
  ).length;
  const target = elementTarget(`[id="${name.toLowerCase()}-${table.name}"]`);
  return [
    {
      label: `${name} ${table.name}`,
      says: `${table.title}: ${String(count)} ${count === 1 ? 'figure' : 'figures'} of the report`,
      spots: [{ target, place: placeAt(source, start) }],
      source: placeInReport(report, `tables/${table.name}.json`, ['name']),
    },
  ];
}
