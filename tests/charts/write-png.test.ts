import { expect, test } from 'vitest';
import { openStage } from '../../src/charts/pictures/stage.ts';
import { writePng } from '../../src/charts/pictures/write-png.ts';

let drawn = 0;

function draw() {
  drawn += 1;
  const { canvas, context } = openStage(4, 3);
  context.fillRect(0, 0, 4, 3);
  return { canvas, texts: [] };
}

test('a picture is drawn once for what it shows, and again when it shows something else', async () => {
  const likeness = `a test's picture, ${Math.random().toString(36)}`;
  const first = await writePng(likeness, { Title: 'One' }, draw);
  expect(await writePng(likeness, { Title: 'One' }, draw)).toEqual(first);
  expect(drawn).toBe(1);
  await writePng(likeness, { Title: 'Two' }, draw);
  await writePng(`${likeness}!`, { Title: 'One' }, draw);
  expect(drawn).toBe(3);
});
