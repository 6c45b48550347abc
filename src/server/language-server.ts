import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  CodeActionKind,
  ResponseError,
  TextDocumentSyncKind,
  type Connection,
  type InitializeResult,
  type Position,
} from 'vscode-languageserver';
import { findProblems } from '../check/check-content.ts';
import type { Content, ContentFile } from '../content/content.ts';
import { refuseFaults, refuseNewId, reportWithClaim } from '../editing/rename/refuse-renaming.ts';
import { renameClaim } from '../editing/rename/rename-claim.ts';
import { today } from '../content/site-date.ts';
import { Refusal } from '../problems/refusal.ts';
import { claimAt, type NamedClaim } from './claim-at.ts';
import { locateClaim } from './claim-location.ts';
import { actionsFor } from './code-actions.ts';
import { completionsAt } from './completion.ts';
import { diagnosticOf } from './diagnostics.ts';
import { tellClaim } from './hover.ts';
import { addressOf, offsetAt, rangeOf } from './place.ts';
import { openWorkspace, type Workspace } from './workspace.ts';
import { editTo } from './workspace-edit.ts';

const CAPABILITIES: InitializeResult['capabilities'] = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Full, save: true },
  completionProvider: { triggerCharacters: [':', '"', '/'] },
  hoverProvider: true,
  definitionProvider: true,
  renameProvider: { prepareProvider: true },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
};

/** Where an editor asks about something. */
interface Asked {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** Serves an editor on a connection: problems as one types, ids to choose from, claims under the pointer, renaming. */
export function serveEditor(connection: Connection): void {
  let workspace: Workspace = openWorkspace(process.cwd());
  let told = new Set<string>();
  let pending: NodeJS.Timeout | undefined;

  /** Tells the problems of all files, once typing rests. */
  const check = (): void => {
    clearTimeout(pending);
    pending = setTimeout(() => void tellProblems(), REST_MS);
  };
  const tellProblems = async (): Promise<void> => {
    const content = await workspace.content().catch(() => null);
    if (!content) return;
    const byFile = Map.groupBy(await findProblems(content), ({ file }) =>
      addressOf(content.folder, relative(content.folder, resolve(file)).split(sep).join('/')),
    );
    for (const uri of new Set([...told, ...byFile.keys()]))
      await connection.sendDiagnostics({ uri, diagnostics: (byFile.get(uri) ?? []).map(diagnosticOf) });
    told = new Set(byFile.keys());
  };

  connection.onInitialize(({ workspaceFolders, initializationOptions }) => {
    const root = workspaceFolders?.[0]?.uri;
    const { content } = (initializationOptions ?? {}) as { readonly content?: string };
    if (root !== undefined) workspace = openWorkspace(fileURLToPath(root), content);
    return { capabilities: CAPABILITIES };
  });
  connection.onInitialized(check);
  connection.onDidOpenTextDocument(({ textDocument: { uri, text } }) => {
    workspace.open(uri, text);
    check();
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri }, contentChanges }) => {
    workspace.open(uri, contentChanges.at(-1)?.text ?? '');
    check();
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    workspace.close(uri);
    check();
  });
  connection.onDidSaveTextDocument(check);

  const inFile = async <T>(
    uri: string,
    work: (content: Content, file: ContentFile) => T,
  ): Promise<T | null> => {
    const content = await workspace.content().catch(() => null);
    const file = content && workspace.fileAt(content, uri);
    return file ? work(content, file) : null;
  };
  const claimUnder = ({ textDocument, position }: Asked) =>
    inFile(textDocument.uri, (content, file) => {
      const named = claimAt(content, file, offsetAt(file.source, position));
      return named && { ...named, content, file };
    });

  connection.onCompletion(({ textDocument, position }) =>
    inFile(textDocument.uri, (content, file) =>
      completionsAt(content, file, offsetAt(file.source, position)),
    ),
  );
  connection.onHover(async (asked) => {
    const found = await claimUnder(asked);
    if (!found) return null;
    const value = await tellClaim(found.claim, found.report.id, workspace.documents);
    return { contents: { kind: 'markdown', value }, range: rangeOf(found.file.source, found) };
  });
  connection.onDefinition(async (asked) => {
    const found = await claimUnder(asked);
    return found && locateClaim(found.content.folder, found.report, found.claim);
  });
  connection.onPrepareRename(async (asked) => {
    const found = await claimUnder(asked);
    return found?.claim.source.kind === 'prose'
      ? { range: rangeOf(found.file.source, found), placeholder: found.claim.id }
      : null;
  });
  connection.onRenameRequest(async (asked) => {
    const found = await claimUnder(asked);
    return found && renamed(found, found.content, asked.newName);
  });
  connection.onCodeAction(({ textDocument, context }) =>
    inFile(textDocument.uri, (content, file) =>
      context.diagnostics.flatMap((diagnostic) => actionsFor(content, file, diagnostic)),
    ),
  );
}

/** How long typing rests before the content is checked. */
const REST_MS = 150;

function renamed({ report, claim }: NamedClaim, content: Content, to: string) {
  try {
    reportWithClaim(content, claim.id, report.id);
    refuseFaults(content, report);
    refuseNewId(report, to);
  } catch (error) {
    if (error instanceof Refusal) throw new ResponseError(REQUEST_FAILED, error.message);
    throw error;
  }
  return editTo(content, renameClaim(content, report, { from: claim.id, to, day: today() }));
}

/** The protocol's code for a request that was right and can't be met. */
const REQUEST_FAILED = -32_803;
