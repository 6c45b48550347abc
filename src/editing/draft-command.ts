import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { placeOf, readDocument, type Document } from '../document/plain-document.ts';
import { identifierSchema } from '../schemas/text.ts';
import { tellContradictions } from './analyse/count-contradictions.ts';
import { CannotWrite, runCommand } from './cannot-write.ts';
import { draftReport, type ReportDraft } from './draft/draft-report.ts';
import { openLibrary } from './library.ts';
import { quoteWord } from './quote-word.ts';
import { addToList, newJson, takenFolder, writeProposals, type Proposal } from './write-files.ts';

const USAGE = `npm run draft -- DOCUMENT --report ID [--content DIR]

Reads a Markdown or plain-text report and proposes its folder: what the document is, its tables, and
each of its figures as a claim to be restated. Nothing is overwritten, and no sentence is copied.
`;

interface Request {
  readonly path: string;
  readonly id: string;
  readonly content: string;
}

await runCommand(async () => {
  const request = readRequest(process.argv.slice(2));
  if (request === null) return void process.stdout.write(USAGE);
  const document = openDocument(request.path);
  const draft = draftReport(document, (await openLibrary(request.content)).names());
  const proposals = proposeFolder(draft, request);
  writeProposals(proposals);
  process.stdout.write(tell(draft, document, proposals, request));
  process.stdout.write(await tellContradictions(request.path, request.id));
});

function readRequest(words: readonly string[]): Request | null {
  const { values, positionals } = parse(words);
  if (values.help) return null;
  const [path, extra] = positionals;
  if (path === undefined || extra !== undefined)
    throw new CannotWrite('Name one document:', 'npm run draft -- DOCUMENT --report ID.');
  const id = values.report ?? '';
  if (!identifierSchema.safeParse(id).success)
    throw new CannotWrite(
      id === '' ? 'Name the report’s folder with --report ID:' : `“${id}” is not an id:`,
      'use small letters a–z and single hyphens, without digits.',
    );
  return { path, id, content: values.content ?? 'content' };
}

function parse(words: readonly string[]) {
  const options = {
    report: { type: 'string' },
    content: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new CannotWrite(
      `${(error as Error).message.split('. ')[0] ?? ''}.`,
      'See npm run draft -- --help.',
    );
  }
}

function openDocument(path: string): Document {
  if (!existsSync(path))
    throw new CannotWrite(`There is no document “${path}”.`, 'Name the file of the report.');
  const document = readDocument(readBytes(path));
  if (!document)
    throw new CannotWrite(`“${path}” isn’t UTF-8 text.`, 'Save the document’s text, and name that file.');
  if (document.text.trim() !== '') return document;
  throw new CannotWrite(`“${path}” holds no text.`, 'Save the document’s text in it.');
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'EISDIR' ? 'is a folder' : `can’t be read (${code ?? 'unknown error'})`;
    throw new CannotWrite(`“${path}” ${why}.`, 'Name the file of the report.');
  }
}

function proposeFolder({ report, claims, tables, names }: ReportDraft, { id, content }: Request): Proposal[] {
  const folder = join(content, 'reports', id);
  if (existsSync(folder)) throw takenFolder(folder, 'report');
  return [
    newJson(join(folder, 'report.json'), report),
    newJson(
      join(folder, 'claims.json'),
      claims.map(({ record }) => record),
    ),
    ...tables.map(({ name, resource }) => newJson(join(folder, 'tables', `${name}.json`), resource)),
    ...proposeNames(join(content, 'names.json'), names),
  ];
}

function proposeNames(file: string, names: readonly string[]): Proposal[] {
  if (!existsSync(file)) return [newJson(file, names)];
  return names.length === 0 ? [] : [addToList(file, names)];
}

function tell(
  { claims, names, unread, unsure }: ReportDraft,
  document: Document,
  proposals: readonly Proposal[],
  { path, id, content }: Request,
): string {
  const at = (start: number): string => {
    const { line, column } = placeOf(document, start);
    return `${path}:${line}:${column}`;
  };
  const ledger = proposals.find(({ file }) => file.endsWith('claims.json'));
  const lines = linesOfIds(ledger?.text ?? '');
  const restated = claims.map(({ start, record }) => {
    return `${ledger?.file ?? ''}:${lines.get(record.id) ?? 1}  ${record.id}  “${record.figure}”  ${at(start)}`;
  });
  return [
    ...proposals.map(({ file, adds }) => (adds ? `Added to ${file}` : `Wrote ${file}`)),
    ...block('Claims to be restated in your words, with the place of each figure', restated),
    ...block(
      'Taken for names, and listed in names.json',
      names.map((name) => `“${name}”`),
    ),
    ...block(
      'Figures that can’t be read, and are no claim yet',
      unread.map(({ start, text }) => `${at(start)}  “${text}”`),
    ),
    ...block('Not sure', unsure),
    ...block('Left to do', [
      'Claims without a figure: npm run new -- claim.',
      'Every “To be written:”, which npm run check lists.',
      `Ids that say what they are about; then npm run verify -- ${quoteWord(path)} --report ${id}${content === 'content' ? '' : ` --content ${quoteWord(content)}`}.`,
    ]),
    '',
  ].join('\n');
}

function linesOfIds(text: string): ReadonlyMap<string, number> {
  return new Map(
    text.split('\n').flatMap((line, index) => {
      const [, id] = /^\s*"id": "([^"]*)"/.exec(line) ?? [];
      return id === undefined ? [] : [[id, index + 1] as const];
    }),
  );
}

function block(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
}
