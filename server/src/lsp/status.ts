import type { Connection } from 'vscode-languageserver';
import type { View } from './convert.ts';
import type { Indexer } from './indexer.ts';
import type { Notices } from './notices.ts';
import { STATUS, type Status } from './protocol.ts';

/** Keeps the status bar of a client that has asked for it up to date. */
export class StatusReport {
  #last = '';
  #findings = 0;

  constructor(
    readonly connection: Connection,
    readonly view: View,
    readonly indexer: Indexer,
    readonly notices: Notices,
  ) {}

  update(): void {
    if (!this.view.client.status) return;
    const { indexing } = this.indexer;
    // Half a folder has no findings worth counting.
    if (!indexing) this.#findings = this.view.articles.findings().filter(({ severity }) => severity !== 'hint').length;
    const unread = [...this.notices.skipped].map(([uri, reason]) => ({ uri, reason }));
    const leftOut = this.view.articles.leftOut();
    const status: Status = {
      indexing,
      articles: this.view.articles.names().length - leftOut.length,
      findings: this.#findings,
      skipped: [...unread, ...leftOut],
    };
    const text = JSON.stringify(status);
    if (text === this.#last) return;
    this.#last = text;
    void this.connection.sendNotification(STATUS, status);
  }
}
