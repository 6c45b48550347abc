import type { HastPluginEntry } from 'satteri';
import { LANGUAGE_IDS } from '../../languages/languages.ts';
import { frameTables } from './frame-tables.ts';
import { joinProse } from './join-prose.ts';
import { markProse } from './mark-prose.ts';
import { nameHeadings } from './name-headings.ts';
import { tellFootnotes } from './tell-footnotes.ts';
import { tellTasks } from './tell-tasks.ts';

/** What becomes of an article's Markdown on its way to the page, in the language of the folder that it stands in. */
export const prose: HastPluginEntry = ({ fileURL }) => {
  const folder = /\/articles\/([^/]+)\/[^/]+$/.exec(fileURL?.pathname ?? '')?.[1];
  const id = LANGUAGE_IDS.find((known) => known === folder);
  return [
    markProse,
    joinProse(),
    nameHeadings(),
    ...(id === undefined ? [] : [frameTables({ id }), tellFootnotes({ id }), tellTasks({ id })]),
  ];
};
