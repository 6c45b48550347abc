import { quote } from '../../problems/nearest.ts';
import type { Fault } from '../../problems/problem.ts';
import type { ReportFiles } from '../../content/content.ts';
import { isPagePart } from '../../schemas/page-parts.ts';

/** Ids that would name two things on one page, by the file that they stand in. */
export function takenIds(report: ReportFiles): [string, Fault][] {
  const { files } = report;
  const checks = idsIn(report, 'checks.json');
  const tensions = idsIn(report, 'tensions.json');
  const taken = new Set(checks.map(({ id }) => id));
  const faults = [
    ...idsIn(report, 'claims.json').map((each) => ({ ...each, file: 'claims.json' })),
    ...checks.map((each) => ({ ...each, file: 'checks.json' })),
    ...tensions.map((each) => ({ ...each, file: 'tensions.json' })),
  ].flatMap(({ file, index, id }): [string, Fault][] => {
    const place = files.get(file)?.document?.locate.value([index, 'id']);
    if (!place) return [];
    if (isPagePart(id))
      return [
        [
          file,
          {
            ...place,
            rule: 'invalid-data',
            message: `${quote(id)} names a part of the pages themselves`,
            hint: 'Choose another id.',
          },
        ],
      ];
    if (file !== 'tensions.json' || !taken.has(id)) return [];
    return [
      [
        file,
        {
          ...place,
          rule: 'duplicate-id',
          message: `${quote(id)} is the id of a check, which stands on the same page`,
          hint: 'Give the tension an id of its own.',
        },
      ],
    ];
  });
  return [...faults, ...takenAliases(report)];
}

/** Former ids that are another claim's, or that two claims had. */
function takenAliases({ files, claims, tables }: ReportFiles): [string, Fault][] {
  const taken = new Set([...claims.ids, ...tables.map(({ id }) => id)]);
  return claims.entries.flatMap(({ index, value: { aliases = [] } }) =>
    aliases.flatMap(({ id }, at): [string, Fault][] => {
      const place = files.get('claims.json')?.document?.locate.value([index, 'aliases', at, 'id']);
      const isFree = !taken.has(id) && !isPagePart(id);
      taken.add(id);
      if (!place || isFree) return [];
      const message = `${quote(id)} can’t be a former id: it names something else`;
      return [['claims.json', { ...place, rule: 'duplicate-id', message, hint: 'Take the alias out.' }]];
    }),
  );
}

function idsIn({ files }: ReportFiles, file: string): { readonly index: number; readonly id: string }[] {
  const list = files.get(file)?.document?.value;
  if (!Array.isArray(list)) return [];
  return list.flatMap((record: unknown, index) => {
    const id = (record as { readonly id?: unknown } | null)?.id;
    return typeof id === 'string' ? [{ index, id }] : [];
  });
}
