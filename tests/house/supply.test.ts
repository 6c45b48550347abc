import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';

const project = fileURLToPath(new URL('../../', import.meta.url));
const workflows = `${project}.github/workflows/`;

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly if?: string; readonly permissions?: object; readonly steps: readonly Step[] }>
  >;
}

test('every package that may be installed is told by its hash', () => {
  const lock = JSON.parse(readFileSync(`${project}package-lock.json`, 'utf8')) as {
    packages: Record<string, { integrity?: string }>;
  };
  const without = Object.entries(lock.packages)
    .filter(([path, { integrity = '' }]) => path !== '' && !integrity.startsWith('sha512-'))
    .map(([path]) => path);
  expect(without).toEqual([]);
});

describe.each(readdirSync(workflows))('%s', (name) => {
  const source = readFileSync(workflows + name, 'utf8');
  const { on, permissions, jobs } = parse(source) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('takes each action at one commit', () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });

  test('gives a stranger’s change nothing but the right to read', () => {
    expect(Object.keys(on)).not.toContain('pull_request_target');
    expect(Object.keys(on)).not.toContain('workflow_run');
    expect(permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(jobs))
      if (job.permissions !== undefined)
        // A push to the main branch, the project's own clock, and a label, which only its own people give.
        expect(job.if).toMatch(
          /^github\.ref == 'refs\/heads\/main' && github\.event_name == '(?:push|schedule|issues)'/,
        );
    expect(source).not.toMatch(/secrets\./);
  });

  test('puts nothing of an event into a command', () => {
    expect(steps.flatMap(({ run }) => run ?? []).filter((run) => run.includes('${{'))).toEqual([]);
  });

  test('keeps no cache and no credentials', () => {
    const settings = steps.map((step) => ({ ...step.with, action: step.uses?.split('@', 1)[0] }));
    for (const each of settings) {
      if (each.action === 'actions/checkout') expect(each).toMatchObject({ 'persist-credentials': false });
      if (each.action === 'actions/setup-node')
        expect(each).toMatchObject({ 'package-manager-cache': false });
      expect(each).not.toHaveProperty('cache');
      expect(each.action).not.toBe('actions/cache');
    }
  });
});

test('each promise of SECURITY.md names tests that are there', () => {
  const named = readFileSync(`${project}SECURITY.md`, 'utf8').match(/(?<=`)tests\/[^`]+/g) ?? [];
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !existsSync(project + path))).toEqual([]);
});
