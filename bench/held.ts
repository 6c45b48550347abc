import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';

/** What `readHeld` returns. */
export const HELD = ['in use, MB', 'resident, MB', 'open files'];

/**
 * The memory that a process needs, the memory that it has, and, where Linux tells, its open files and sockets.
 * @param program what was started with `tell-memory.mjs` before it, and a channel for messages
 */
export async function readHeld(program: ChildProcess): Promise<string[]> {
  program.send('');
  const [{ used, resident }] = (await once(program, 'message')) as [{ used: number; resident: number }];
  const files = `/proc/${String(program.pid)}/fd`;
  const open = existsSync(files) ? String(readdirSync(files).length) : 'unknown';
  return [...[used, resident].map((bytes) => (bytes / 1e6).toFixed(1)), open];
}
