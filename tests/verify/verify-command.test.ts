import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readReportSource } from '../../src/verify/report-source.ts';
import { readContent } from '../../src/content/read-content.ts';
import { isStale } from '../../src/verify/stale.ts';
import { verificationSchema } from '../../src/schemas/verification.ts';
import { runCommand } from '../fixtures/run-command.ts';

const command = fileURLToPath(new URL('../../src/verify/verify-command.ts', import.meta.url));
const fixtures = fileURLToPath(new URL('../fixtures/verify/', import.meta.url));

let folder: string;
let record: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verify-'));
  cpSync(fixtures, folder, { recursive: true });
  record = join(folder, 'content/reports/harbour-ferry/verification.json');
});

afterEach(() => rmSync(folder, { recursive: true }));

async function verify(...parameters: string[]): Promise<{ code: number; out: string; error: string }> {
  const { status, stdout, stderr } = await runCommand(command, parameters, folder);
  return { code: status, out: stdout, error: stderr };
}

function edit(file: string, from: string, to: string): void {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  if (!before.includes(from)) throw new Error(`${file} has no “${from}”`);
  writeFileSync(path, before.replace(from, to));
}

describe('verifying a report', () => {
  it('records hash and counts when everything fits', async () => {
    const { code, out } = await verify('document.txt');
    expect(code).toBe(0);
    expect(out).toBe(
      'harbour-ferry: the document is the recorded one.\n' +
        '12 of its 12 figures and names are covered; 10 of 10 printed figures (8 claims, 2 cells) stand in their sections.\n' +
        'Recorded in content/reports/harbour-ferry/verification.json.\n',
    );
    expect(verificationSchema.parse(JSON.parse(readFileSync(record, 'utf8'))).counts.found).toBe(10);
  });

  it('records the same bytes each time', async () => {
    await verify('document.txt');
    const first = readFileSync(record);
    await verify('document.txt');
    expect(readFileSync(record)).toEqual(first);
  });

  it('tells which figure and which claim a changed digit is about, and records nothing', async () => {
    edit('document.txt', '15-20%', '15-25%');
    const { code, out } = await verify('document.txt');
    expect(code).toBe(1);
    expect(out.replaceAll(/[0-9a-f]{64}/g, '…')).toMatchInlineSnapshot(`
      "The document isn’t the recorded one (SHA-256):
        content/reports/harbour-ferry/report.json:7:27  …
        document.txt  …
      Is it a later version of that document? Then write into report.json: "document": { "sha256": "…", "bytes": 590 }

      Figures of the document that nothing covers (1):
        document.txt:11:17  “15-25%” in “What it costs”

      Claims that the document doesn’t bear out (1):
        content/reports/harbour-ferry/claims.json:27:52  subsidy: “15-20%” doesn’t stand in “What it costs”; “15-25%” stands at document.txt:11:17

      A figure is covered by a claim or a cell that prints it, in its section; a name by "names" of report.json; a number that counts nothing by "labels" there: { "text", "line", "column" }, and "page" where there are pages.

      Nothing was recorded.
      "
    `);
    expect(existsSync(record)).toBe(false);
  });

  it('takes what it says to record of a later version', async () => {
    const path = join(folder, 'document.txt');
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n`);
    const [said] = /\{ "sha256".*\}/.exec((await verify('document.txt')).out) ?? [];
    const report = 'content/reports/harbour-ferry/report.json';
    const { document } = JSON.parse(readFileSync(join(folder, report), 'utf8')) as { document: object };
    writeFileSync(
      join(folder, report),
      readFileSync(join(folder, report), 'utf8').replace(/(?<="document": )\{[^}]*\}/, said ?? ''),
    );
    expect(said).not.toBe(JSON.stringify(document));
    expect((await verify('document.txt')).code).toBe(0);
  });

  it('tells of a size that isn’t that of the recorded document', async () => {
    const { size } = statSync(join(folder, 'document.txt'));
    edit('content/reports/harbour-ferry/report.json', `"bytes": ${String(size)}`, '"bytes": 7');
    const { code, out } = await verify('document.txt');
    expect(code).toBe(1);
    expect(out).toMatch(/another size than recorded \(bytes\):\n {2}content\/.*report\.json:\d+:\d+ {2}7\n/);
    expect(out).toContain(`Write there: "bytes": ${String(size)}\n`);
    expect(out).not.toContain('isn’t the recorded one');
  });

  it('tells which figure nothing covers once its row is removed', async () => {
    edit('content/reports/harbour-ferry/tables/boats.json', '"seats": "~95"', '"seats": null');
    const { code, out } = await verify('document.txt');
    expect(code).toBe(1);
    expect(out).toMatch(
      /^Figures of the document that nothing covers \(1\):\n {2}document\.txt:17:12 {2}“~95” in “What it costs”\n\nA figure is covered by .*\n\nNothing was recorded\.\n$/,
    );
  });

  it('tells in which column a figure stands instead', async () => {
    edit('document.txt', '| Boat | Seats | Fuel |', '| Boat | Seats | Fuel (2024) |');
    edit('document.txt', '| Heron | ~120 | Diesel |', '| Heron | Diesel | ~120 |');
    edit(
      'content/reports/harbour-ferry/tables/boats.json',
      '"name": "seats"',
      '"title": "SEATS", "name": "seats"',
    );
    expect((await verify('document.txt')).out).toContain(
      'boats/heron/seats: “~120” doesn’t stand in “What it costs”, in the column “Seats”, in the row “Heron” at document.txt:16:3; it stands in the column “Fuel (2024)”\n',
    );
  });

  it('leaves an earlier record alone when something is missing', async () => {
    await verify('document.txt');
    const before = readFileSync(record);
    edit('document.txt', '15-20%', '15-25%');
    await verify('document.txt');
    expect(readFileSync(record)).toEqual(before);
  });

  it('finds the report by the document’s hash when there are several', async () => {
    cpSync(join(folder, 'content/reports/harbour-ferry'), join(folder, 'content/reports/lighthouse'), {
      recursive: true,
    });
    edit('content/reports/lighthouse/report.json', '"sha256": "', '"sha256": "0000000000000000');
    const lighthouse = join(folder, 'content/reports/lighthouse/report.json');
    writeFileSync(
      lighthouse,
      readFileSync(lighthouse, 'utf8').replace(/("sha256": "[0-9a-f]{64})[0-9a-f]+/, '$1'),
    );
    expect((await verify('document.txt')).out).toMatch(/^harbour-ferry: /);
    expect((await verify('document.txt', '--report', 'lighthouse')).code).toBe(1);
  });

  it.each([
    ['no document', [], /^Name one document: npm run verify/],
    [
      'two documents',
      ['document.txt', 'document.txt'],
      /^“document.txt” is one word too many. Name one document/,
    ],
    ['an unknown option', ['document.txt', '--fast'], /^--fast is no option\. See --help\./],
    ['a document that isn’t there', ['nowhere.txt'], /^“nowhere.txt” doesn’t exist/],
    ['a folder for a document', ['content'], /^“content” is a folder/],
    [
      'an unknown report',
      ['document.txt', '--report', 'lagoon'],
      /^There is no report “lagoon” in “content”. There is harbour-ferry/,
    ],
    ['a path for a report', ['document.txt', '--report', '../reports/harbour-ferry'], /^There is no report/],
    ['no content folder', ['document.txt', '--content', 'nowhere'], /^There is no folder “nowhere\/reports”/],
  ])('refuses %s in one sentence', async (_, parameters, message) => {
    const { code, out, error } = await verify(...parameters);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(message);
    expect(error.trimEnd()).not.toContain('\n');
  });

  it('refuses a binary file in one sentence', async () => {
    writeFileSync(join(folder, 'picture.png'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]));
    expect(await verify('picture.png')).toEqual({
      code: 2,
      out: '',
      error:
        '“picture.png” is a PNG picture. Name a file with the document’s text: have the text recognised (OCR), or save it from where it came.\n',
    });
  });

  it.each([
    ['isn’t JSON', '[', /isn’t JSON. Run npm run check/],
    [
      'is too large',
      `[${' '.repeat(2 ** 24)}]`,
      /has 16\.0 MB, more than the 16\.0 MB that are read\. Split the file/,
    ],
    [
      'isn’t UTF-8',
      Buffer.from([0x5b, 0xff, 0x5d]),
      /is not UTF-8: the byte 0xff stands here\. Save the file/,
    ],
    ['has a dash of Windows-1252', Buffer.from('["10\x9620"]', 'latin1'), /the byte 0x96 stands here/],
    ['has one behind a letter', Buffer.from([0x5b, 0xc3, 0xa9, 0x96, 0x5d]), /the byte 0x96 stands here/],
    ['has a letter of it', Buffer.from('["café"]', 'latin1'), /the byte 0xe9 stands here/],
    ['has faults', '[{}]', /has faults \(\d+\). Run npm run check/],
  ])('refuses content that %s in one sentence', async (_, content, message) => {
    writeFileSync(join(folder, 'content/reports/harbour-ferry/claims.json'), content);
    const { code, error } = await verify('document.txt');
    expect(code).toBe(2);
    expect(error).toMatch(message);
  });
});

describe('a recorded verification', () => {
  const stale = async (): Promise<boolean> => {
    const verification = verificationSchema.parse(JSON.parse(readFileSync(record, 'utf8')));
    return isStale(
      readReportSource(await readContent(join(folder, 'content')), 'harbour-ferry'),
      verification,
    );
  };

  it('holds as long as nothing changes', async () => {
    await verify('document.txt');
    expect(await stale()).toBe(false);
  });

  it.each([
    ['a claim', 'reports/harbour-ferry/claims.json', 'roughly 40,000', 'roughly 50,000'],
    ['a table', 'reports/harbour-ferry/tables/boats.json', '~120', '~121'],
    [
      'what a column counts',
      'reports/harbour-ferry/tables/boats.json',
      '"unit": "seats"',
      '"unit": "berths"',
    ],
    [
      'what a table’s figures are multiplied by',
      'reports/harbour-ferry/tables/boats.json',
      '"section":',
      '"multiplier": 1000, "unit": "seats", "section":',
    ],
    ['a listed name', 'names.json', 'Ferry 9', 'Ferry 8'],
  ])('is stale once %s changes', async (_, file, from, to) => {
    await verify('document.txt');
    edit(`content/${file}`, from, to);
    expect(await stale()).toBe(true);
  });

  it('holds when a name is listed for another report', async () => {
    await verify('document.txt');
    edit('content/names.json', '"]', '", "Night Bus 12"]');
    expect(await stale()).toBe(false);
  });

  it('is stale once the report names another document', async () => {
    await verify('document.txt');
    const report = join(folder, 'content/reports/harbour-ferry/report.json');
    writeFileSync(report, readFileSync(report, 'utf8').replace(/[0-9a-f]{64}/, 'f'.repeat(64)));
    expect(await stale()).toBe(true);
  });

  it('holds when a restatement is mended, which the document doesn’t bear on', async () => {
    await verify('document.txt');
    edit('content/reports/harbour-ferry/claims.json', '"says": "', '"says": "In short: ');
    expect(await stale()).toBe(false);
  });

  it('is stale once a table is added', async () => {
    await verify('document.txt');
    const tables = join(folder, 'content/reports/harbour-ferry/tables');
    cpSync(join(tables, 'boats.json'), join(tables, 'piers.json'));
    expect(await stale()).toBe(true);
  });
});
