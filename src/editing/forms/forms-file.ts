import { stringify } from 'yaml';
import { languageTag, type Languages } from '../../languages/languages.ts';
import { fieldsOf, type SchemaNode } from './form-fields.ts';

/** Where Pages CMS looks for the forms of a repository. */
export const FORMS_FILE = '.pages.yml';

/** The JSON Schemas that forms are made of. */
export interface FormSchemas {
  readonly site: SchemaNode;
  readonly claims: SchemaNode;
  readonly article: SchemaNode;
}

/**
 * The forms of Pages CMS for a content folder: the site, each report's claims, and the articles of each language. An
 * article's text is edited as it is typed, so that its claim links and components stay.
 */
export function writeForms(
  { site, claims, article }: FormSchemas,
  reports: readonly string[],
  languages: Languages,
): string {
  const claim = Array.isArray(claims.items) ? {} : (claims.items as SchemaNode);
  const content = [
    {
      name: 'site',
      label: 'Site',
      type: 'file',
      path: 'content/site.json',
      format: 'json',
      fields: fieldsOf(site),
    },
    ...reports.map((id) => ({
      name: `claims-${id}`,
      label: `Claims of ${id}`,
      type: 'file',
      path: `content/reports/${id}/claims.json`,
      format: 'json',
      list: true,
      fields: fieldsOf(claim),
    })),
    ...languages.map((language) => ({
      name: `articles-${language.id}`,
      label: `Articles (${languageTag(language)})`,
      type: 'collection',
      path: `content/articles/${language.id}`,
      format: 'yaml-frontmatter',
      extension: 'mdx',
      filename: '{primary}.mdx',
      fields: [
        ...fieldsOf(article),
        { name: 'body', label: 'body', type: 'code', options: { language: 'markdown' } },
      ],
    })),
  ];
  return `# Written by npm run forms, from the schemas of the content.\n${stringify({ media: 'public', content }, { lineWidth: 120 })}`;
}
