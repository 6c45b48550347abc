import { writeFile } from 'node:fs/promises';
import { runCommand } from '../../command/run-command.ts';
import { CUTS, cutFont } from './cut-font.ts';
import { DRAWN_LETTERS, drawnLetters } from './drawn-letters.ts';

const usage = `npm run fonts

Cuts the fonts in src/styles/fonts/ to the weights and letters that cut-font.ts names, and lists the letters that
pictures can be drawn with.
`;

await runCommand({ usage, options: {} }, async () => {
  for (const [name, cut] of Object.entries(CUTS)) {
    const font = await cutFont(cut);
    await writeFile(new URL(name, import.meta.url), font);
    console.log(`${name}: ${String(font.length)} bytes`);
  }
  await writeFile(DRAWN_LETTERS, `${drawnLetters()}\n`);
  return 0;
});
