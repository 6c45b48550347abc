import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { expect, onTestFinished, test } from 'vitest';

const COMMAND = join(import.meta.dirname, '../../src/editing/extension-command.ts');

test('the extension packs to a file that VS Code installs', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'extension-')));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const pack = (name: string): Buffer => {
    const { status, stderr } = spawnSync(process.execPath, [COMMAND, name], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    return readFileSync(join(folder, name));
  };
  const packed = pack('a.vsix');
  const files = unzipSync(packed);
  expect(Object.keys(files).toSorted()).toEqual([
    '[Content_Types].xml',
    'extension.vsixmanifest',
    'extension/extension.js',
    'extension/package.json',
  ]);
  const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  for (const path of ['[Content_Types].xml', 'extension.vsixmanifest'])
    expect(() => new SaxesParser().write(text(path)).close()).not.toThrow();
  const { name, version, publisher, main } = JSON.parse(text('extension/package.json')) as Record<
    string,
    string
  >;
  expect(text('extension.vsixmanifest')).toContain(
    `Id="${name}" Version="${version}" Publisher="${publisher}"`,
  );
  expect(main).toBe('./extension.js');
  // All that it needs but the editor itself is in it.
  expect(
    [...text('extension/extension.js').matchAll(/\brequire\("([^"]+)"\)/g)].map(([, id]) => id),
  ).toContain('vscode');
  expect(pack('b.vsix').equals(packed)).toBe(true);
});
