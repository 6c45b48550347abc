import { dirname } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Connection } from 'vscode-languageserver';
import { problemTeller } from '../../src/server/problem-teller.ts';
import { openWorkspace } from '../../src/server/workspace.ts';
import { article, layOutInProject } from '../check/contentFolder.ts';

const unheard: unknown[] = [];
const hear = (reason: unknown): void => void unheard.push(reason);

afterEach(() => {
  process.off('unhandledRejection', hear);
});

test('an editor that goes away while it is told of problems ends nothing', async () => {
  const folder = await layOutInProject({ 'articles/en/more.mdx': article('It has 42 files.') });
  let told = 0;
  const connection = {
    sendDiagnostics: () => {
      told += 1;
      return Promise.reject(new Error('Connection is closed.'));
    },
  } as unknown as Connection;
  process.on('unhandledRejection', hear);
  problemTeller(connection, { workspace: openWorkspace(dirname(folder), 'content-folder') })();
  await expect.poll(() => told).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(unheard).toEqual([]);
});
