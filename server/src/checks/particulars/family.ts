/**
 * Of whom or what a particular is told: the event that the article is about, one person, one person in that event, or
 * somebody who has a name or is known by what the slot says: "the driver".
 */
export type Of = 'event' | 'person' | 'victim' | 'somebody';

/** A family of kinds of which one thing has one: how articles tell it, and how to speak of it. */
export interface Family {
  /** As in the tables of `reading/lexicon/kinds`. */
  readonly name: string;
  /** For a person: "Weapon". */
  readonly what: string;
  /** The same for slots that have words of their own. */
  readonly whatOf?: Readonly<Record<string, string>>;
  readonly of: Of;
  /** It is told where the words before it end so, */
  readonly left?: RegExp;
  /** or those behind it begin so. Without either, wherever it is named. */
  readonly right?: RegExp;
  /** or it tells itself what it is: "killed himself". */
  readonly self?: RegExp;
  /** Words before it after which it is told of the person named last, though nobody stands in the sentence. */
  readonly ofLast?: RegExp;
  /** Never where the words before it end so, */
  readonly notLeft?: RegExp;
  /** nor where those behind it begin so. */
  readonly notRight?: RegExp;
  /** Kinds of event of which it is told; of any where there are none. */
  readonly classes?: ReadonlySet<string>;
  /** Particulars of different slots are of different things; nothing: it is no particular. */
  readonly slot?: (
    left: string,
    right: string,
    key: string,
    own: string,
    /** The words of the sentence before. */
    earlier: () => string,
  ) => string | undefined;
  /** Its slot is kept where a person with a name bears it: a part of the body, not what he or she is. */
  readonly borne?: true;
  /** Of what of several it is told, where that is told: "of arson". Two that differ are of two things. */
  readonly aspect?: (right: string, left: string) => string | undefined;
  /** Without a form of "be" before it, it is told of its object: "cleared Ana Varga". */
  readonly transitive?: true;
  /** Words that end before it and begin with the verb whose object is the one it is told of: "shot Varga in the". */
  readonly active?: RegExp;
  /** An article with words like these tells of several things that may have one each. */
  readonly several?: RegExp;
  /** Where an article names the other kind in these words it knows of both; by default it is enough that it names it. */
  readonly named?: RegExp;
  /** Its kinds are named so often that only those count as known that are told in the slot itself. */
  readonly common?: true;
  /**
   * Its slots tell so much ("what the raiders fled in") that neither another event noun nor a place in the sentence sets it
   * apart from its article's own news; it is the names in common that tell whether two articles are on one matter.
   */
  readonly firm?: true;
  /** It is true for good, whether an article looks back at it or not. */
  readonly lasting?: true;
  /** It tells whose kin somebody with a name is. */
  readonly kin?: true;
  /** Slots and kinds ("find police") of which several may be true: never more than a remark. */
  readonly soft?: RegExp;
  /** It changes as time goes by: what articles of two days tell of it is news and no slip, and worth a remark. */
  readonly moves?: true;
}
