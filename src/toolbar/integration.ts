import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { findProblems } from '../check/check-content.ts';
import { readContent } from '../content/read-content.ts';
import { MESSAGES } from './facts.ts';
import { pageFacts } from './page-facts.ts';
import { subjectOf } from './page-subject.ts';

// The watcher drops events within 50 ms of another.
const DEBOUNCE_MS = 60;

// A hatched box with a question mark: the mark itself, small.
const ICON =
  '<svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.3"><path d="M1.5 2.5h13v9h-8l-3 3v-3h-2z"/><path d="M6 5.6c.2-1.7 3.9-1.6 3.7.3-.1 1.2-1.8 1.1-1.8 2.3m0 1v.9"/></svg>';

/** An app in the toolbar of the dev server that tells editors what a page holds. A build has none of it. */
export function toolbar(): AstroIntegration {
  let contentDir = '';
  return {
    name: 'toolbar',
    hooks: {
      'astro:config:setup': ({ command, config, addDevToolbarApp }) => {
        contentDir = fileURLToPath(new URL('content', config.root));
        if (command !== 'dev') return;
        const entrypoint = new URL('./app/app.ts', import.meta.url);
        addDevToolbarApp({ id: 'reportedly', name: 'Claims and checks', icon: ICON, entrypoint });
      },
      'astro:server:setup': (setup) => {
        answerPages(setup, contentDir);
        tellSaved(setup, contentDir);
      },
    },
  };
}

type Setup = HookParameters<'astro:server:setup'>;

function answerPages({ toolbar: { on, send }, logger }: Setup, contentDir: string): void {
  async function answer(path: string): Promise<void> {
    const content = await readContent(contentDir);
    const project = dirname(contentDir);
    const report = subjectOf(path, content)?.report.id;
    // A build starts without the readers of documents.
    const { analyseReport } = await import('./findings.ts');
    const analysed = report === undefined ? null : await analyseReport(join(project, 'documents'), report);
    send(MESSAGES.facts, pageFacts(content, await findProblems(content, { project }), path, analysed));
  }
  // Whatever speaks to the server may send anything, and what is thrown here would end it.
  on<{ path?: unknown } | null>(MESSAGES.ask, (asked) => {
    answer(typeof asked?.path === 'string' ? asked.path : '').catch((error: unknown) => {
      logger.error(String(error));
    });
  });
}

function tellSaved({ server, toolbar: { send } }: Setup, contentDir: string): void {
  let timer: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(contentDir + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      send(MESSAGES.saved, {});
    }, DEBOUNCE_MS);
  });
}
