import { describe, expect, test } from 'vitest';
import { importedFiles, importsOf, isBarrel, readSourceFiles } from './source-files.ts';

/** The rooms of src/ from the top floor down: a room imports from itself and from the floors below, never across. */
const floors = [
  ['pages'],
  ['layouts'],
  ['components'],
  ['charts', 'exits'],
  ['claims'],
  ['addresses', 'content'],
  ['schemas'],
  ['languages'],
  ['figures', 'cache', 'problems'],
];
const beside: Readonly<Record<string, readonly string[]>> = {
  layouts: ['styles'],
  command: ['problems'],
  document: ['problems', 'schemas', 'figures'],
  check: [
    'command',
    'content',
    'problems',
    'verify',
    'claims',
    'addresses',
    'schemas',
    'languages',
    'figures',
  ],
  analysis: ['problems', 'document', 'claims', 'schemas', 'figures'],
  verify: ['command', 'content', 'problems', 'document', 'claims', 'schemas', 'figures'],
  audit: ['content', 'problems', 'claims', 'addresses', 'schemas', 'languages', 'figures', 'cache'],
  publish: [
    'command',
    'check',
    'audit',
    'addresses',
    'content',
    'problems',
    'components',
    'schemas',
    'languages',
    'cache',
    'styles',
  ],
  editing: [
    'command',
    'check',
    'analysis',
    'verify',
    'content',
    'problems',
    'claims',
    'document',
    'schemas',
    'languages',
    'figures',
  ],
  server: [
    'command',
    'check',
    'editing',
    'content',
    'problems',
    'document',
    'claims',
    'schemas',
    'languages',
    'figures',
  ],
  toolbar: [
    'analysis',
    'editing',
    'check',
    'content',
    'problems',
    'document',
    'claims',
    'addresses',
    'schemas',
    'languages',
    'figures',
  ],
  // A build that was killed leaves what the server brings back.
  serve: ['command', 'problems', 'publish'],
  // What cuts the fonts is a command, and what a site may choose of its colors is said by a schema.
  styles: ['command', 'schemas'],
  // The text exits are made of the built pages, so a hook of the build makes them.
  'astro.config.mjs': ['charts', 'components', 'exits', 'publish', 'styles', 'toolbar'],
};
const namesOfNothing = /^(?:common|constants|helpers|lib|misc|shared|types|utils)$/u;
const files = readSourceFiles();

test('imports run one way', () => {
  const wrongWay = [...files].flatMap(([path, source]) =>
    importedFiles(path, source)
      .filter((imported) => !mayImport(roomOf(path), roomOf(imported)))
      .map((imported) => `${path} imports ${imported}`),
  );
  expect(wrongWay).toEqual([]);
});

test('no files need each other', () => {
  const imports = new Map([...files].map(([path, source]) => [path, importedFiles(path, source)]));
  const below = new Map<string, ReadonlySet<string>>();
  const reach = (path: string): ReadonlySet<string> => {
    const known = below.get(path);
    if (known) return known;
    const found = new Set<string>();
    below.set(path, found);
    for (const each of imports.get(path) ?? []) for (const far of [each, ...reach(each)]) found.add(far);
    return found;
  };
  expect([...files.keys()].filter((path) => reach(path).has(path))).toEqual([]);
});

test('every room has its floor, and is named after its subject', () => {
  const folders = [...files.keys()].flatMap((path) => path.split('/').slice(0, -1));
  expect(folders.filter((folder) => namesOfNothing.test(folder))).toEqual([]);
  const known = [...floors.flat(), ...Object.keys(beside)];
  expect([...files.keys()].map(roomOf).filter((room) => !known.includes(room))).toEqual([]);
});

test('no file is a barrel', () => {
  expect([...files].filter(([path, source]) => isBarrel(path, source)).map(([path]) => path)).toEqual([]);
});

test('nothing reads collections: articles are no modules of the bundle', () => {
  const readers = [...files].filter(([path, source]) => importsOf(path, source).includes('astro:content'));
  expect(readers.map(([path]) => path)).toEqual([]);
});

test('a page of one report reads no more of the site than its key stands for', () => {
  const ofOne = [...files].filter(([path]) => /^src\/pages\/.*\[(?:report|slug)\]/u.test(path));
  expect(ofOne.length).toBeGreaterThan(0);
  const readAll = ofOne.filter(([, source]) => /readEdition\([^,)]*\)/u.test(source));
  expect(readAll.map(([path]) => path)).toEqual([]);
});

test('content is read from disk by the one reader, which pages and commands ask and nothing between them', () => {
  const readers = [...files].filter(([path, source]) =>
    importedFiles(path, source).includes('src/content/read-content.ts'),
  );
  expect([...new Set(readers.map(([path]) => roomOf(path)))].toSorted()).toEqual([
    'check',
    'editing',
    'exits',
    'publish',
    'server',
    'toolbar',
    'verify',
  ]);
});

describe('an import is found', () => {
  test.each([
    ['on one line', 'a.ts', `import { x } from './target.ts';`],
    ['over several lines', 'a.ts', `import {\n  x,\n  y,\n} from './target.ts';`],
    ['of a type', 'a.ts', `import type { X } from './target.ts';`],
    ['of a type in passing', 'a.ts', `type X = import('./target.ts').X;`],
    ['for its effects', 'a.ts', `import './target.ts';`],
    ['that is handed on', 'a.ts', `export {\n  x,\n} from './target.ts';`],
    ['that is handed on whole', 'a.ts', `export * from './target.ts';`],
    ['made later', 'a.ts', `const x = async () => (await import('./target.ts')).x;`],
    ['in front matter', 'a.astro', `---\nimport X from './target.ts';\n---\n<X />`],
    ['in a script', 'a.astro', `<p>it's</p>\n<script>\n  import { x } from './target.ts';\n</script>`],
    ['as the source of a script', 'a.astro', `<script src="./target.ts"></script>`],
  ])('%s', (_title, path, source) => {
    expect(importsOf(path, source)).toEqual(['./target.ts']);
  });

  test('but none in text', () => {
    expect(importsOf('a.ts', `const text = "import './target.ts'"; // import './target.ts'`)).toEqual([]);
  });
});

/** A room is a folder of src/; a file outside any room is one of its own. */
function roomOf(path: string): string {
  return path.replace(/^src\//u, '').split('/', 1)[0] ?? '';
}

function mayImport(room: string, target: string): boolean {
  const floor = floors.findIndex((rooms) => rooms.includes(room));
  const below = floor === -1 ? [] : floors.slice(floor + 1).flat();
  return room === target || below.includes(target) || (beside[room] ?? []).includes(target);
}
