import { sep } from 'node:path';
import type { HookParameters } from 'astro';
import { problemText } from '../../content/problem-text.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorsAmong, hasErrors, type Approval, type Watchers } from '../approval.ts';
import { answerRequests, type Places } from './answer-requests.ts';
import { overlayOf } from './overlay.ts';

type Setup = HookParameters<'astro:server:setup'>;
type Channel = Setup['server']['environments']['client']['hot'];

// One saving often makes several events, and the watcher drops those within 50 ms of another: a look any sooner
// could miss what was saved last.
const DEBOUNCE_MS = 60;

/**
 * Keeps a dev server from showing what the check has not passed: content is loaded again only after a
 * check without errors, open pages get the overlay, and requests get the error page.
 */
export function superviseServer(setup: Setup, places: Places, approval: Approval, watchers: Watchers): void {
  const { server, logger } = setup;
  const channel = server.environments.client.hot;
  let errors: readonly Problem[] = [];
  const isNews = rememberWarnings();

  watchers.beforeApproval = () => {
    forgetAddresses(setup);
  };
  watchers.afterCheck = (problems) => {
    const wasBroken = errors.length > 0;
    errors = errorsAmong(problems);
    const news = problems.filter((problem) => isNews(problem));
    if (news.length > 0) logger[hasErrors(news) ? 'error' : 'warn'](`\n${problemText(news)}`);
    if (errors.length > 0) showOverlay(setup, errors, places);
    else showAnew(setup, wasBroken);
  };

  channel.on('vite:client:connect', (_data, client) => {
    if (errors.length > 0) client.send({ type: 'error', err: overlayOf(errors, places.root) });
  });
  replaceOtherErrors(setup, () => {
    if (errors.length > 0) showOverlay(setup, errors, places);
    return errors.length > 0;
  });
  const answered = answerRequests(places, approval, (text) => {
    logger.error(text);
  });
  server.middlewares.use((request, response, next) => void answered(request, response, next));
  watchContent(setup, places, approval);
}

// Astro keeps the addresses that routes have given until it hears that content has changed. To have it hear so by way of
// a collection takes half a second, for which it waits to write the collection down.
function forgetAddresses({ server }: Setup): void {
  for (const [name, { hot }] of Object.entries(server.environments))
    if (name !== 'client') hot.send('astro:content-changed', {});
}

/** True for an error, and for a warning that wasn't told yet: one that stays is no news at each saving. */
function rememberWarnings(): (problem: Problem) => boolean {
  const told = new Set<string>();
  return ({ severity, file, rule, message }) => {
    const key = JSON.stringify([file, rule, message]);
    if (severity === 'error' || !told.has(key)) return (told.add(key), true);
    return false;
  };
}

function showAnew({ server, logger }: Setup, wasBroken: boolean): void {
  if (wasBroken) logger.info('The content has no errors any more.');
  server.environments.client.hot.send({ type: 'full-reload', path: '*' });
}

// Sent to each page by itself: Astro takes the errors that go to all of them and makes its own of them.
function showOverlay({ server }: Setup, errors: readonly Problem[], { root }: Places): void {
  const err = overlayOf(errors, root);
  server.ws.clients.forEach((client) => {
    client.send({ type: 'error', err });
  });
}

/** While the content has errors, they are the cause of whatever else fails. */
function replaceOtherErrors({ server }: Setup, showOwn: () => boolean): void {
  const channel: Channel = server.environments.client.hot;
  const send: (...message: unknown[]) => void = channel.send.bind(channel);
  channel.send = (...message: unknown[]) => {
    const [payload] = message;
    const isError =
      typeof payload === 'object' && payload !== null && 'type' in payload && payload.type === 'error';
    if (!isError || !showOwn()) send(...message);
  };
}

function watchContent({ server, logger }: Setup, { contentDir }: Places, approval: Approval): void {
  let timer: NodeJS.Timeout | undefined;
  function checkNow(): void {
    approval.waitForCheck().catch((error: unknown) => {
      logger.error(error instanceof Error ? error.message : String(error));
    });
  }
  server.watcher.on('all', (_event, path) => {
    if (path !== contentDir && !path.startsWith(contentDir + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(checkNow, DEBOUNCE_MS);
  });
  checkNow();
}
