import { writeLetters, writeSentence } from './words.ts';

const SECTIONS = ['opening', 'middle', 'end'];
const TABLES = ['cargo', 'crews', 'routes'];
const ROWS = ['north', 'south', 'east', 'west', 'inland'];
const CLAIMS = 40;

/** A report made of words: forty claims and three tables, as files of its folder by their paths. */
export function writeReport(random: () => number): Record<string, unknown> {
  return {
    'report.json': {
      title: 'A report made of words',
      publisher: 'Nobody',
      language: 'en',
      published: null,
      url: null,
      document: { sha256: 'b'.repeat(64), bytes: 1 },
      sections: SECTIONS.map((id) => ({ id, title: `The ${id}`, 'title@zh-hant': '章節' })),
    },
    'claims.json': claimIds().map((id, index) => writeClaim(id, index, random)),
    'checks.json': TABLES.map(writeCheck),
    'tensions.json': [],
    ...Object.fromEntries(TABLES.map((name) => [`tables/${name}.json`, writeTable(name, random)])),
  };
}

/** The ids of a report's claims. */
export function claimIds(): string[] {
  return Array.from({ length: CLAIMS }, (_none, index) => `claim-${writeLetters(index)}`);
}

/** The names of a report's tables. */
export function tableNames(): readonly string[] {
  return TABLES;
}

function writeClaim(id: string, index: number, random: () => number): object {
  return {
    id,
    section: SECTIONS[index % SECTIONS.length],
    figure: printed(random),
    says: writeSentence(random, 12),
    kind: 'assertion',
  };
}

function writeCheck(name: string): object {
  return {
    id: `sum-of-${name}`,
    claim: 'claim-a',
    expression: `sum(${name}/lines)`,
    expect: 'contradicts',
    says: 'The rows of the table and the total do not go together.',
  };
}

function writeTable(name: string, random: () => number): object {
  return {
    name,
    title: `What the ${name} are said to be`,
    section: SECTIONS[0],
    schema: {
      fields: [
        { name: 'id', type: 'string', title: 'Row' },
        { name: 'place', type: 'string', title: 'Place' },
        { name: 'lines', type: 'string', title: 'Lines', figure: { unit: 'lines' } },
      ],
      primaryKey: 'id',
    },
    data: ROWS.map((id) => ({ id, place: `The ${id}`, lines: printed(random, 300) })),
    chart: { type: 'bar', label: 'place', values: ['lines'] },
  };
}

/** Rows are larger than claims, so that no sum of them is the total. */
function printed(random: () => number, least = 10): string {
  return `about ${String(least + Math.floor(random() * 190))},000 lines`;
}
