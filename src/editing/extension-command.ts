import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { strToU8, zipSync } from 'fflate';
import { runCommand } from '../command/run-command.ts';
import { say } from '../command/say.ts';
import { extensionFiles } from './extension/extension-files.ts';

const SOURCES = join(import.meta.dirname, '../../editors/vscode');

const FORM = {
  usage: `npm run extension -- [FILE]

Packs the extension for VS Code into FILE, reportedly.vsix where none is named: code --install-extension reportedly.vsix.
`,
  options: {},
  words: 1,
} as const;

await runCommand(FORM, async ({ words: [file = 'reportedly.vsix'] }) => {
  const bundled = await build({
    entryPoints: [join(SOURCES, 'extension.js')],
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    write: false,
  });
  const code = bundled.outputFiles[0]?.text ?? '';
  const files = extensionFiles(readFileSync(join(SOURCES, 'package.json'), 'utf8'), code);
  const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  // The same sources make the same bytes on any day.
  writeFileSync(file, zipSync(Object.fromEntries(entries), { mtime: '1980-01-01' }));
  say(`Wrote ${file}\n`);
  return 0;
});
