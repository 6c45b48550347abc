import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import {
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type Position,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { serveEditor } from '../../src/server/language-server.ts';

/** What an editor and the language server say to each other, in bytes. */
export interface Wires {
  readonly toServer: NodeJS.WritableStream;
  readonly fromServer: NodeJS.ReadableStream;
  readonly cut: () => void;
}

/** A language server in this process. */
function serveHere(): Wires {
  const toServer = new PassThrough();
  const fromServer = new PassThrough();
  const connection = createConnection(ProposedFeatures.all, toServer, fromServer);
  serveEditor(connection);
  connection.listen();
  return {
    toServer,
    fromServer,
    cut: () => {
      connection.dispose();
    },
  };
}

/** An editor that has a content folder open, and speaks with the language server as any editor does. */
export class Editor {
  private readonly folder: string;
  private readonly connection;
  private readonly diagnostics = new Map<string, readonly Diagnostic[]>();
  private waiting: (() => void)[] = [];
  private version = 0;

  private constructor(folder: string, { toServer, fromServer, cut }: Wires) {
    this.folder = folder;
    this.connection = createProtocolConnection(
      new StreamMessageReader(fromServer),
      new StreamMessageWriter(toServer),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (told: PublishDiagnosticsParams) => {
      this.diagnostics.set(told.uri, told.diagnostics);
      for (const wake of this.waiting.splice(0)) wake();
    });
    this.connection.listen();
    onTestFinished(() => {
      this.connection.dispose();
      cut();
    });
  }

  static async open(folder: string, wires = serveHere()): Promise<Editor> {
    const editor = new Editor(folder, wires);
    const root = pathToFileURL(dirname(folder)).href;
    await editor.connection.sendRequest('initialize', {
      processId: null,
      rootUri: root,
      workspaceFolders: [{ uri: root, name: 'site' }],
      capabilities: {},
      initializationOptions: { content: folder.slice(dirname(folder).length + 1) },
    });
    await editor.connection.sendNotification('initialized', {});
    return editor;
  }

  uri(path: string): string {
    return pathToFileURL(join(this.folder, path)).href;
  }

  saved(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  /** Opens a file with a text that isn't saved. */
  async type(path: string, text: string): Promise<void> {
    const textDocument = { uri: this.uri(path), languageId: 'mdx', version: (this.version += 1), text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  async ask<T>(method: string, path: string, rest: object): Promise<T> {
    return this.connection.sendRequest(method, { textDocument: { uri: this.uri(path) }, ...rest });
  }

  /** Asks about the first place of a text that a marker of it names; the pointer stands behind the marker. */
  askBehind<T>(method: string, path: string, text: string, marker: string, rest: object = {}): Promise<T> {
    return this.ask(method, path, { position: positionBehind(text, marker), ...rest });
  }

  /** Waits until the problems of a file are as wished, and returns them. */
  async problems(
    path: string,
    wished: (told: readonly Diagnostic[]) => boolean,
  ): Promise<readonly Diagnostic[]> {
    for (;;) {
      const told = this.diagnostics.get(this.uri(path));
      if (told && wished(told)) return told;
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }
}

function positionBehind(text: string, marker: string): Position {
  const before = text.slice(0, text.indexOf(marker) + marker.length).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
