import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { Corpus } from './corpus/corpus.ts';
import { serve } from './lsp/server.ts';

// The language server in a web worker, where there is no disk: the articles are those that are open in the editor.
const worker: unknown = globalThis;
const port = worker as ConstructorParameters<typeof BrowserMessageReader>[0];
serve(createConnection(ProposedFeatures.all, new BrowserMessageReader(port), new BrowserMessageWriter(port)), {
  host: { find: async () => ({ files: [], problems: [] }), read: async () => undefined },
  createEngine: (options) => new Corpus(options),
});
