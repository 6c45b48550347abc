import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { problemText } from '../../content/problem-text.ts';
import type { Problem } from '../../problems/problem.ts';
import { auditPage } from '../../audit/site/audit-html.ts';
import { toProblem } from '../../audit/site/hole-problem.ts';
import { allNames } from '../../audit/site/all-names.ts';
import { checkedContent } from '../../content/read-content.ts';
import { namePath } from '../../content/read-files.ts';
import { errorsAmong, hasErrors, type Approval } from '../approval.ts';
import { errorPage } from './error-page.ts';
import { judgePage } from './rendered-page.ts';
import { answer, isForTools, readPath, wantsPage } from './requests.ts';

type Next = (error?: unknown) => void;

/** Where the site's sources are. */
export interface Places {
  readonly root: string;
  readonly contentDir: string;
}

/**
 * Lets a request through once the content is checked and has no errors; otherwise the problems answer
 * it. What is rendered then is audited before it is sent, as the built site is.
 */
export function answerRequests(
  { root, contentDir }: Places,
  approval: Approval,
  log: (text: string) => void,
): (request: IncomingMessage, response: ServerResponse, next: Next) => Promise<void> {
  async function refusal(path: string, html: string): Promise<string | null> {
    const content = await checkedContent(contentDir);
    const { holes } = auditPage(html, allNames(content));
    if (holes.length === 0) return null;
    const sources = [...content.files.values()].map(({ source }) => source);
    const problems = holes.map((hole) => toProblem(hole, path, namePath(join(root, path)), sources));
    log(`\n${problemText(problems)}`);
    return errorPage(problems, root);
  }

  return async (request, response, next) => {
    try {
      const path = readPath(request) ?? '/';
      if (isForTools(path)) {
        next();
        return;
      }
      const problems = await approval.waitForCheck();
      if (hasErrors(problems)) {
        refuse(request, response, errorsAmong(problems), root);
        return;
      }
      judgePage(response, (html) => refusal(path, html));
      next();
    } catch (error) {
      next(error);
    }
  };
}

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  problems: readonly Problem[],
  root: string,
): void {
  if (wantsPage(request)) answer(response, 500, 'text/html', errorPage(problems, root));
  else answer(response, 500, 'text/plain', problemText(problems));
}
