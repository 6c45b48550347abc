import { findFigures } from '../../figures/find.ts';
import { findNames } from '../../figures/names.ts';
import { findIgnoredWords } from '../../figures/ignored-words.ts';
import type { ArticleTexts } from '../../content/articles/article-texts.ts';
import type { TextRun } from '../../content/markdown/text-runs.ts';
import type { Source } from '../../problems/source.ts';
import type { Fact, FactGroup, Spot } from '../facts.ts';
import type { Subject } from '../page-subject.ts';
import { claimPlace, spotIn } from '../places.ts';
import { linksIn, linkSpot } from './cited-claims.ts';

/** What the check lets stand and an editor may want to look at again. */
export function nearFigures(
  { report }: Subject,
  source: Source,
  texts: ArticleTexts,
  names: readonly string[],
): FactGroup[] {
  const reworded = linksIn(report, texts).filter(
    ({ claim: { figure }, text }) =>
      figure && findFigures(text, names).length > 0 && !prints(text, figure.printed),
  );
  return [
    {
      kind: 'reworded',
      title: 'Worded otherwise than printed',
      lead: 'The same quantity in other words. Does it read as the report’s figure?',
      facts: reworded.map((cited) => ({
        label: cited.text,
        says: `${cited.claim.id}: printed “${cited.claim.figure?.printed ?? ''}”`,
        spots: [linkSpot(source, cited)],
        source: claimPlace(report, cited.claim),
      })),
    },
    {
      kind: 'names',
      title: 'Names that hide a figure',
      lead: 'Listed in content/names.json, so that their numbers stand unmarked.',
      facts: gather(source, texts.runs, (run) =>
        findNames(run.text, names)
          .filter(({ name }) => findFigures(name).length > 0)
          .map((found) => ({ ...found, label: found.name, says: 'a listed name' })),
      ),
    },
    {
      kind: 'passed',
      title: 'Number words that count nothing',
      lead: 'Passed over as set phrases or a lone “one”. If one of them counts something, make it a claim or reword it.',
      facts: gather(source, texts.runs, (run) =>
        findIgnoredWords(run.text, names).map((found) => ({
          ...found,
          label: found.text,
          says: found.reason,
        })),
      ),
    },
  ];
}

function prints(text: string, printed: string): boolean {
  return text.toLowerCase().includes(printed.toLowerCase());
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly says: string;
}

/** One fact for each thing found, with every spot where it stands. */
function gather(source: Source, runs: readonly TextRun[], find: (run: TextRun) => readonly Found[]): Fact[] {
  const spots = runs.flatMap((run) =>
    find(run).map((found) => ({ found, spot: spotIn(source, run, found) })),
  );
  const byLabel = Map.groupBy(spots, ({ found }) => found.label.toLowerCase());
  return [...byLabel.values()].map((alike) => factOf(alike));
}

function factOf(alike: readonly { readonly found: Found; readonly spot: Spot }[]): Fact {
  const [first] = alike;
  return {
    label: first?.found.label ?? '',
    says: first?.found.says ?? '',
    spots: alike.map(({ spot }) => spot),
  };
}
