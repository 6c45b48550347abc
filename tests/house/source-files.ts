import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, posix } from 'node:path';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every file of code that makes the site, by its path from the project's root. */
export function readSourceFiles(): ReadonlyMap<string, string> {
  const paths = globSync(['astro.config.mjs', 'src/**/*.{astro,js,mjs,ts}'], { cwd: root });
  return new Map(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8')]));
}

/** What a file imports, as written: imports of types, re-exports and `import()` are imports too. */
export function importsOf(path: string, source: string): string[] {
  return codeIn(path, source).flatMap((code) =>
    ts.preProcessFile(code).importedFiles.map(({ fileName }) => fileName),
  );
}

/** The project's own files that a file imports, by their paths from its root. */
export function importedFiles(path: string, source: string): string[] {
  const relative = importsOf(path, source).filter((name) => name.startsWith('.'));
  return relative.map((name) => posix.join(posix.dirname(path), name));
}

/** Whether a file does nothing but hand on what others export. */
export function isBarrel(path: string, source: string): boolean {
  const { statements } = ts.createSourceFile(path, source, ts.ScriptTarget.Latest);
  return (
    statements.length > 0 &&
    statements.every((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier)
  );
}

/** An Astro file holds code in its front matter and in its scripts. */
function codeIn(path: string, source: string): string[] {
  if (!path.endsWith('.astro')) return [source];
  const frontmatter = /^\s*---\r?\n(.*?)^---/msu.exec(source)?.[1] ?? '';
  const scripts = [...source.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gsu)];
  return [
    frontmatter,
    ...scripts.flatMap(([, attributes = '', code = '']) => [code, scriptImport(attributes)]),
  ];
}

function scriptImport(attributes: string): string {
  const file = /\bsrc=["']([^"']+)["']/u.exec(attributes)?.[1];
  return file === undefined ? '' : `import '${file}';`;
}
