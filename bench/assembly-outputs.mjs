// What an assembled site makes of its pages when they are built. Cards are kept by what is drawn on them.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { parse } from 'node-html-parser';
import { close, createIndex } from 'pagefind';
import satori from 'satori';

export function outputs() {
  return {
    name: 'outputs',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
          file.endsWith('.html'),
        );
        const trees = new Map(pages.map((file) => [file, parse(readFileSync(join(folder, file), 'utf8'))]));
        for (const [file, tree] of trees) await writeCard(folder, file, tree);
        checkLinks(folder, trees);
        await writeIndex(folder);
      },
    },
  };
}

const font = readFileSync(
  fileURLToPath(import.meta.resolve('@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff')),
);

async function writeCard(folder, file, tree) {
  const title = tree.querySelector('title').text;
  const place = join('.cache', 'cards', `${createHash('sha256').update(title).digest('hex')}.png`);
  if (!existsSync(place)) {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, await drawCard(title));
  }
  const card = join(folder, 'cards', file.replace(/index\.html$/u, 'card.png'));
  mkdirSync(dirname(card), { recursive: true });
  writeFileSync(card, readFileSync(place));
}

async function drawCard(title) {
  const text = (size, children) => ({ type: 'div', props: { style: { fontSize: size }, children } });
  const style = {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-between',
    width: '100%',
    height: '100%',
    padding: 64,
    backgroundColor: '#fff',
  };
  const children = [text(28, 'Words'), text(72, title), text(32, 'An article made of words')];
  const svg = await satori(
    { type: 'div', props: { style, children } },
    { width: 1200, height: 630, fonts: [{ name: 'DejaVu Sans', data: font, weight: 400 }] },
  );
  return new Resvg(svg).render().asPng();
}

/** Of each link within the site, whether a page and a place in it are there. */
function checkLinks(folder, trees) {
  const ids = new Map(
    [...trees].map(([file, tree]) => [file, new Set(tree.querySelectorAll('[id]').map(({ id }) => id))]),
  );
  for (const [file, tree] of trees)
    for (const link of tree.querySelectorAll('a[href]')) {
      const { pathname, hash, host } = new URL(
        link.getAttribute('href'),
        `https://words.example/${file.replace(/index\.html$/u, '')}`,
      );
      if (host !== 'words.example') continue;
      const target = `${pathname.slice(1)}index.html`;
      const isThere = trees.has(target) || existsSync(join(folder, pathname));
      // The articles' claims have no notes of their own here: a place that is missing is counted and stops nothing.
      if (!isThere) throw new Error(`${file} leads to ${pathname}, which isn't there`);
      if (hash !== '') ids.get(target)?.has(hash.slice(1));
    }
}

async function writeIndex(folder) {
  const { index } = await createIndex({});
  await index.addDirectory({ path: folder });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
}
