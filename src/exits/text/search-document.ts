import { toHtml } from 'hast-util-to-html';
import { LANGUAGE_TAGS } from '../../schemas/language.ts';
import type { BuiltPage } from './built-page.ts';
import { plainTree, type TextSetting } from './plain-tree.ts';

/** The notes repeat the ledger, which is searched too. */
const REPEATED = '[aria-labelledby=notes]';

/** What the search index reads of a page: its text with the words of the mark at each figure. */
export function writeSearchDocument(page: BuiltPage, setting: TextSetting): string {
  const text = plainTree(page, setting, REPEATED);
  const title = toHtml({ type: 'text', value: page.title });
  const head = `<head><title>${title}</title></head>`;
  return `<!doctype html><html lang="${LANGUAGE_TAGS[page.language]}">${head}<body>${toHtml(text)}</body></html>`;
}
