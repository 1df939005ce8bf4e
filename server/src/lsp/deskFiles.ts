import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI, Utils } from 'vscode-uri';
import { parseStylebook } from '../record/parse.ts';
import { parseStet, type Stet } from '../record/stet.ts';
import type { Problem, Stylebook } from '../record/stylebook.ts';
import type { Host } from '../store/host.ts';
import { DESK_FOLDER, STET, STYLEBOOK } from '../store/selection.ts';
import type { Articles } from './articles.ts';
import type { Client } from './capabilities.ts';
import { SOURCE } from './convert.ts';
import { Lines } from './positions.ts';
import { nameOf, pathIn } from './uris.ts';

/** A file of the desk: as it stands in the client where it is open there, else as it stands on the disk. */
interface DeskFile {
  readonly uri: string;
  readonly folder: string;
  disk: string | undefined;
  open: TextDocument | undefined;
}

/** The `.deskcheck` folders of the workspace: reads them, says what is wrong in them, and lets them be in force. */
export class DeskFiles {
  readonly #files = new Map<string, DeskFile>();
  /** Names of files for which the client has problems listed. */
  readonly #troubled = new Set<string>();
  #sources: readonly string[] = [];
  #applied = '';

  constructor(
    readonly connection: Connection,
    readonly client: Client,
    readonly host: Host,
    readonly articles: Articles,
    /** What the client has open, by URI. */
    readonly documents: { get(uri: string): TextDocument | undefined },
  ) {}

  /** Is it a file of the desk, in a folder of the workspace as of the last {@link load}? */
  owns(uri: string): boolean {
    return this.#files.has(nameOf(uri));
  }

  /** The file of this kind that governs an article: that of the innermost folder which holds it. */
  fileFor(article: string, kind: typeof STYLEBOOK | typeof STET): { uri: string; folder: string } | undefined {
    return [...this.#files.values()]
      .filter(({ uri, folder }) => uri.endsWith(`/${kind}`) && pathIn(folder, article) !== undefined)
      .sort((a, b) => b.folder.length - a.folder.length)[0];
  }

  /** The text and, where it is open, the version; no text where there is no such file yet. */
  read(uri: string): { readonly text: string | undefined; readonly version: number | null } {
    const file = this.#files.get(nameOf(uri));
    return { text: file?.open?.getText() ?? file?.disk, version: file?.open?.version ?? null };
  }

  /** Reads the files of all folders. `sources` are those of the settings. */
  async load(folders: readonly string[], sources: readonly string[]): Promise<void> {
    this.#sources = sources;
    const wanted = new Map<string, DeskFile>();
    for (const folder of folders) {
      for (const name of [STYLEBOOK, STET]) {
        const uri = Utils.joinPath(URI.parse(folder), DESK_FOLDER, name).toString();
        const open = this.#files.get(nameOf(uri))?.open ?? this.documents.get(uri);
        wanted.set(nameOf(uri), { uri, folder, disk: await this.#disk(uri), open });
      }
    }
    this.#files.clear();
    for (const [name, file] of wanted) this.#files.set(name, file);
    this.#apply();
  }

  /** One of the files came, went or changed on the disk. */
  async refresh(uri: string): Promise<void> {
    const text = await this.#disk(uri);
    const file = this.#files.get(nameOf(uri));
    if (!file) return;
    file.disk = text;
    this.#apply();
  }

  /** One of the files was opened or edited in the client. */
  show(document: TextDocument): void {
    const file = this.#files.get(nameOf(document.uri));
    if (!file) return;
    file.open = document;
    this.#apply();
  }

  /** It was closed there; what the disk holds has to be read again. */
  hide(uri: string): void {
    const file = this.#files.get(nameOf(uri));
    if (file) file.open = undefined;
  }

  async #disk(uri: string): Promise<string | undefined> {
    const read = await this.host.read(uri);
    if (read?.problem === undefined) return read?.text;
    this.connection.console.warn(`Left aside ${uri}: ${read.problem}`);
    return undefined;
  }

  #apply(): void {
    const stylebooks: Stylebook[] = [];
    const stet: Stet[] = [];
    const uris = new Map<string, string>();
    for (const [name, { uri, folder, disk, open }] of this.#files) {
      const text = open?.getText() ?? disk;
      if (text === undefined) {
        this.#tell(name, uri, '', []);
      } else if (uri.endsWith(`/${STYLEBOOK}`)) {
        const book = parseStylebook(name, text, nameOf(folder));
        stylebooks.push(book);
        uris.set(name, uri);
        this.#tell(name, uri, text, book.problems);
      } else {
        const kept = parseStet(text);
        stet.push(...kept.stet);
        this.#tell(name, uri, text, kept.problems);
      }
    }
    const desk = { stylebooks, sources: this.#sources, stet };
    // A run over the workspace that finds the same rules must not have every story judged again.
    const state = JSON.stringify([stylebooks.map(({ file, text }) => [file, text]), this.#sources, stet]);
    if (state === this.#applied) return;
    this.#applied = state;
    this.articles.setDesk(desk, uris);
  }

  /** Files of the desk are no articles: their problems are sent unasked, even to a client that asks for diagnostics. */
  #tell(name: string, uri: string, text: string, problems: readonly Problem[]): void {
    if (problems.length === 0 && !this.#troubled.delete(name)) return;
    if (problems.length > 0) this.#troubled.add(name);
    const lines = new Lines(text);
    const diagnostics = problems.map(
      ({ message, severity, ...span }): Diagnostic => ({
        range: lines.range(span, this.client.encoding),
        severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        source: SOURCE,
        message,
      }),
    );
    void this.connection.sendDiagnostics({ uri, diagnostics });
  }
}
