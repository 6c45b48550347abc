import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser, Environment } from './browser.ts';

const commandNames = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

/** A Chrome, Chromium or Edge that is installed on this machine. */
export function systemBrowser(environment: Environment): Browser | undefined {
  const executablePath = usualPlaces(environment).find(isProgram);
  return executablePath === undefined ? undefined : { from: 'system', executablePath, environment: {} };
}

export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function usualPlaces(environment: Environment): string[] {
  if (process.platform === 'darwin') return macApplications();
  if (process.platform === 'win32') return windowsPrograms(environment);
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return commandNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function macApplications(): string[] {
  return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
}

function windowsPrograms(environment: Environment): string[] {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .flatMap((variable) => environment[variable] ?? [])
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
}
