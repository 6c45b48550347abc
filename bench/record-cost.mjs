// Loaded before the program that is measured: leaves behind what it held at most, in kilobytes, and the seconds of those
// programs that it has started and not waited for, which no shell counts.
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

const file = process.env.COST_FILE;
// Programs that this one starts are not what is measured.
delete process.env.COST_FILE;
if (isMainThread && file !== undefined)
  process.once('exit', () => {
    const [kilobytes, leftSeconds] = [process.resourceUsage().maxRSS, secondsOfChildren()];
    writeFileSync(file, JSON.stringify({ kilobytes, leftSeconds }));
  });

/** None where the system has no such files. */
function secondsOfChildren() {
  try {
    const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim();
    return children === '' ? 0 : children.split(' ').reduce((sum, child) => sum + secondsOf(child), 0);
  } catch {
    return 0;
  }
}

/** As user and as system, which Linux tells in hundredths. */
function secondsOf(child) {
  const stat = readFileSync(`/proc/${child}/stat`, 'utf8');
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13);
  return (Number(user) + Number(system)) / 100;
}
