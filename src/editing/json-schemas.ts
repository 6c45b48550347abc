import { z } from 'zod';
import { articleSchema } from '../schemas/article.ts';
import { namesSchema } from '../schemas/names.ts';
import { REPORT_FILES } from '../schemas/report-folder.ts';
import { siteSchema } from '../schemas/site.ts';

/** Where the JSON Schemas stand, from the project's root. */
export const FOLDER = 'src/schemas/json';

const SCHEMAS = {
  article: articleSchema,
  checks: REPORT_FILES['checks.json'],
  claims: REPORT_FILES['claims.json'],
  names: namesSchema,
  report: REPORT_FILES['report.json'],
  site: siteSchema,
  table: REPORT_FILES.tables,
  tensions: REPORT_FILES['tensions.json'],
  verification: REPORT_FILES['verification.json'],
} as const;

/** What editors' programs know of content: the text of each JSON Schema by its file's name. */
export function writeJsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(toJsonSchema(schema), null, 2)}\n`,
    ]),
  );
}

// What stands in a file is what goes into a schema, and draft 7 is what most editors read whole.
function toJsonSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      // "format" says it better than the pattern of every calendar there is.
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
    },
  });
}
