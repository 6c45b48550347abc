import type { Page } from '@playwright/test';
import { browserComplaints } from './browser-complaints.ts';
import { overflowing } from './sideways-overflow.ts';

/** Opens an address once and returns all that the browser finds wrong there: its complaints, and what scrolls sideways. */
export async function pageFaults(page: Page, path: string): Promise<string[]> {
  return [...(await browserComplaints(page, path)), ...(await overflowing(page))];
}
