import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What git says, or why it says nothing. */
export type GitAnswer =
  { readonly text: string } | { readonly text: null; readonly absent: boolean; readonly reason: string };

/** Asks git one thing in one folder. */
export type AskGit = (...words: readonly string[]) => Promise<GitAnswer>;

// A repository’s own settings can name programs; none of what is asked here needs one.
const SETTINGS = [
  'safe.bareRepository=explicit',
  'protocol.allow=never',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'core.sshCommand=false',
  'core.askPass=',
  'credential.helper=',
  'diff.external=',
  'log.showSignature=false',
].flatMap((setting) => ['-c', setting]);

const LARGEST_ANSWER = 64 * 1024 * 1024;

/**
 * Asks git in the folder that it is given and in no other, and lets it start no other program, fetch
 * nothing and write nothing. The folder is one whose repository is trusted: never a folder of content.
 */
export function askGitIn(root: string): AskGit {
  return async (...words) => {
    // A process costs more than all else that a check of a small folder does.
    if (repositoryAround(root) === null) return { text: null, absent: false, reason: 'not a git repository' };
    try {
      const options = { cwd: root, maxBuffer: LARGEST_ANSWER, env: environment() };
      return { text: (await run('git', ['--no-pager', ...SETTINGS, ...words], options)).stdout };
    } catch (error) {
      const { code, stderr } = error as { code?: unknown; stderr?: unknown };
      return { text: null, absent: code === 'ENOENT', reason: typeof stderr === 'string' ? stderr : '' };
    }
  };
}

/** The repository that a folder stands in, as git finds it: the nearest folder upwards that has a `.git`. */
export function repositoryAround(folder: string): string | null {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? null : repositoryAround(above);
}

/** The environment without what turns git to another repository or has it start a program. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') || isSetting(name));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    // Unlike protocol.allow, this holds whatever a repository allows by a protocol’s own name.
    GIT_ALLOW_PROTOCOL: '',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_PAGER: 'cat',
  };
}

/** Where people keep their own settings, such as which folders are theirs. */
function isSetting(name: string): boolean {
  return /^GIT_CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)$/.test(name);
}
