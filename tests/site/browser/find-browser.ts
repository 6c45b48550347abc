import type { Browser, Environment } from './browser.ts';
import { npmBrowser } from './npm-browser.ts';
import { isProgram, systemBrowser } from './system-browser.ts';

const pathVariables = ['CHROMIUM_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'];

/**
 * Looks for a Chromium: at a path in the environment, then inside node_modules, then among the installed programs.
 * `REPORTEDLY_BROWSER=system` or `npm` insists on one of the last two. The one that npm brings has no windows: it is the
 * same on every machine and opens a page for about a third of the CPU that an installed one takes (10 s against 26 s for
 * eight pages and their pictures).
 */
export function findBrowser(environment: Environment = process.env): Browser {
  const browser = wantedBrowser(environment);
  if (browser === undefined) throw new Error(noBrowserMessage(environment));
  return browser;
}

function wantedBrowser(environment: Environment): Browser | undefined {
  const wanted = environment.REPORTEDLY_BROWSER ?? '';
  if (wanted === 'system') return systemBrowser(environment);
  if (wanted === 'npm') return npmBrowser(environment);
  if (wanted === '')
    return environmentBrowser(environment) ?? npmBrowser(environment) ?? systemBrowser(environment);
  throw new Error(`REPORTEDLY_BROWSER is "${wanted}". Set it to "system" or "npm", or unset it.`);
}

function environmentBrowser(environment: Environment): Browser | undefined {
  const variable = pathVariables.find((name) => (environment[name] ?? '') !== '');
  if (variable === undefined) return undefined;
  const executablePath = environment[variable] ?? '';
  if (isProgram(executablePath)) return { from: 'environment', executablePath, environment: {} };
  throw new Error(
    `${variable} is "${executablePath}", and no program is there. Correct the path, or unset the variable.`,
  );
}

function noBrowserMessage(environment: Environment): string {
  const wanted = environment.REPORTEDLY_BROWSER ?? '';
  return [
    `The browser tests found no Chromium on this machine (${process.platform} ${process.arch}).`,
    'Install Google Chrome or Chromium, or set CHROMIUM_PATH to the program, and run the tests again.',
    'On Linux with an x64 processor "npm ci" brings one along, unless development dependencies were left out.',
    ...(wanted === '' ? [] : [`REPORTEDLY_BROWSER is "${wanted}", so nowhere else was searched.`]),
  ].join('\n');
}
