import type { Discourse } from '../../discourse/said.ts';
import type { Finding } from '../../finding.ts';
import { alike, areOfOneKind } from '../../text/alike.ts';
import { MOVERS, OBJECT } from '../../words/direction-words.ts';
import { tellDirection } from './direction.ts';

/** "It sweetened its offer from 4.2 per cent to 3.9": which way someone moved what stands between a verb and its ends. */
export function findMoves(discourse: Discourse): Finding[] {
  return discourse.flatMap((said) =>
    said.flatMap((before, index) => {
      const after = said[index + 1];
      if (before.role !== 'before' || after?.role !== 'after') return [];
      if (!areOfOneKind(before.mention, after.mention) || !alike(before.mention, after.mention)) return [];
      const { text, start } = before.sentence;
      const lead = text.text.slice(start, before.mention.start).toLowerCase();
      return MOVERS.flatMap(({ pattern, direction }) =>
        Array.from(lead.matchAll(pattern)).flatMap(({ index: at, 0: verb }) => {
          const end = at + verb.length;
          const claim = { text, start: start + at, end: start + end };
          return OBJECT.test(lead.slice(end))
            ? tellDirection(before.mention, after.mention, claim, direction)
            : [];
        }),
      );
    }),
  );
}
