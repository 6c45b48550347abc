import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { takenName } from '../../content/list-content.ts';
import { Refusal } from '../../problems/refusal.ts';
import type { Library } from '../library.ts';
import { taken, takenFolder } from '../write-files.ts';
import type { Answers, Kind } from './kinds.ts';

/** Where something new is written: the folder of a report, the file of what else there is. */
export function placeOfNew(kind: Kind, answers: Answers, { content }: Library): string {
  const { id = '', report = '', lang = '' } = answers;
  if (kind === 'report') return join(content, 'reports', id);
  if (kind === 'article') return join(content, 'articles', lang, `${id}.mdx`);
  const folder = join(content, 'reports', report);
  return kind === 'table' ? join(folder, 'tables', `${id}.json`) : join(folder, 'claims.json');
}

/** Why the id of something new won't do, when it is another's or none that stands; null when it is free. */
export function refuseTaken(kind: Kind, answers: Answers, library: Library): Refusal | null {
  const place = placeOfNew(kind, answers, library);
  const fault = kind === 'claim' ? null : refuseName(library.content, place);
  if (fault) return fault;
  if (!existsSync(place)) return null;
  if (kind === 'report') return takenFolder(place, 'id');
  if (kind !== 'claim') return taken(place);
  const { id = '', report = '' } = answers;
  if (!library.claims(report).has(id)) return null;
  return new Refusal(`“${id}” is a claim in ${place} already.`, 'Take another id, or edit that claim.');
}

/** Why the check would refuse what stands at a place of the content by its name alone; null when it wouldn't. */
export function refuseName(content: string, place: string): Refusal | null {
  const fault = takenName(relative(content, dirname(place)).split(sep).join('/'), basename(place));
  return fault && new Refusal(`${fault.message}.`, fault.hint);
}
