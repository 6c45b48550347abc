import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
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
