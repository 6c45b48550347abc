import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../src/editing/require-node.js', import.meta.url));

function install(userAgent: string) {
  const env = { ...process.env, npm_config_user_agent: userAgent };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { env, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

describe('installed by', () => {
  test.each([
    ['npm/11.19.1 node/v20.20.2 linux x64 workspaces/false'],
    ['npm/11.6.0 node/v24.21.0 darwin arm64 workspaces/false'],
    ['npm/12.0.0 node/v26.1.0 win32 x64 workspaces/false'],
  ])('%s, nothing is said', (userAgent) => {
    expect(install(userAgent)).toEqual({ status: 0, said: '' });
  });

  test.each([
    ['npm/10.8.2 node/v18.20.8 linux x64 workspaces/false', 20, '18.20.8'],
    ['npm/6.14.18 node/v14.21.3 win32 x64', 20, '14.21.3'],
    ['npm/10.8.2 node/v22.22.0 darwin arm64 workspaces/false', 24, '22.22.0'],
  ])('%s, a sentence says which version it takes', (userAgent, least, version) => {
    expect(install(userAgent)).toEqual({
      status: 1,
      said: `This project needs Node.js ${least} or newer, and this is Node.js ${version}. Install Node.js 24 from https://nodejs.org, and run “npm ci” again.\n`,
    });
  });
});
