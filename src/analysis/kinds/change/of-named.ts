import { weighReadings } from '../../discourse/readings.ts';
import { labelOf } from '../../discourse/list-grid.ts';
import { isPresent, textBetween, type Discourse, type Said } from '../../discourse/said.ts';
import type { Finding } from '../../finding.ts';
import { differenceOf, figureTerm } from '../../formula.ts';
import { stemsOf } from '../../linking/words.ts';
import { alike } from '../../text/alike.ts';
import { LEAD_OVER } from '../../words/gap-cues.ts';

/** How many sentences back the two are told. */
const BACK = 4;
/** How far a lead may be from what it has to be. */
const REACH = 1.8;

/**
 * The lead of one over another, each of whose amounts a sentence before names: "Voss took 52,300 votes. Hale had 41,200.
 * Voss won by 11,100 votes over Hale", 「甲得 5,200 票，乙得 4,100 票。甲領先乙 1,100 票」.
 */
export function findLeadsOfNamed(discourse: Discourse): Finding[] {
  return discourse.flatMap((said, at) =>
    said.flatMap((lead) => {
      const names = namesIn(lead);
      if (!names || lead.mention.kind === 'P' || lead.mention.kind === 'T') return [];
      const before = discourse
        .slice(Math.max(0, at - BACK), at)
        .flat()
        .filter((each) => mayBe(each, lead));
      const [a, b] = names.map((name) => amountOf(name, before));
      if (!a || !b || a === b) return [];
      const [more, less] = a.mention.nominal.low >= b.mention.nominal.low ? [a, b] : [b, a];
      const formula = differenceOf(figureTerm(more.mention), figureTerm(less.mention));
      return weighReadings('change', lead.mention, [{ formula, reach: REACH }], 'The lead');
    }),
  );
}

/** The names of who leads and of who is led. */
function namesIn({ mention, sentence }: Said): [string, string] | null {
  const before = textBetween(sentence, sentence.start, mention.start);
  const behind = textBetween(sentence, mention.end, mention.end + 40);
  for (const pattern of LEAD_OVER) {
    const { a, b } = pattern.exec(`${before}#${behind}`)?.groups ?? {};
    if (a !== undefined && b !== undefined) return [a, b];
  }
  return null;
}

function mayBe(each: Said, { mention: lead, context }: Said): boolean {
  const { kind } = each.mention;
  const isKind =
    lead.kind === 'Q' ? kind === 'P' : kind === 'N' && (alike(each.mention, lead) || lead.unit === null);
  // "Nine points" beside percentages are points.
  const isPoints =
    kind === 'P' && lead.kind === 'N' && /^ ?(?:percentage )?points?(?![a-z])/u.test(context.behind);
  return isPresent(each) && each.mention.qualifier === 'exact' && (isKind || isPoints);
}

/** The last amount that is said of a name, and of no other like it. */
function amountOf(name: string, before: readonly Said[]): Said | null {
  const stems = [...stemsOf(name)];
  const named = before.filter((each) => {
    const label = labelOf(each);
    const own = stemsOf(label);
    return stems.length > 0 ? stems.every((stem) => own.has(stem)) : label.includes(name);
  });
  return named.at(-1) ?? null;
}
