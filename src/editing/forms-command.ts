import { writeFileSync } from 'node:fs';
import { runCommand } from '../command/run-command.ts';
import { say } from '../command/say.ts';
import { readContent } from '../content/read-content.ts';
import type { SchemaNode } from './forms/form-fields.ts';
import { FORMS_FILE, writeForms } from './forms/forms-file.ts';
import { writeJsonSchemas } from './json-schemas.ts';

const FORM = {
  usage: `npm run forms

Writes ${FORMS_FILE}, by which Pages CMS (pagescms.org) shows forms for the site, the claims of each report and the
articles. Run it again when a report joins.
`,
  options: {},
} as const;

await runCommand(FORM, async () => {
  const { reports, languages } = await readContent('content');
  const schemas = writeJsonSchemas();
  const schema = (name: string): SchemaNode =>
    JSON.parse(schemas.get(`${name}.schema.json`) ?? '{}') as SchemaNode;
  const forms = { site: schema('site'), claims: schema('claims'), article: schema('article') };
  writeFileSync(FORMS_FILE, writeForms(forms, [...reports.keys()], languages));
  say(`Wrote ${FORMS_FILE}\n`);
  return 0;
});
