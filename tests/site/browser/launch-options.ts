import type { LaunchOptions } from '@playwright/test';
import type { Browser } from './browser.ts';

/** Options to start a browser that can't reach any machine but this one. */
export function launchOptions(browser: Browser): LaunchOptions {
  return {
    executablePath: browser.executablePath,
    // Playwright itself switches the sandbox and background networking off.
    args: [
      '--disable-domain-reliability',
      '--font-render-hinting=none',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      '--no-pings',
    ],
    // Where no language is set, a browser can save nothing under a path with letters of other scripts.
    env: { ...definedVariables(), LC_ALL: 'C.UTF-8', ...browser.environment },
  };
}

function definedVariables(): Record<string, string> {
  const variables = Object.entries(process.env);
  return Object.fromEntries(
    variables.filter((variable): variable is [string, string] => variable[1] !== undefined),
  );
}
