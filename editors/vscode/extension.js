import { workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';

const clients = [];

/** Starts the project's own language server in each folder that holds a site. */
export async function activate() {
  for (const folder of workspace.workspaceFolders ?? []) {
    const server = {
      command: 'npm',
      args: ['run', '-s', 'language-server'],
      // On Windows npm is a script, which only a shell starts.
      options: { cwd: folder.uri.fsPath, shell: process.platform === 'win32' },
    };
    const client = new LanguageClient('reportedly', 'Reportedly', server, {
      documentSelector: [{ scheme: 'file', pattern: `${folder.uri.fsPath}/content/**/*.{mdx,json}` }],
      workspaceFolder: folder,
    });
    clients.push(client);
    await client.start();
  }
}

export async function deactivate() {
  await Promise.all(clients.splice(0).map((client) => client.stop()));
}
