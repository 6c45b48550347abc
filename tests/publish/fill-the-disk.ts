// Loaded before a build: the disk has no room for the site that is staged.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { sep } from 'node:path';

const { writeFileSync, statfsSync } = fs;
const staged = `${sep}.cache${sep}build${sep}`;

fs.writeFileSync = (file, ...rest) => {
  if (String(file).includes(`${staged}dist${sep}0${sep}written`))
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  writeFileSync(file, ...rest);
};
fs.statfsSync = ((path: string) =>
  Object.assign(statfsSync(path), path.includes(staged) && { bavail: 0 })) as typeof statfsSync;
syncBuiltinESMExports();
