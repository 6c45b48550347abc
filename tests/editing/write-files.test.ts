import { spawnSync } from 'node:child_process';
import fs, {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listContent } from '../../src/content/list-content.ts';
import { newFile, writeProposals } from '../../src/editing/write-files.ts';
import { Bench } from './bench.ts';

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

test('what no other command would read isn’t written', () => {
  const large = newFile(join(folder, 'reports/bus/claims.json'), 'é'.repeat(8 * 2 ** 20 + 1));
  expect(() => {
    writeProposals([at('reports/bus/report.json'), large]);
  }).toThrow(/claims\.json” would be larger than the check reads \(16 MB\); nothing was written\./);
  expect(entries()).toEqual([]);
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

describe('on a full disk', () => {
  const { writeFileSync: write } = fs;

  afterEach(() => {
    fs.writeFileSync = write;
    syncBuiltinESMExports();
  });

  /** From here on a file is begun, and its rest has no room. */
  function fillDisk(): void {
    fs.writeFileSync = (file, _data, options) => {
      write(file, '{', options);
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), {
        code: 'ENOSPC',
        syscall: 'write',
      });
    };
    syncBuiltinESMExports();
  }

  const claim = [
    '--id',
    'riders',
    '--section',
    'opening',
    '--figure',
    'about 40 riders',
    '--kind',
    'estimate',
  ];
  const site = ['--title', 'T', '--tagline', 'G', '--url', 'https://desk.example', '--publisher', 'P'];

  test.each<[command: Parameters<Bench['run']>[0], words: readonly string[]]>([
    ['draft', ['document.md', '--report', 'town']],
    ['new', ['report', '--id', 'town']],
    ['new', ['table', '--report', 'harbour-ferry', '--id', 'rides', '--section', 'opening']],
    ['new', ['article', '--report', 'harbour-ferry', '--id', 'who-pays']],
    ['new', ['claim', '--report', 'harbour-ferry', ...claim]],
    ['rename', ['claim', 'passengers', 'riders']],
    ['as-of', ['2027-01-01']],
    ['init', [...site, '--languages', 'en', '--sample', 'keep']],
    ['init', [...site, '--languages', 'en', '--sample', 'remove']],
  ])('%s %j says so in a sentence, and every file is as it was', async (command, words) => {
    const bench = new Bench();
    const record = bench.json('content/site.json') as object;
    writeFileSync(bench.path('content/site.json'), JSON.stringify({ ...record, sample: ['harbour-ferry'] }));
    writeFileSync(bench.path('document.md'), '# Town\n\nIt has 40 riders.\n');
    const before = readdirSync(bench.content, { recursive: true });
    const texts = bench.files();
    fillDisk();
    const { status, stderr } = await bench.run(command, ...words);
    expect(stderr).toMatch(/^[^\n]*ENOSPC[^\n]*the room on the disk\.\n$/);
    expect(status).toBe(2);
    expect(bench.files()).toEqual(texts);
    expect(readdirSync(bench.content, { recursive: true })).toEqual(before);
  });
});
