import { fileURLToPath } from 'node:url';
import {
  CodeActionKind,
  TextDocumentSyncKind,
  type Connection,
  type Hover,
  type InitializeResult,
} from 'vscode-languageserver';
import { locateClaim } from './claim-location.ts';
import { actionsFor } from './code-actions.ts';
import { completionsAt } from './completion.ts';
import { tellClaim } from './hover.ts';
import { tellField } from './frontmatter.ts';
import { offsetAt, rangeOf } from './place.ts';
import { problemTeller } from './problem-teller.ts';
import { editRenaming } from './renaming.ts';
import { claimUnder, inFile, type Asked, type Session } from './session.ts';
import { openWorkspace } from './workspace.ts';

const CAPABILITIES: InitializeResult['capabilities'] = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Full, save: true },
  completionProvider: { triggerCharacters: [':', '"', '/'] },
  hoverProvider: true,
  definitionProvider: true,
  renameProvider: { prepareProvider: true },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
};

/** Serves an editor on a connection: problems as one types, ids to choose from, claims under the pointer, renaming. */
export function serveEditor(connection: Connection): void {
  const session: Session = { workspace: openWorkspace(process.cwd()) };
  connection.onInitialize(({ workspaceFolders, initializationOptions }) => {
    const root = workspaceFolders?.[0]?.uri;
    const { content } = (initializationOptions ?? {}) as { readonly content?: string };
    if (root !== undefined) session.workspace = openWorkspace(fileURLToPath(root), content);
    return { capabilities: CAPABILITIES };
  });
  followTexts(connection, session);
  offerIds(connection, session);
  tellClaims(connection, session);
  renameClaims(connection, session);
}

/** Holds the texts as they are typed, and tells their problems. */
function followTexts(connection: Connection, session: Session): void {
  const check = problemTeller(connection, session);
  connection.onInitialized(check);
  connection.onDidOpenTextDocument(({ textDocument: { uri, text } }) => {
    session.workspace.open(uri, text);
    check();
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri }, contentChanges }) => {
    session.workspace.open(uri, contentChanges.at(-1)?.text ?? '');
    check();
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    session.workspace.close(uri);
    check();
  });
  connection.onDidSaveTextDocument(check);
}

function offerIds(connection: Connection, session: Session): void {
  connection.onCompletion(({ textDocument, position }) =>
    inFile(session, textDocument.uri, (content, file) =>
      completionsAt(content, file, offsetAt(file.source, position)),
    ),
  );
  connection.onCodeAction(({ textDocument, context }) =>
    inFile(session, textDocument.uri, (content, file) =>
      context.diagnostics.flatMap((diagnostic) => actionsFor(content, file, diagnostic)),
    ),
  );
}

function tellClaims(connection: Connection, session: Session): void {
  connection.onHover(async (asked) => {
    const found = await claimUnder(session, asked);
    if (!found) return fieldUnder(session, asked);
    const value = await tellClaim(found.claim, found.report.id, session.workspace.documents);
    return { contents: { kind: 'markdown', value }, range: rangeOf(found.file.source, found) };
  });
  connection.onDefinition(async (asked) => {
    const found = await claimUnder(session, asked);
    return found && locateClaim(found.content.folder, found.report, found.claim);
  });
}

function fieldUnder(session: Session, { textDocument, position }: Asked): Promise<Hover | null> {
  return inFile(session, textDocument.uri, (_content, file) => {
    const field = tellField(file, offsetAt(file.source, position));
    return field && { contents: field.value, range: rangeOf(file.source, field) };
  });
}

function renameClaims(connection: Connection, session: Session): void {
  connection.onPrepareRename(async (asked) => {
    const found = await claimUnder(session, asked);
    return found?.claim.source.kind === 'prose'
      ? { range: rangeOf(found.file.source, found), placeholder: found.claim.id }
      : null;
  });
  connection.onRenameRequest(async (asked) => {
    const found = await claimUnder(session, asked);
    return found && editRenaming(found, asked.newName);
  });
}
