import { cpSync, globSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { runCommand, type Said } from '../fixtures/run-command.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

const COMMANDS = {
  new: 'src/editing/new-command.ts',
  draft: 'src/editing/draft-command.ts',
  analyse: 'src/editing/analyse-command.ts',
  init: 'src/editing/init-command.ts',
  'as-of': 'src/editing/as-of-command.ts',
  rename: 'src/editing/rename-command.ts',
  verify: 'src/verify/verify-command.ts',
} as const;

/** A content folder of its own, with the commands of the bench to work on it. */
export class Bench {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'bench-')));
  readonly content = this.path('content');

  constructor(fixture = 'tests/publish/fixture/content') {
    cpSync(join(project, fixture), this.content, { recursive: true });
    onTestFinished(() => {
      rmSync(this.folder, { recursive: true, force: true });
    });
  }

  /** Runs a command on the folder, without a terminal. */
  run(command: keyof typeof COMMANDS, ...words: readonly string[]): Promise<Said> {
    return runCommand(join(project, COMMANDS[command]), [...words, '--content', 'content'], this.folder);
  }

  /** What the check finds, as `file:line rule`; gaps and unused claims apart. */
  async errors(): Promise<string[]> {
    const problems = await checkContent(this.content);
    return problems
      .filter(({ severity }) => severity === 'error')
      .map((each) => `${this.place(each)} ${each.rule}`);
  }

  /** The places of the gaps that the check finds. */
  async gaps(): Promise<string[]> {
    const problems = await checkContent(this.content);
    return problems.filter(({ rule }) => rule === 'unfilled-gap').map((each) => this.place(each));
  }

  /** Every file with its text. */
  files(): Record<string, string> {
    const paths = globSync('content/**/*.*', { cwd: this.folder }).toSorted();
    return Object.fromEntries(paths.map((path) => [path, this.read(path)]));
  }

  path(path: string): string {
    return join(this.folder, path);
  }

  read(path: string): string {
    return readFileSync(this.path(path), 'utf8');
  }

  json(path: string): unknown {
    return JSON.parse(this.read(path));
  }

  private place({ file, line }: Problem): string {
    return `${relative(this.folder, resolve(file))}:${line}`;
  }
}
