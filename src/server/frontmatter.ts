import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import { z } from 'zod';
import { splitArticle } from '../content/articles/split-article.ts';
import type { Content, ContentFile } from '../content/content.ts';
import type { SchemaNode } from '../editing/forms/form-fields.ts';
import { articleSchema } from '../schemas/article.ts';
import { rangeOf, type Stretch } from './place.ts';

const { properties: FIELDS = {}, required: REQUIRED = [] } = z.toJSONSchema(articleSchema, {
  io: 'input',
}) as SchemaNode;

/** The fields of an article that its frontmatter lacks, or the reports that it may be on. */
export function frontmatterOffers(
  { reports }: Content,
  { source }: ContentFile,
  offset: number,
): CompletionItem[] {
  const frontmatter = frontmatterAround(source.text, offset);
  if (frontmatter === null) return [];
  const line = source.text.slice(source.text.lastIndexOf('\n', offset - 1) + 1, offset);
  const typed = /^(?:report: *)?(?<typed>[a-z-]*)$/.exec(line)?.groups?.typed;
  if (typed === undefined) return [];
  const range = rangeOf(source, { start: offset - typed.length, end: offset });
  if (line !== typed)
    return [...reports].map(([label, { record }]) => ({
      label,
      detail: record?.publisher ?? '',
      kind: CompletionItemKind.Folder,
      textEdit: { range, newText: label },
    }));
  return Object.entries(FIELDS)
    .filter(([name]) => !new RegExp(`^${name}:`, 'm').test(frontmatter))
    .map(([name, { description = '' }]) => ({
      label: name,
      detail: REQUIRED.includes(name) ? 'required' : 'optional',
      documentation: description,
      kind: CompletionItemKind.Field,
      textEdit: { range, newText: `${name}: ` },
    }));
}

/** What the field under an offset of an article's frontmatter holds; null elsewhere. */
export function tellField({ source }: ContentFile, offset: number): (Stretch & { value: string }) | null {
  if (frontmatterAround(source.text, offset) === null) return null;
  const start = source.text.lastIndexOf('\n', offset - 1) + 1;
  const name = /^([a-z]+):/.exec(source.text.slice(start))?.[1] ?? '';
  const value = Object.hasOwn(FIELDS, name) ? FIELDS[name]?.description : undefined;
  return value !== undefined && offset <= start + name.length
    ? { start, end: start + name.length, value }
    : null;
}

function frontmatterAround(text: string, offset: number): string | null {
  const { frontmatter } = splitArticle(text);
  const isInside =
    frontmatter !== null &&
    offset >= frontmatter.start &&
    offset <= frontmatter.start + frontmatter.text.length;
  return isInside ? frontmatter.text : null;
}
