import { spawnSync } from 'node:child_process';

/** Whether this machine has git; what can't be tried without it is skipped. */
export const hasGit = spawnSync('git', ['--version']).status === 0;
