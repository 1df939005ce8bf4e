import { areOne, type Voice } from './voices.ts';

/** Voices that one speaker's name, or one post, stands for: of most questions the answer is the same for all of them. */
interface Namesakes {
  readonly first: Voice;
  readonly voices: Map<Voice, number[]>;
}

/**
 * The quotations of a story by who is quoted. Each article has voices of its own, and a large story thousands of them;
 * whether two are one speaker mostly hangs on the two names alone, of which there are far fewer.
 */
export class Heard {
  readonly #persons = new Map<string, Namesakes>();
  /** Bodies, posts and crowds. */
  readonly #others = new Map<string, Namesakes>();
  readonly #byName = new Map<string, readonly number[]>();
  readonly #known = new Map<Voice, readonly number[]>();

  /** Adds a quotation by its number; one of which nobody says whose it is can be nobody's. */
  add(voice: Voice, quotation: number): void {
    if (voice.speaker === undefined) return;
    const groups = voice.person ? this.#persons : this.#others;
    let group = groups.get(voice.speaker);
    if (!group) {
      group = { first: voice, voices: new Map() };
      groups.set(voice.speaker, group);
    }
    const list = group.voices.get(voice);
    if (list) list.push(quotation);
    else group.voices.set(voice, [quotation]);
  }

  /** The quotations of those who are the same speaker, in no order. */
  of(voice: Voice): readonly number[] {
    let known = this.#known.get(voice);
    if (!known) {
      // Who holds a post is told by what each article says of the person.
      const titled = !voice.person && voice.post !== undefined;
      known = [...(titled ? oneByOne(voice, this.#persons) : this.#named(voice)), ...byGroup(voice, this.#others)];
      this.#known.set(voice, known);
    }
    return known;
  }

  /** The quotations of persons with the name of this speaker. */
  #named(voice: Voice): readonly number[] {
    const name = voice.speaker ?? '';
    let named = this.#byName.get(name);
    if (!named) {
      named = byGroup(voice, this.#persons);
      this.#byName.set(name, named);
    }
    return named;
  }
}

function byGroup(voice: Voice, groups: ReadonlyMap<string, Namesakes>): number[] {
  const found: number[] = [];
  for (const { first, voices } of groups.values())
    if (areOne(voice, first)) for (const list of voices.values()) found.push(...list);
  return found;
}

function oneByOne(voice: Voice, groups: ReadonlyMap<string, Namesakes>): number[] {
  const found: number[] = [];
  for (const { voices } of groups.values())
    for (const [other, list] of voices) if (areOne(voice, other)) found.push(...list);
  return found;
}
