import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite, inventedContent, layOutSite } from '../fixtures/build-site.ts';
import { serveToTests } from './site-under-test.ts';

/** Builds this project with an invented report as its content, and serves it for as long as the tests run. */
export default async function serveInventedSite(): Promise<() => void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'invented-site-')));
  layOutSite(folder, inventedContent('dam-files'));
  const stop = await serveToTests(buildSite(folder), join(folder, 'content'));
  return () => {
    stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
}
