import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const program = `
  import { canvasMeasure } from ${JSON.stringify(new URL('../../src/charts/drawing/canvas-fonts.ts', import.meta.url).href)};
  console.log(canvasMeasure()('Training find', { size: 13, weight: 400 }));
`;

test('a text is as wide wherever it is measured, though Turkish has an i of its own', () => {
  expect(widthIn('tr_TR.UTF-8')).toBe(widthIn('C'));
});

function widthIn(locale: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    encoding: 'utf8',
    env: { ...process.env, LANG: locale, LC_ALL: locale },
  });
}
