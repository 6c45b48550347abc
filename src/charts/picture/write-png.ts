import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Drawn } from './draw-picture.ts';
import { writeTexts, type PngTexts } from './png-texts.ts';

const canvasPackage = createRequire(import.meta.url).resolve('@napi-rs/canvas/package.json');
const packages = dirname(dirname(dirname(canvasPackage)));
const project = dirname(packages);
const cache = join(packages, '.cache', 'pictures');

/**
 * A picture as a PNG file, drawn once: `likeness` is all that it shows, as text. Same likeness, same
 * code, same packages, same bytes.
 */
export async function writePng(likeness: string, texts: PngTexts, draw: () => Drawn): Promise<Buffer> {
  const key = createHash('sha256').update(JSON.stringify([likeness, texts]));
  const place = join(shelf(), `${key.digest('hex')}.png`);
  if (existsSync(place)) return readFileSync(place);
  const png = writeTexts(await draw().canvas.encode('png'), texts);
  keep(place, png);
  return png;
}

let tools: string | undefined;

/** The folder of what was drawn with the tools at hand. */
function shelf(): string {
  tools ??= hashTools();
  return join(cache, tools);
}

/** What a picture depends on besides what it shows: the code that draws, and the packages under it. */
function hashTools(): string {
  const charts = join(project, 'src', 'charts');
  const names = readdirSync(charts, { recursive: true, encoding: 'utf8' });
  const code = names.filter((name) => name.endsWith('.ts')).sort();
  const files = [...code.map((name) => join(charts, name)), join(project, 'package-lock.json')];
  const hash = createHash('sha256').update(`${process.arch} ${process.version}`);
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function keep(place: string, png: Buffer): void {
  // What other tools drew is of no more use.
  if (!existsSync(shelf())) rmSync(cache, { recursive: true, force: true });
  mkdirSync(shelf(), { recursive: true });
  // Another build may be writing the same picture: a file has its name only when it is whole.
  const unfinished = `${place}.${randomUUID()}`;
  writeFileSync(unfinished, png);
  renameSync(unfinished, place);
}
