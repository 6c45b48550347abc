import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { listen } from '../../src/serve/listen.ts';

/** Opens a page of another site, which a server of its own serves: browsers take an intercepted one for a stranger. */
export async function openElsewhere(page: Page, content: string): Promise<void> {
  const head = '<!doctype html><meta name="viewport" content="width=device-width">';
  const server = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html').end(`${head}<body style="margin:0">${content}`);
  });
  const port = await listen(server, '127.0.0.1', 0);
  await page.goto(`http://127.0.0.1:${String(port)}/`);
  server.close();
  server.closeAllConnections();
}
