import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../command/run-command.ts';
import { say } from '../command/say.ts';
import { FOLDER, writeJsonSchemas } from './json-schemas.ts';

const usage = `npm run schemas

Writes the JSON Schemas of content to ${FOLDER}/, from the schemas in the code.
`;

await runCommand({ usage, options: {} }, () => {
  const folder = fileURLToPath(new URL(`../../${FOLDER}/`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of writeJsonSchemas()) {
    writeFileSync(`${folder}${name}`, text);
    say(`Wrote ${FOLDER}/${name}\n`);
  }
  return 0;
});
