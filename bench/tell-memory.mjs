// Loaded before a program: whenever asked, says what the program holds when all that it could let go is gone.
import process from 'node:process';

process.on('message', () => {
  globalThis.gc();
  const { heapUsed, external, rss } = process.memoryUsage();
  process.send({ used: heapUsed + external, resident: rss });
});
