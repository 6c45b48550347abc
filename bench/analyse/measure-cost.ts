import { analyseDocument } from '../../src/analysis/analyse-document.ts';
import { readDocumentBytes } from '../../src/document/read-document.ts';

const TABLE =
  '| Branch | 2022 | 2023 |\n|---|---|---|\n| North | 4,120 | 4,532 |\n| South | 880 | 900 |\n| Total | 5,000 | 5,432 |\n\n';
const PARAGRAPH =
  'The boats were built on the coast and are old; many have no licence and few were ever tested. Of the 480 boats checked, 120 (25%) had no radio. Fares rose from $2.00 to $2.50, or 25%. ';
const PART = `${TABLE}${PARAGRAPH.repeat(10)}\n\n`;

/** Processor time that the analysis of a made-up document of so many characters takes, in seconds. */
export async function measureCost(characters: number): Promise<number> {
  const text = PART.repeat(Math.ceil(characters / PART.length));
  const before = process.cpuUsage();
  analyseDocument(await readDocumentBytes(Buffer.from(text), 'report.md'));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
