import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Drawn } from './draw-picture.ts';
import { writeTexts, type PngTexts } from './png-texts.ts';

const packages = dirname(
  dirname(dirname(createRequire(import.meta.url).resolve('@napi-rs/canvas/package.json'))),
);
const project = dirname(packages);
const shelf = join(packages, '.cache', 'reportedly-pictures');

/**
 * A picture as a PNG file, drawn once: `likeness` is all that it shows, as text. Same likeness, same
 * code, same packages, same bytes.
 */
export async function writePng(likeness: string, texts: PngTexts, draw: () => Drawn): Promise<Buffer> {
  const place = join(shelf, `${keyOf(likeness, texts)}.png`);
  const kept = readIfThere(place);
  if (kept) return kept;
  const png = writeTexts(await draw().canvas.encode('png'), texts);
  keep(place, png);
  return png;
}

function keyOf(likeness: string, texts: PngTexts): string {
  tools ??= hashTools();
  return createHash('sha256')
    .update(tools)
    .update(JSON.stringify([likeness, texts]))
    .digest('hex');
}

let tools: string | undefined;

/** What a picture depends on besides what it shows: the code that draws, and the packages under it. */
function hashTools(): string {
  const charts = join(project, 'src', 'charts');
  const code = readdirSync(charts, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  const files = [...code.sort().map((path) => join(charts, path)), join(project, 'package-lock.json')];
  const hash = createHash('sha256').update(`${process.arch} ${process.version}`);
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}

function readIfThere(place: string): Buffer | null {
  try {
    return readFileSync(place);
  } catch {
    return null;
  }
}

// Another build may be writing the same picture: a file has its name only when it is whole.
function keep(place: string, png: Buffer): void {
  mkdirSync(shelf, { recursive: true });
  const unfinished = `${place}.${randomUUID()}`;
  writeFileSync(unfinished, png);
  renameSync(unfinished, place);
}
