import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Environment } from './browser.ts';

const modules = fileURLToPath(new URL('../../../node_modules/', import.meta.url));
const chromiumPackage = join(modules, '@sparticuz', 'chromium');
const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'];

/** The machine's fonts, if there are any, and the one that the package brings. */
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** The Chromium that comes with @sparticuz/chromium, which is built for Linux on x64 alone. */
export function npmBrowser(environment: Environment): Browser | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(chromiumPackage))
    return undefined;
  const home = join(modules, '.cache', `chromium-${installedVersion()}`);
  const libraries = [join(home, 'al2023', 'lib'), environment.LD_LIBRARY_PATH ?? ''];
  return {
    from: 'npm',
    executablePath: join(home, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: libraries.filter((folder) => folder !== '').join(':'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  };
}

/** Unpacks the browser from the archives in its package, once a version; a browser from elsewhere is ready as it is. */
export async function unpackBrowser(browser: Browser): Promise<void> {
  if (browser.from !== 'npm' || existsSync(browser.executablePath)) return;
  const home = dirname(browser.executablePath);
  mkdirSync(dirname(home), { recursive: true });
  const staging = mkdtempSync(`${home}-`);
  try {
    await inflateInto(staging);
    writeFileSync(join(staging, 'fonts.conf'), fontConfiguration);
    renameSync(staging, home);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    // A run beside this one may have been quicker; its copy serves as well.
    if (!existsSync(browser.executablePath)) throw error;
  }
}

/** The package unpacks into the folder for temporary files and nowhere else, so that folder is moved for a moment. */
async function inflateInto(folder: string): Promise<void> {
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    await Promise.all(archives.map((archive) => inflate(join(chromiumPackage, 'bin', archive))));
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
}

function installedVersion(): string {
  const manifest = JSON.parse(readFileSync(join(chromiumPackage, 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}
