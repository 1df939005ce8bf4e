import type { Span } from '../text/span.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A stretch of a named file, with its text. */
export interface Place extends Span {
  readonly file: string;
  readonly text: string;
}

/** The words of another article (or another place in this one) that say otherwise. */
export interface Citation extends Place {
  /** The sentence around the span, as it stands in the file, cut at word ends where it is long. */
  readonly excerpt: string;
  readonly outlet?: string;
  /** ISO 8601 day (2025-05-07) of the article, where it is known. */
  readonly date?: string;
}

/** A replacement of one span of one file. */
export interface Edit extends Span {
  readonly file: string;
  readonly newText: string;
}

/** A change that the editor may choose. `preferred`: the best-supported reading. */
export interface Fix {
  readonly title: string;
  readonly preferred: boolean;
  readonly edits: readonly Edit[];
}

/** What happened, where and when, as the desk's record names an event. */
export interface RecordedEvent {
  readonly what?: string;
  readonly place: string;
  /** ISO 8601 day. */
  readonly date: string;
}

/** An entry of the stylebook that would settle a finding. */
export type Ruling =
  | { readonly kind: 'name'; readonly right: string; readonly wrong?: string }
  | { readonly kind: 'post'; readonly person: string; readonly post: string }
  | { readonly kind: 'figure'; readonly event: RecordedEvent; readonly figure: string; readonly value: string };

/** Facts that disagree, shown at one place. See DESIGN: one disagreement is one finding at each place that differs. */
export interface Finding {
  /** The check's name, such as `figures`. */
  readonly check: string;
  /** A stable code, such as `figure-conflict`. */
  readonly code: string;
  readonly severity: Severity;
  /** 0..1 */
  readonly confidence: number;
  /** Tells the whole story by itself: what differs, here, there, and where there is. */
  readonly message: string;
  readonly at: Place;
  readonly against: readonly Citation[];
  readonly fixes: readonly Fix[];
  /** What the desk can lay down in its stylebook so that this is settled; the better-supported side first. */
  readonly rulings?: readonly Ruling[];
}
