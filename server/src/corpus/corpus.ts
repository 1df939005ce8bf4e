import type { Check, Member, Story } from '../checks/check.ts';
import { CHECKS } from '../checks/registry.ts';
import type { Reading } from '../reading/reading.ts';
import { type Desk, NO_DESK, standingBy } from '../record/desk.ts';
import { isKept } from '../record/stet.ts';
import { governs, type Stylebook } from '../record/stylebook.ts';
import { concerns, type VerifiedReading, verifiedIn } from '../record/verified.ts';
import type { Article } from '../text/article.ts';
import { AT_A_TIME } from '../text/remember.ts';
import { overlaps } from '../text/span.ts';
import type { Finding, Severity } from './finding.ts';
import { type Entry, takeIn } from './intake.ts';
import type { StoryLedger } from './ledger.ts';
import { lineagesOf } from './lineage.ts';
import { type Group, Stories } from './stories.ts';

/** What the desk has set. */
export interface CorpusOptions {
  /** Severity by check name or by finding code; `off` silences it. Unnamed ones keep their default. */
  readonly severity?: Readonly<Record<string, Severity | 'off'>>;
  /** What the desk has laid down ({@link Corpus.setDesk}). */
  readonly desk?: Desk;
}

/**
 * The articles of one desk and what they disagree on. Purely in memory: no I/O, no clock. The findings depend only on
 * the files' names and texts, never on the order in which they came.
 */
export class Corpus {
  readonly #checks: readonly Check[];
  readonly #entries = new Map<string, Entry>();
  /** Texts by file that are not taken in yet. */
  readonly #waiting = new Map<string, string>();
  readonly #stories = new Stories();
  /** Brought up to date when they are asked for, story by story: a story whose articles stand is not judged again. */
  readonly #findings = new Map<string, readonly Finding[]>();
  readonly #groups = new Set<Group>();
  /** All names, sorted; nothing after one has come or gone. */
  #files: readonly string[] | undefined;
  #desk: Desk;
  #standing: (article: Article) => number;
  #verified: readonly VerifiedReading[];
  /** Other rules are in force than those by which the stories were judged. */
  #outdated = false;

  readonly options: CorpusOptions;

  constructor(options: CorpusOptions = {}) {
    this.options = options;
    this.#checks = CHECKS.filter((check) => isOn(check, options));
    this.#desk = options.desk ?? NO_DESK;
    this.#standing = standingBy(this.#desk);
    this.#verified = this.#desk.stylebooks.flatMap(verifiedIn);
  }

  /** Puts another desk's rules in force. The articles are judged again, not read again. */
  setDesk(desk: Desk): void {
    this.#desk = desk;
    this.#standing = standingBy(desk);
    this.#verified = desk.stylebooks.flatMap(verifiedIn);
    this.#outdated = true;
  }

  /** The stylebook of this name, which findings may cite. */
  stylebook(file: string): Stylebook | undefined {
    return this.#desk.stylebooks.find((book) => book.file === file);
  }

  /**
   * Adds an article or replaces its text. `file`: a path or URI with "/" between its parts. Never throws. It is read with
   * those that come after it, or as soon as anything is asked.
   */
  update(file: string, text: string): void {
    if ((this.#waiting.get(file) ?? this.#entries.get(file)?.article.text) === text) return;
    if (!this.has(file)) this.#files = undefined;
    this.#waiting.set(file, text);
    if (this.#waiting.size === AT_A_TIME) this.#takeIn();
  }

  #takeIn(): void {
    if (this.#waiting.size === 0) return;
    for (const entry of takeIn(this.#waiting, this.#checks)) {
      this.#entries.set(entry.article.file, entry);
      this.#stories.set(entry.article.file, entry.signature);
    }
    this.#waiting.clear();
  }

  /** Forgets an article; unknown names are ignored. */
  remove(file: string): void {
    if (!this.has(file)) return;
    this.#waiting.delete(file);
    this.#entries.delete(file);
    this.#stories.delete(file);
    this.#files = undefined;
  }

  has(file: string): boolean {
    return this.#entries.has(file) || this.#waiting.has(file);
  }

  /** The names of all articles, sorted. */
  files(): readonly string[] {
    this.#takeIn();
    this.#files ??= [...this.#entries.keys()].sort();
    return this.#files;
  }

  article(file: string): Article | undefined {
    this.#takeIn();
    return this.#entries.get(file)?.article;
  }

  /** The stories: lists of files, each sorted, in order of their first file. */
  stories(): (readonly string[])[] {
    this.#settle();
    return [...this.#groups].map(({ files }) => files).sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
  }

  /** The members of the story that holds these files, as checks see them; unknown files are left out. */
  membersOf(files: readonly string[]): Member<Reading>[] {
    this.#takeIn();
    return this.#members(files, (entry) => entry.reading);
  }

  /** The findings whose squiggle stands in `file`, in order of their place; the same list until one of them changes. */
  findingsIn(file: string): readonly Finding[] {
    this.#settle();
    return this.#findings.get(file) ?? [];
  }

  /** Every finding, by file and place. */
  findings(): readonly Finding[] {
    this.#settle();
    return this.files().flatMap((file) => this.#findings.get(file) ?? []);
  }

  /** What the checks have put together, story by story: for a person who asks why, and never for findings. */
  ledgers(): StoryLedger[] {
    return this.stories().map((files) => {
      const ledgers = this.#seen(files).flatMap(({ check, story }) => {
        const ledger = check.ledger?.(story);
        return ledger ? [{ check: check.name, ledger }] : [];
      });
      return { members: this.membersOf(files), ledgers };
    });
  }

  /** Judges the stories that have changed. */
  #settle(): void {
    this.#takeIn();
    const { gone, fresh } = this.#stories.changes();
    for (const group of gone) {
      this.#groups.delete(group);
      for (const file of group.files) this.#findings.delete(file);
    }
    for (const group of fresh) this.#groups.add(group);
    if (this.#outdated) this.#findings.clear();
    const due = this.#outdated ? [...this.#groups] : fresh;
    this.#outdated = false;
    for (const findings of this.#judge(due)) {
      const lists = new Map<string, Finding[]>();
      for (const finding of findings) {
        const list = lists.get(finding.at.file);
        if (list) list.push(finding);
        else lists.set(finding.at.file, [finding]);
      }
      for (const [file, list] of lists) this.#findings.set(file, list.sort(byPlace));
    }
  }

  /** The story of these files as each check sees it. */
  #seen(files: readonly string[]): { check: Check; story: Story<unknown> }[] {
    const lineages = lineagesOf(files.map((file) => this.#entries.get(file)!.trace));
    const desk = this.#deskOf(files);
    const readings = files.map((file) => this.#entries.get(file)!.reading);
    const verified = this.#verified.filter((entry) => concerns(entry, readings));
    return this.#checks.map((check) => {
      const members = this.#members(files, (entry) => entry.facts.get(check.name), lineages);
      if (check.usesRecord) members.push(...verified.map((entry, i) => recorded(check, entry, i)));
      return { check, story: { members, desk } };
    });
  }

  /** The findings of each of some stories: what holds of articles holds of stories too, see `takeIn`. */
  #judge(groups: readonly Group[]): Finding[][] {
    const seen = groups.map(({ files }) => ({
      own: new Set(files),
      stories: this.#seen(files),
      findings: [] as Finding[],
    }));
    this.#checks.forEach((check, i) => {
      for (const { own, stories, findings } of seen) {
        const { story } = stories[i]!;
        const before = check.yields ? findings.slice() : [];
        for (const finding of check.judge(story)) {
          // What a check finds wrong with an entry of the record by itself is no finding of an article.
          if (!own.has(finding.at.file)) continue;
          if (before.some((other) => isAt(other.at, finding.at) || saysAlready(other, finding))) continue;
          const severity = this.options.severity?.[finding.code] ?? this.options.severity?.[finding.check];
          if (severity === 'off' || isKept(finding, story.desk.stet)) continue;
          findings.push(severity && severity !== finding.severity ? { ...finding, severity } : finding);
        }
      }
    });
    return seen.map(({ findings }) => findings);
  }

  #members<F>(files: readonly string[], facts: (entry: Entry) => F, lineages?: readonly number[]): Member<F>[] {
    const known = files.flatMap((file) => this.#entries.get(file) ?? []);
    const numbers = lineages ?? lineagesOf(known.map((entry) => entry.trace));
    return known.map((entry, i) => ({
      reading: entry.reading,
      facts: facts(entry),
      lineage: numbers[i]!,
      standing: this.#standing(entry.article),
    }));
  }

  /** What the desk has laid down for these articles. */
  #deskOf(files: readonly string[]): Desk {
    const stylebooks = this.#desk.stylebooks.filter((book) => files.some((file) => governs(book, file)));
    return { ...this.#desk, stylebooks };
  }
}

const isAt = (a: Finding['at'], b: Finding['at']) => a.file === b.file && overlaps(a, b);

/** Does one finding, standing where the other would cite, set the same places against each other? */
const saysAlready = (one: Finding, other: Finding) =>
  one.against.some((citation) => isAt(citation, other.at)) && other.against.every((citation) => isAt(citation, one.at));

/** What each check takes from an entry of the record, which stands as long as the stylebook does. */
const RECORDED = new WeakMap<VerifiedReading, Map<Check, unknown>>();

/** An entry of the record as a member of a story: no article's copy, so that its lineage is its own. */
function recorded(check: Check, entry: VerifiedReading, index: number): Member<unknown> {
  const { reading } = entry;
  const known = RECORDED.get(entry) ?? new Map<Check, unknown>();
  RECORDED.set(entry, known);
  if (!known.has(check)) known.set(check, check.collect(reading));
  return { reading, facts: known.get(check), lineage: -1 - index, standing: 0, verified: entry };
}

/** A check that is off by default runs when the desk gives it, or one of its codes, a severity. */
function isOn(check: Check, options: CorpusOptions): boolean {
  const own = options.severity?.[check.name];
  if (own === 'off') return check.codes.some(({ code }) => isRaised(options.severity?.[code]));
  return check.byDefault || own !== undefined || check.codes.some(({ code }) => isRaised(options.severity?.[code]));
}

const isRaised = (severity: Severity | 'off' | undefined) => severity !== undefined && severity !== 'off';

/** By place, then the graver and surer first; ties by check and message so that the order never depends on chance. */
function byPlace(a: Finding, b: Finding): number {
  return (
    a.at.start - b.at.start ||
    a.at.end - b.at.end ||
    (a.check < b.check ? -1 : a.check > b.check ? 1 : 0) ||
    (a.message < b.message ? -1 : a.message > b.message ? 1 : 0)
  );
}
