import { writeFile } from 'node:fs/promises';
import { CUTS, cutFont } from './cut-font.ts';

for (const [name, cut] of Object.entries(CUTS)) {
  const font = await cutFont(cut);
  await writeFile(new URL(name, import.meta.url), font);
  console.log(`${name}: ${String(font.length)} bytes`);
}
