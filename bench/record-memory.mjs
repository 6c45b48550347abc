// Loaded before the program that is measured: leaves behind what it held at most, in kilobytes.
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

const file = process.env.MEMORY_FILE;
// Programs that this one starts are not what is measured.
delete process.env.MEMORY_FILE;
if (isMainThread && file !== undefined)
  process.once('exit', () => {
    writeFileSync(file, String(process.resourceUsage().maxRSS));
  });
