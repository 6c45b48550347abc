import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFile, replaceFile, replaceFiles } from '../../src/content/write-file.ts';

const MODULE = join(import.meta.dirname, '../../src/content/write-file.ts');
const OLD = '"old" '.repeat(4000);

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-'));
  file = join(folder, 'claims.json');
  writeFileSync(file, OLD);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a file is replaced, and nothing is left beside it', () => {
  replaceFile(file, 'new');
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['claims.json']);
});

test('files are replaced together, or none of them is', () => {
  const other = join(folder, 'checks.json');
  const missing = join(folder, 'gone', 'tensions.json');
  writeFileSync(other, OLD);
  expect(() => {
    replaceFiles(new Map([file, other, missing].map((each) => [each, 'new'])));
  }).toThrow(/ENOENT/);
  expect([file, other].map((each) => readFileSync(each, 'utf8'))).toEqual([OLD, OLD]);
  replaceFiles(new Map([file, other].map((each) => [each, 'new'])));
  expect([file, other].map((each) => readFileSync(each, 'utf8'))).toEqual(['new', 'new']);
  expect(readdirSync(folder)).toEqual(['checks.json', 'claims.json']);
});

test('a file that is there is not created again', () => {
  expect(() => {
    createFile(file, 'new');
  }).toThrow(/EEXIST/);
  expect(readFileSync(file, 'utf8')).toBe(OLD);
  expect(readdirSync(folder)).toEqual(['claims.json']);
});

test.skipIf(process.platform === 'win32')('a file that there is no room for leaves the old one as it was', () => {
  const program = `import { replaceFile } from ${JSON.stringify(MODULE)}; replaceFile(${JSON.stringify(file)}, 'x'.repeat(1e6));`;
  const script = `ulimit -f 16; exec "$0" --input-type=module -e "$1"`;
  const { status } = spawnSync('bash', ['-c', script, process.execPath, program], { encoding: 'utf8' });
  expect(status).not.toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(OLD);
});
