import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CodeAction, CompletionItem, Hover, Location, WorkspaceEdit } from 'vscode-languageserver';
import { article, layOutInProject, SOUND } from '../check/contentFolder.ts';
import { Editor, type Wires } from './editor.ts';

const COMMAND = join(import.meta.dirname, '../../src/server/language-server-command.ts');
const ARTICLE = 'articles/en/what-was-exposed.mdx';
const CLAIMS = 'reports/leak/claims.json';
const sound = SOUND[ARTICLE] ?? '';

async function openEditor(serve?: (folder: string) => Wires): Promise<{ editor: Editor; folder: string }> {
  const folder = await layOutInProject();
  return { editor: await Editor.open(folder, serve?.(folder)), folder };
}

/** The language server as an editor starts it. */
function startServer(folder: string): Wires {
  const server = spawn(process.execPath, [COMMAND, '--stdio'], { cwd: dirname(folder) });
  return { toServer: server.stdin, fromServer: server.stdout, cut: () => server.kill() };
}

/** What is offered in an article, as it is typed, behind a part of its text. */
async function offersIn(editor: Editor, text: string, behind: string): Promise<CompletionItem[]> {
  await editor.type(ARTICLE, text);
  return editor.askBehind<CompletionItem[]>('textDocument/completion', ARTICLE, text, behind);
}

/** What an edit makes of each file that it changes, by the end of its address. */
function textsOf({ changes = {} }: WorkspaceEdit): Record<string, string> {
  return Object.fromEntries(
    Object.entries(changes).map(([uri, edits]) => [
      uri.slice(uri.indexOf('content-folder/') + 'content-folder/'.length),
      edits[0]?.newText ?? '',
    ]),
  );
}

test('problems are told of what is typed, before it is saved', async () => {
  const { editor } = await openEditor(startServer);
  await editor.type(ARTICLE, article('It has 42 files.'));
  const [problem] = await editor.problems(ARTICLE, (told) => told.length > 0);
  expect(problem).toMatchObject({
    code: 'unmarked-figure',
    severity: 1,
    range: { start: { line: 8, character: 7 }, end: { line: 8, character: 15 } },
    data: { figure: '42 files' },
  });
  await editor.type(ARTICLE, sound);
  expect(await editor.problems(ARTICLE, (told) => told.length === 0)).toEqual([]);
});

describe('ids are offered where they can stand', () => {
  test.each([
    ['a claim’s, with its figure', 'See [it](claim:', 'lines-total', 'roughly 510,000 lines'],
    ['a cell’s', 'See [it](claim:parts/', 'parts/core/lines', '~85,000'],
    ['a table’s', '<Chart table="', 'parts', 'overview'],
    ['a check’s', '<Check id="', 'pair-share', 'contradicts'],
  ])('%s', async (_title, typed, label, detail) => {
    const { editor } = await openEditor();
    const text = article(typed);
    const items = await offersIn(editor, text, typed);
    expect(items.find((item) => item.label === label)).toMatchObject({ detail });
  });

  test('a claim’s comes with its restatement', async () => {
    const { editor } = await openEditor();
    const text = article('[it](claim:');
    const items = await offersIn(editor, text, 'claim:');
    expect(items.map(({ label }) => label)).toContain('authentic');
    expect(items[0]?.documentation).toBe('The report puts the code at roughly 510,000 lines.');
  });
});

describe('an article’s frontmatter', () => {
  const begun = '---\ntitle: What was exposed\nreport: \npub\n---\n\nThe report says so.\n';

  test('is offered the fields that it lacks, each with what it holds', async () => {
    const { editor } = await openEditor();
    const items = await offersIn(editor, begun, '\npub');
    expect(items.map(({ label }) => label)).toEqual(['summary', 'published', 'order', 'revisions']);
    expect(items[1]).toMatchObject({
      detail: 'required',
      documentation: 'When the article was first published',
      textEdit: { newText: 'published: ', range: { start: { line: 3, character: 0 } } },
    });
  });

  test('is offered the reports that it may be on', async () => {
    const { editor } = await openEditor();
    const items = await offersIn(editor, begun, 'report: ');
    expect(items.map(({ label }) => label)).toEqual(['leak']);
  });

  test('tells what a field holds, and its text names claims as any other', async () => {
    const { editor } = await openEditor();
    await editor.type(ARTICLE, sound);
    const hover = await editor.askBehind<Hover>('textDocument/hover', ARTICLE, sound, 'summ');
    expect(hover).toMatchObject({ contents: 'What the article tells, in a sentence or two' });
    const text = sound.replace(/^title: .*$/m, 'title: "It is [it](claim:"');
    const items = await offersIn(editor, text, '(claim:');
    expect(items.map(({ label }) => label)).toContain('lines-total');
  });
});

describe('a claim under the pointer', () => {
  test('is told with its figure, its restatement and the sentence of its document', async () => {
    const { editor, folder } = await openEditor();
    mkdirSync(join(dirname(folder), 'documents'));
    writeFileSync(
      join(dirname(folder), 'documents/leak.md'),
      '# Overview\n\nSome say more. In all, roughly 510,000 lines were seen. That is all.\n',
    );
    const hover = await editor.askBehind<Hover>('textDocument/hover', ARTICLE, sound, 'roughly 510');
    const { value } = hover.contents as { value: string };
    expect(value).toContain('**roughly 510,000 lines** · Unverified claim · Estimate · Overview');
    expect(value).toContain('The report puts the code at roughly 510,000 lines.');
    expect(value).toContain('> In all, roughly 510,000 lines were seen.');
  });

  test('is told as a text, whatever it holds', async () => {
    const { editor } = await openEditor();
    const claims = JSON.parse(editor.saved(CLAIMS)) as object[];
    const says = 'It says ![a](https://evil.example/a.png) and <b>.';
    await editor.type(CLAIMS, JSON.stringify(claims.with(0, { ...claims[0], says })));
    const hover = await editor.askBehind<Hover>('textDocument/hover', ARTICLE, sound, 'roughly 510');
    expect((hover.contents as { value: string }).value).toContain(
      String.raw`It says \!\[a\](https://evil.example/a.png) and \<b\>.`,
    );
  });

  test('is told without a document, too, and nothing is where no claim is', async () => {
    const { editor } = await openEditor();
    const hover = await editor.askBehind<Hover>('textDocument/hover', ARTICLE, sound, 'is [authentic');
    expect((hover.contents as { value: string }).value).toContain('The report calls the leak authentic.');
    expect(await editor.askBehind('textDocument/hover', ARTICLE, sound, 'The report says')).toBeNull();
  });

  test('is told among a hundred thousand brackets, any of which might begin a link', async () => {
    const { editor } = await openEditor();
    const text = `${sound}\n${'['.repeat(100_000)}\n`;
    const hover = await editor.askBehind<Hover>('textDocument/hover', ARTICLE, text, 'roughly 510');
    expect((hover.contents as { value: string }).value).toContain('Unverified claim');
  });

  test.each([
    ['in an article', ARTICLE, sound, 'claim:share', CLAIMS, 9],
    [
      'in a check',
      'reports/leak/checks.json',
      SOUND['reports/leak/checks.json'] ?? '',
      '"claim": "sh',
      CLAIMS,
      9,
    ],
    [
      'in an expression',
      'reports/leak/checks.json',
      SOUND['reports/leak/checks.json'] ?? '',
      'parts/model/li',
      'reports/leak/tables/parts.json',
      43,
    ],
  ])('leads to where the report’s data makes it, %s', async (_title, path, text, marker, target, line) => {
    const { editor } = await openEditor();
    const found = await editor.askBehind<Location>('textDocument/definition', path, text, marker);
    expect([found.uri, found.range.start.line]).toEqual([editor.uri(target), line]);
  });

  test('is renamed in every file', async () => {
    const { editor } = await openEditor();
    const edit = await editor.askBehind<WorkspaceEdit>('textDocument/rename', ARTICLE, sound, 'claim:share', {
      newName: 'pair',
    });
    const texts = textsOf(edit);
    expect(Object.keys(texts).toSorted()).toEqual([ARTICLE, 'reports/leak/checks.json', CLAIMS]);
    expect(texts[ARTICLE]).toBe(sound.replace('claim:share', 'claim:pair'));
    expect(JSON.parse(texts[CLAIMS] ?? '')).toMatchObject([
      {},
      { id: 'pair', aliases: [{ id: 'share' }] },
      {},
      {},
    ]);
  });

  test('isn’t renamed to an id that is taken, and why is said', async () => {
    const { editor } = await openEditor();
    await expect(
      editor.askBehind('textDocument/rename', ARTICLE, sound, 'claim:share', { newName: 'growth' }),
    ).rejects.toThrow('“growth” is taken in leak.');
  });
});

test('a figure without a claim is linked to one that says the same, or made one', async () => {
  const { editor } = await openEditor();
  await editor.type(ARTICLE, article('They count about 510,000 lines in all.'));
  const told = await editor.problems(ARTICLE, (problems) => problems.length > 0);
  const actions = await editor.ask<CodeAction[]>('textDocument/codeAction', ARTICLE, {
    range: told[0]?.range,
    context: { diagnostics: told },
  });
  expect(actions.map(({ title }) => title)).toEqual([
    'Link to the claim lines-total',
    'Make this figure a claim',
  ]);
  const [linked, made] = actions.map(({ edit }) => textsOf(edit ?? {}));
  expect(linked).toEqual({
    [ARTICLE]: article('They count [about 510,000 lines](claim:lines-total) in all.'),
  });
  const claims = JSON.parse(made?.[CLAIMS] ?? '') as { id: string }[];
  expect(claims.at(-1)).toMatchObject({ figure: 'about 510,000 lines', section: 'overview' });
  expect(made?.[ARTICLE]).toContain(`[about 510,000 lines](claim:${claims.at(-1)?.id ?? '?'})`);
});
