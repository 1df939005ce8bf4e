import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { Corpus } from './corpus/corpus.ts';
import { serve } from './lsp/server.ts';
import { nodeHost } from './store/host.node.ts';

// The language server as a process of its own: `--node-ipc` under VS Code, `--stdio` under other editors.
serve(createConnection(ProposedFeatures.all), { host: nodeHost, createEngine: (options) => new Corpus(options) });
