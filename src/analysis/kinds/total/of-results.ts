import type { Discourse, Said } from '../../discourse/said.ts';
import { isNear, setAgainst, type Finding } from '../../finding.ts';
import { sumOf } from '../../formula.ts';
import type { Sentence } from '../../text/shape.ts';
import { GAMES, RESULTS } from '../../words/result-words.ts';

/** Wins, draws and defeats come to the matches played: 「40 場打完，28 勝 12 敗」. */
export function findResults(discourse: Discourse): Finding[] {
  return discourse.flatMap((said) => {
    const results = said.filter((each) => isNamed(each, RESULTS));
    const games = said.filter((each) => isNamed(each, GAMES) && !results.includes(each));
    return runsOf(results).flatMap((run) => holdRun(run, games));
  });
}

/** What is counted stands in the figure, or right behind it. */
function isNamed({ mention, sentence }: Said, words: RegExp): boolean {
  return mention.kind === 'N' && words.test(wordsWith(mention, sentence));
}

function wordsWith({ start, end, text }: Said['mention'], sentence: Sentence): string {
  return text.text.slice(start, Math.min(sentence.end, end + 16)).toLowerCase();
}

/** Results that stand side by side. */
function runsOf(results: readonly Said[]): Said[][] {
  const runs: Said[][] = [];
  for (const said of results) {
    const last = runs.at(-1)?.at(-1);
    if (last && said.mention.start - last.mention.end < 14) runs.at(-1)?.push(said);
    else runs.push([said]);
  }
  return runs.filter(({ length }) => length === 2 || length === 3);
}

/** A run against the matches right before it; its last figure is what fails. */
function holdRun(run: readonly Said[], games: readonly Said[]): Finding[] {
  const [first] = run;
  const last = run.at(-1);
  const played = first && games.findLast(({ mention }) => mention.end <= first.mention.start);
  if (!last || !played) return [];
  const finding = setAgainst(
    'total',
    played.mention,
    sumOf(run.map(({ mention }) => mention)),
    'The sum of the results',
  );
  if (!finding || (finding.verdict === 'contradicts' && !isNear(finding, 1.5))) return [];
  return [{ ...finding, uses: [...finding.uses] }];
}
