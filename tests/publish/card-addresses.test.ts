import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { builtFolder } from '../../src/cache/built-folder.ts';
import { stampCards } from '../../src/publish/hosting/card-addresses.ts';

const BASE = 'https://site.example/folder/';

function cardOf(bytes: string, address = `${BASE}card.png`): string {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, 'card.png'), bytes);
  writeFileSync(join(folder, 'index.html'), `<head><meta property="og:image" content="${address}"></head>`);
  stampCards(builtFolder(folder), ['index.html'], BASE);
  return /content="([^"]*)"/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[1] ?? '';
}

test('a card has another address when its bytes are others, and the same as long as they aren’t', () => {
  expect(cardOf('one')).not.toBe(cardOf('another'));
  expect(cardOf('one')).toBe(cardOf('one'));
});

test('the address leads to the card, and holds no digit', () => {
  expect(cardOf('one')).toMatch(/^https:\/\/site\.example\/folder\/card\.png\?[a-z]{12}$/);
});

test.each([`${BASE}missing.png`, 'https://elsewhere.example/card.png'])(
  'what isn’t there stays: %s',
  (address) => {
    expect(cardOf('one', address)).toBe(address);
  },
);
