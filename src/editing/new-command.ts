import { runCommand } from '../command/run-command.ts';
import { say } from '../command/say.ts';
import { chooseKind, FORM, gatherAnswers, readRequest } from './new/answers.ts';
import { propose } from './new/propose.ts';
import { listGaps, writeProposals, type Proposal } from './write-files.ts';

await runCommand(FORM, async (asked) => {
  const request = await readRequest(asked);
  const kind = await chooseKind(request.kind);
  const proposals = propose(kind, await gatherAnswers(kind, request), request.library);
  writeProposals(proposals);
  say(tell(proposals));
  return 0;
});

function tell(proposals: readonly Proposal[]): string {
  const gaps = proposals.flatMap(listGaps);
  const written = proposals.map(({ file, line, adds }) =>
    adds ? `Added to ${file}:${line}` : `Wrote ${file}`,
  );
  const wanted =
    gaps.length === 0
      ? []
      : ['', 'To be written, before a site is built with it:', ...gaps.map((each) => `  ${each}`)];
  return [...written, ...wanted, ''].join('\n');
}
