import { problemText } from '../../content/problem-text.ts';
import type { Problem } from '../../problems/problem.ts';
import { escapeHtml, overlayOf, titleOf } from './overlay.ts';

/** The page that stands in for every page while there are problems: it can be read without a script. */
export function errorPage(problems: readonly Problem[], root: string): string {
  const title = escapeHtml(titleOf(problems));
  const overlay = JSON.stringify(overlayOf(problems, root)).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<script type="module">
import { ErrorOverlay } from '/@vite/client';
if (!document.querySelector('vite-error-overlay')) document.body.append(new ErrorOverlay(${overlay}));
</script>
</head>
<body>
<h1>${title}</h1>
<pre>${escapeHtml(problemText(problems))}</pre>
</body>
</html>
`;
}
