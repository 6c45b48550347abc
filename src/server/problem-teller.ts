import { relative, resolve, sep } from 'node:path';
import type { Connection } from 'vscode-languageserver';
import { findProblems } from '../check/check-content.ts';
import { diagnosticOf } from './diagnostics.ts';
import { addressOf } from './place.ts';
import type { Session } from './session.ts';

/** How long typing rests before the content is checked. */
const REST_MS = 150;

/** Makes what tells an editor the problems of all files, once typing rests. */
export function problemTeller(connection: Connection, session: Session): () => void {
  let told = new Set<string>();
  let pending: NodeJS.Timeout | undefined;
  const tell = async (): Promise<void> => {
    const content = await session.workspace.content().catch(() => null);
    if (!content) return;
    const byFile = Map.groupBy(await findProblems(content), ({ file }) =>
      addressOf(content.folder, relative(content.folder, resolve(file)).split(sep).join('/')),
    );
    for (const uri of new Set([...told, ...byFile.keys()]))
      await connection.sendDiagnostics({ uri, diagnostics: (byFile.get(uri) ?? []).map(diagnosticOf) });
    told = new Set(byFile.keys());
  };
  return () => {
    clearTimeout(pending);
    // An editor that has gone meanwhile can be told no more.
    pending = setTimeout(() => void tell().catch(() => null), REST_MS);
  };
}
