import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs, {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig } from 'astro';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { refuseForeignFolder, siteFolder } from '../../src/publish/stage-build.ts';
import { claimStaging, releaseStaging, stagingHome } from '../../src/publish/staging.ts';
import { restoreSite, STAGED, swapSite } from '../../src/publish/swap.ts';

let folder: string;
let site: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'swap-'));
  site = join(folder, 'dist');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function stage(text: string): string {
  const staging = claimStaging(site);
  mkdirSync(join(staging.folder, STAGED));
  writeFileSync(join(staging.folder, STAGED, 'index.html'), text);
  return staging.folder;
}

/** Starts to put one site after the other in place; the first one is. */
async function start(): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('./swap-again-and-again.ts', import.meta.url));
  const child = spawn(process.execPath, [script, site], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
}

async function kill(...children: readonly ChildProcess[]): Promise<void> {
  const closed = children.map((child) => once(child, 'close'));
  children.forEach((child) => child.kill('SIGKILL'));
  await Promise.all(closed);
}

function versionsInPlace(): string[] {
  return readdirSync(site).map((name) => readFileSync(join(site, name), 'utf8'));
}

test('the first site is put where there was none', () => {
  swapSite(site, stage('first'));
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('first');
});

test('builds of one site are staged apart', () => {
  const [one, other] = [claimStaging(site), claimStaging(site)];
  expect(one.folder).not.toBe(other.folder);
  releaseStaging(one);
  expect(claimStaging(site).folder).toBe(one.folder);
});

test('where the system exchanges folders, no moment has no site', () => {
  swapSite(site, stage('first'));
  const programs = join(folder, 'programs');
  mkdirSync(programs);
  const exchange = 'for last do :; done; mv "$last" "$last.x"; mv "$5" "$last"; mv "$last.x" "$5"';
  const path = process.env.PATH ?? '';
  writeFileSync(join(programs, 'mv'), `#!/bin/sh\nPATH='${path}'\n${exchange}\n`, { mode: 0o755 });
  vi.stubEnv('PATH', programs);
  const staging = stage('second');
  swapSite(site, staging);
  vi.unstubAllEnvs();
  expect(versionsInPlace()).toEqual(['second']);
  expect(readdirSync(staging).filter((name) => name.startsWith('old-'))).toEqual([]);
  expect(readFileSync(join(staging, 'site', 'index.html'), 'utf8')).toBe('first');
});

test('what killed builds left is cleared away', () => {
  for (const number of ['0', '7']) {
    mkdirSync(join(stagingHome(site), number, 'site'), { recursive: true });
    writeFileSync(join(stagingHome(site), number, 'owner-999999999-1-1'), '');
  }
  expect(readdirSync(claimStaging(site).folder)).toEqual([expect.stringMatching(/^owner-/)]);
  expect(readdirSync(stagingHome(site))).toEqual(['0']);
});

describe('a build on another host, or in another container, of which nobody here can ask', () => {
  const OWNER = `owner-${String(process.pid)}-1-1-0123456789ab`;
  function stagedElsewhere(age: number): string {
    const folder = join(stagingHome(site), '0');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, OWNER), '');
    const then = new Date(Date.now() - age);
    utimesSync(join(folder, OWNER), then, then);
    return folder;
  }

  test('keeps its folder', () => {
    const folder = stagedElsewhere(60_000);
    expect(claimStaging(site).folder).not.toBe(folder);
    expect(readdirSync(folder)).toEqual([OWNER]);
  });

  test('is taken for dead after longer than any build', () => {
    const folder = stagedElsewhere(24 * 60 * 60 * 1000);
    expect(claimStaging(site).folder).toBe(folder);
    expect(claimStaging(site).folder).not.toBe(folder);
  });
});

test('a site that stays in place is not replaced by one moved aside', () => {
  swapSite(site, stage('new'));
  mkdirSync(join(stagingHome(site), '5', 'old-0'), { recursive: true });
  restoreSite(site, stagingHome(site));
  expect(readdirSync(site)).toEqual(['index.html']);
});

test('a link moved aside is no site: it may lead anywhere', () => {
  mkdirSync(join(folder, 'elsewhere'));
  mkdirSync(join(stagingHome(site), '0'), { recursive: true });
  symlinkSync(join(folder, 'elsewhere'), join(stagingHome(site), '0', 'old-0'));
  restoreSite(site, stagingHome(site));
  expect(existsSync(site)).toBe(false);
});

test.each(['.cache', '.cache/build', '.cache/build/dist'])(
  'a build is staged beside the site, whatever stands as %s',
  (path) => {
    const others = join(folder, 'others');
    mkdirSync(join(others, 'build', 'dist', '0'), { recursive: true });
    mkdirSync(join(others, 'dist', '0'), { recursive: true });
    for (const put of [
      () => symlinkSync(others, join(folder, path)),
      () => writeFileSync(join(folder, path), ''),
    ]) {
      rmSync(join(folder, '.cache'), { recursive: true, force: true });
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      put();
      expect(realpathSync(claimStaging(site).folder)).toBe(
        join(realpathSync(folder), '.cache', 'build', 'dist', '0'),
      );
    }
  },
);

test('where no folder can be made, a build says so and looks for no other number', () => {
  mkdirSync(stagingHome(site), { recursive: true });
  // A number that is there already, and a disk that takes no more.
  const make = vi.spyOn(fs, 'mkdirSync');
  syncBuiltinESMExports();
  make.mockImplementation((place) => {
    if (String(place) === stagingHome(site) || !String(place).startsWith(stagingHome(site))) return undefined;
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  });
  syncBuiltinESMExports();
  expect(() => claimStaging(site)).toThrow('no space left');
  make.mockRestore();
  syncBuiltinESMExports();
});

test('a swap that fails leaves the old site', () => {
  swapSite(site, stage('old'));
  const empty = claimStaging(site);
  expect(() => {
    swapSite(site, empty.folder);
  }).toThrow(/can’t take the place of/);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('old');
});

test('the place of a site may be a link that leads nowhere yet', () => {
  symlinkSync(join(folder, 'elsewhere'), site);
  swapSite(site, stage('new'));
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('new');
});

describe('what the link in the place of a site leads to', () => {
  const config = (): AstroConfig => ({ outDir: pathToFileURL(join(site, '/')) }) as AstroConfig;
  function lead(files: readonly string[]): string {
    const elsewhere = join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    for (const file of files) writeFileSync(join(elsewhere, file), '');
    symlinkSync(elsewhere, site);
    return siteFolder(config());
  }

  test.each([
    ['a site', ['index.html', 'SHA256SUMS']],
    ['an empty folder', []],
  ])('is replaced when it is %s', (_title, files) => {
    const led = lead(files);
    expect(() => {
      refuseForeignFolder(config(), led);
    }).not.toThrow();
  });

  test('is kept when it is anything else', () => {
    const led = lead(['a letter']);
    expect(() => {
      refuseForeignFolder(config(), led);
    }).toThrow(/dist\/ is a link to .*elsewhere, which holds other things than a site/);
  });
});

test('one whole site is in place or comes back, whenever swapping is killed', async () => {
  for (let round = 0; round < 25; round += 1) {
    const child = await start();
    await wait(Math.random() * 40);
    await kill(child);
    restoreSite(site, stagingHome(site));
    const versions = versionsInPlace();
    expect(versions).toHaveLength(3);
    expect(new Set(versions).size).toBe(1);
  }
});

test('builds that end at the same time leave one whole site', async () => {
  const children = await Promise.all([start(), start(), start()]);
  await wait(500);
  const ended = children.filter(({ exitCode }) => exitCode !== null);
  await kill(...children);
  restoreSite(site, stagingHome(site));
  expect(ended).toEqual([]);
  expect(new Set(versionsInPlace()).size).toBe(1);
  expect(versionsInPlace()).toHaveLength(3);
});
