import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FOLDER, writeJsonSchemas } from './json-schemas.ts';

const folder = fileURLToPath(new URL(`../../${FOLDER}/`, import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, text] of writeJsonSchemas()) {
  writeFileSync(`${folder}${name}`, text);
  process.stdout.write(`Wrote ${FOLDER}/${name}\n`);
}
