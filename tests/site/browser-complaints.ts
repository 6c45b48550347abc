import type { Page, Request } from '@playwright/test';

/** Opens an address in an empty page and returns what the browser complains of on the way. */
export async function browserComplaints(page: Page, path: string): Promise<string[]> {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console error: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`answer ${String(response.status())}: ${response.url()}`);
  });
  page.on('requestfailed', (request) => complaints.push(`failed request: ${request.url()}`));
  page.on('request', (request) => {
    if (leavesSite(request)) complaints.push(`request to another host: ${request.url()}`);
  });
  await page.goto(path);
  return complaints;
}

function leavesSite(request: Request): boolean {
  const { protocol, hostname } = new URL(request.url());
  return protocol !== 'data:' && protocol !== 'blob:' && hostname !== 'localhost';
}
