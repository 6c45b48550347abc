import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { runCommand } from '../command/run-command.ts';
import { serveEditor } from './language-server.ts';

const FORM = {
  usage: `npm run -s language-server

Speaks the Language Server Protocol on standard input and output: an editor starts it in the project's folder, for
.mdx and .json files in content/.
`,
  options: { stdio: 'boolean' },
} as const;

await runCommand(FORM, async () => {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  serveEditor(connection);
  connection.listen();
  await new Promise((resolve) =>
    connection.onExit(() => {
      resolve(null);
    }),
  );
  return 0;
});
