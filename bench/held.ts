import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

/** What a process holds at the moment: its memory in megabytes, and, where Linux tells, its open files and sockets. */
export function held(pid: number): [memory: string, files: string] {
  const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }));
  const files = `/proc/${String(pid)}/fd`;
  return [
    String(Math.round(kilobytes / 1024)),
    existsSync(files) ? String(readdirSync(files).length) : 'unknown',
  ];
}
