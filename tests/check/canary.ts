import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A program that leaves a trace when anything starts it. */
export interface Canary {
  readonly program: string;
  readonly hasStarted: () => boolean;
}

export function makeCanary(): Canary {
  const folder = mkdtempSync(join(tmpdir(), 'canary-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const program = join(folder, 'program');
  const trace = join(folder, 'started');
  writeFileSync(program, `#!/bin/sh\n: > '${trace}'\nexit 1\n`);
  chmodSync(program, 0o755);
  return { program, hasStarted: () => existsSync(trace) };
}

/** Runs git as people do, with nothing held back. */
export function git(folder: string, ...words: string[]): string {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  return execFileSync('git', [...who, ...words], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
}

/** What git does without being asked to take care. It may fail. */
export function gitCarelessly(folder: string, ...words: string[]): void {
  spawnSync('git', words, { cwd: folder, stdio: 'ignore', env: { ...process.env, GIT_PAGER: undefined } });
}

/** Makes a repository of a folder, released, and has its settings start a program in every way there is. */
export function setTrap(folder: string, { program }: Canary): void {
  git(folder, 'init', '-q');
  git(folder, 'add', '.');
  git(folder, 'commit', '-q', '-m', 'Release');
  git(folder, 'tag', 'release');
  forgetBlobs(folder);
  const settings: Readonly<Record<string, string>> = {
    'core.repositoryFormatVersion': '1',
    'extensions.partialClone': 'origin',
    'remote.origin.promisor': 'true',
    'remote.origin.url': `ext::${program} %S`,
    'remote.origin.uploadpack': program,
    'protocol.allow': 'always',
    'protocol.ext.allow': 'always',
    'core.fsmonitor': program,
    'core.pager': program,
    'pager.show': program,
    'pager.describe': program,
    'core.sshCommand': program,
    'core.gitProxy': program,
    'core.editor': program,
    'core.hooksPath': folder,
    'diff.external': program,
    'diff.evil.textconv': program,
    'filter.evil.smudge': program,
    'filter.evil.clean': program,
    'credential.helper': `!${program}`,
    'gpg.program': program,
    'log.showSignature': 'true',
    'alias.describe': `!${program}`,
    'alias.show': `!${program}`,
  };
  for (const [name, value] of Object.entries(settings)) git(folder, 'config', name, value);
  // What another file says counts as much, and programs that lie where git looks for them need no setting.
  const included = join(folder, '.git/included');
  for (const name of [
    'core.fsmonitor',
    'core.alternateRefsCommand',
    'core.askPass',
    'uploadpack.packObjectsHook',
  ])
    git(folder, 'config', '--file', included, name, program);
  git(folder, 'config', 'include.path', included);
  git(folder, 'config', 'includeIf.gitdir:/.path', included);
  for (const hook of ['post-checkout', 'post-index-change', 'reference-transaction', 'fsmonitor-watchman'])
    copyFileSync(program, join(folder, '.git/hooks', hook));
  writeFileSync(join(folder, '.git/info/attributes'), '* filter=evil diff=evil merge=evil\n');
}

/** What an environment may have git start. */
export function trappedEnvironment({ program }: Canary): Readonly<Record<string, string>> {
  const names = ['EXTERNAL_DIFF', 'PAGER', 'EDITOR', 'SSH', 'SSH_COMMAND', 'ASKPASS', 'PROXY_COMMAND'];
  return {
    ...Object.fromEntries(names.map((name) => [`GIT_${name}`, program])),
    PAGER: program,
    GIT_CONFIG_PARAMETERS: `'core.fsmonitor'='${program}'`,
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: 'core.fsmonitor',
    GIT_CONFIG_VALUE_0: program,
    GIT_CONFIG_KEY_1: 'diff.external',
    GIT_CONFIG_VALUE_1: program,
  };
}

/** Leaves a repository without the text of its files, as a partial clone has them. */
function forgetBlobs(folder: string): void {
  const objects = join(folder, '.git/objects');
  for (const start of readdirSync(objects).filter((name) => name.length === 2))
    for (const rest of readdirSync(join(objects, start)))
      if (git(folder, 'cat-file', '-t', start + rest).trim() === 'blob')
        rmSync(join(objects, start, rest), { force: true });
}
