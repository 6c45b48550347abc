import type { Content, FileFault } from '../../content/content.ts';

/** Two articles on one report, in one language, with one place. */
export function articleListFaults({ articles }: Content): FileFault[] {
  const taken = new Map<string, string>();
  return [...articles.values()].flatMap(({ path, language, report, order, fieldAt }): FileFault[] => {
    if (report === null || order === null) return [];
    const key = JSON.stringify([language, report, order]);
    const earlier = taken.get(key);
    taken.set(key, earlier ?? path);
    if (earlier === undefined) return [];
    const message = `${earlier} has the order ${order}, too`;
    const hint = 'Give each article on a report an order of its own.';
    return [[path, { ...fieldAt('order'), rule: 'invalid-data', message, hint }]];
  });
}
