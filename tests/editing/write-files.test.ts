import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listContent } from '../../src/content/list-content.ts';
import { newFile, writeProposals } from '../../src/editing/write-files.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'proposals-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const at = (path: string) => newFile(join(folder, path), 'new');
const entries = (): string[] => readdirSync(folder, { recursive: true }).map(String).sort();

test('new files are written with the folders above them', () => {
  writeProposals([at('reports/bus/report.json'), at('reports/bus/tables/rides.json')]);
  expect(readFileSync(join(folder, 'reports/bus/tables/rides.json'), 'utf8')).toBe('new');
});

test('where one can’t be written nothing is left of the others, and what was there stays', () => {
  mkdirSync(join(folder, 'reports', 'ferry'), { recursive: true });
  writeFileSync(join(folder, 'names.json'), '[]');
  const before = entries();
  // Nothing stands below a file.
  const proposals = [
    at('reports/bus/report.json'),
    at('reports/bus/tables/rides.json'),
    at('names.json/x/y'),
  ];
  expect(() => {
    writeProposals(proposals);
  }).toThrow(/“.*names\.json.*” can’t be written \(ENOTDIR\); nothing was\./);
  expect(entries()).toEqual(before);
});

test('where one is there already, neither', () => {
  writeFileSync(join(folder, 'names.json'), '[]');
  expect(() => {
    writeProposals([at('reports/bus/report.json'), at('names.json')]);
  }).toThrow(/“.*names\.json” is there already\./);
  expect(entries()).toEqual(['names.json']);
  expect(readFileSync(join(folder, 'names.json'), 'utf8')).toBe('[]');
});

describe('killed while it writes a file', () => {
  const modulePath = join(import.meta.dirname, '../../src/editing/write-files.ts');
  const paths = ['reports/bus/report.json', 'reports/bus/claims.json', 'reports/bus/tables/rides.json'];

  /** Writes the folder, and dies with one file written in part. */
  function dieAt(nth: number): void {
    const program = `
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      const { writeFileSync } = fs;
      let written = 0;
      fs.writeFileSync = (...call) => {
        written += 1;
        writeFileSync(call[0], written === ${nth} ? '{' : call[1], call[2]);
        if (written === ${nth}) process.kill(process.pid, 'SIGKILL');
      };
      syncBuiltinESMExports();
      const { newFile, writeProposals } = await import(${JSON.stringify(modulePath)});
      writeProposals(${JSON.stringify(paths)}.map((path) => newFile(${JSON.stringify(folder)} + '/' + path, 'new')));`;
    const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', program]);
    expect(signal).toBe('SIGKILL');
  }

  test.each([1, 2, 3])(
    'the %ith of three, a command leaves no folder by half and nothing in the way',
    async (nth) => {
      mkdirSync(join(folder, 'reports'));
      dieAt(nth);
      const { files, folders, faults } = await listContent(folder);
      expect([files, folders]).toEqual([[], ['reports']]);
      expect(faults).toEqual([expect.objectContaining({ severity: 'warning', hint: 'Remove it.' })]);
      writeProposals(paths.map(at));
      expect((await listContent(folder)).files).toEqual([...paths].sort());
    },
  );

  test('a command leaves what a later one clears away', () => {
    mkdirSync(join(folder, 'reports'));
    dieAt(2);
    const [left = ''] = readdirSync(join(folder, 'reports'));
    const longAgo = new Date('2020-01-01');
    utimesSync(join(folder, 'reports', left), longAgo, longAgo);
    writeProposals(paths.map(at));
    expect(readdirSync(join(folder, 'reports'))).toEqual(['bus']);
  });
});
