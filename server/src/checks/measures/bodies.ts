import type { Finding } from '../../corpus/finding.ts';
import { type Person, personsOf } from '../../events/persons/persons.ts';
import { areOfOne, type Told, tellsOf, toldOf } from '../../events/persons/told.ts';
import { type Body, bodiesOf } from '../../reading/numbers/bodies.ts';
import type { Reading } from '../../reading/reading.ts';
import { tokenFrom } from '../../text/tokenat.ts';
import type { Member } from '../check.ts';
import { Clashes, findingsIn } from '../report/clashes.ts';
import { type Mention, said } from '../report/disagree.ts';

/* How tall and how heavy a person is: his or her own, whatever happened. */

/** A height or a weight of somebody whom the article names. */
export interface BodyFact {
  readonly body: Body;
  readonly told: Told;
}

interface BodyMention extends Mention {
  readonly fact: BodyFact;
}

/** A grown person's weight is another after so many days. */
const WEIGHED_ANEW = 60;
/** Farther apart than this share, two are hardly told of one person. */
const FAR = 0.35;

/** The heights and weights of persons whom an article names. */
export function bodyFacts(reading: Reading): BodyFact[] {
  return bodiesOf(reading).flatMap((body) => {
    const told = bearerOf(reading, body);
    return told ? [{ body, told }] : [];
  });
}

function bearerOf(reading: Reading, { block, sentence, start, noun }: Body): Told | false | undefined {
  const { tokens } = reading.article.blocks[block]!.sentences[sentence]!;
  const at = tokenFrom(tokens, start);
  if (noun === undefined || tokens[at - 1]?.lower !== 'the') return toldOf(reading, block, sentence, at, start);
  const { named, persons, main } = personsOf(reading);
  if ((named.get(block, sentence) ?? []).some(({ name }) => name.end <= start)) return false;
  // "The 1.9-metre keeper" is who has been called a keeper, the one who has just been named, or the one whom it is about.
  const [called, more] = persons.filter((person) => isCalled(reading, person, noun));
  if (called) return !more && tellsOf(reading, called);
  const about = main && isSurelyPerson(main) ? main : undefined;
  const [last, other] = new Set(lastNamed(reading, block, sentence).filter(isSurelyPerson));
  const one = last ?? about;
  return !!one && !other && (about ?? one) === one && tellsOf(reading, one);
}

/** A club may be taken for a person by its name. */
const isSurelyPerson = ({ mentions }: Person): boolean => mentions.some(({ kind }) => kind === 'person');

/** Whom the sentence before names. */
function lastNamed(reading: Reading, block: number, sentence: number): Person[] {
  const { blocks } = reading.article;
  const [b, s] = sentence > 0 ? [block, sentence - 1] : [block - 1, (blocks[block - 1]?.sentences.length ?? 0) - 1];
  return (personsOf(reading).named.get(b, s) ?? []).map(({ person }) => person);
}

/** "Keeper Ivo Berg", "Ivo Berg, a keeper": is the person called so anywhere? */
const isCalled = ({ article: { text } }: Reading, { mentions }: Person, noun: string): boolean =>
  mentions.some(({ title, apposition, start }) =>
    [title?.text, apposition?.text, text.slice(Math.max(0, start - noun.length - 1), start).trimEnd()].some((words) =>
      words
        ?.toLowerCase()
        .split(/[^\p{L}-]+/u)
        .includes(noun),
    ),
  );

const differ = ({ body: a }: BodyFact, { body: b }: BodyFact): boolean =>
  Math.abs(a.value - b.value) > a.rounding + b.rounding;

function clash(a: BodyMention, b: BodyMention): boolean {
  const [x, y] = [a.fact, b.fact];
  if (x.body.kind !== y.body.kind || !areOfOne(x.told, y.told) || !differ(x, y)) return false;
  if (Math.abs(x.body.value - y.body.value) > FAR * Math.max(x.body.value, y.body.value)) return false;
  if (x.body.kind === 'height') return true;
  const [day, other] = [a.member.reading.date, b.member.reading.date];
  return day === undefined || other === undefined || Math.abs(day - other) <= WEIGHED_ANEW;
}

/** Does its article tell no other height of the one? */
const isOnly = ({ fact }: BodyMention, own: readonly BodyMention[]): boolean =>
  own.every(
    ({ fact: other }) => other.body.kind !== fact.body.kind || !areOfOne(fact.told, other.told) || !differ(fact, other),
  );

/** People who are taller or heavier in one article than in another. */
export function bodyFindings(members: readonly Member<{ readonly bodies: readonly BodyFact[] }>[]): Finding[] {
  const told = members.map((member) =>
    member.facts.bodies.map((fact): BodyMention => ({ member, fact, span: fact.body })),
  );
  const clashes = new Clashes<BodyMention>();
  for (const [i, own] of told.entries())
    for (const others of told.slice(i + 1))
      for (const a of own)
        for (const b of others) if (isOnly(a, own) && isOnly(b, others) && clash(a, b)) clashes.add(a, b);
  return findingsIn<BodyMention>(clashes, (a, b) => !differ(a.fact, b.fact), {
    check: 'measures',
    code: 'measure-conflict',
    severity: 'warning',
    confidence: 0.8,
    message: (here, there, where) => {
      const { kind } = here.fact.body;
      const name = here.fact.told.person.mentions[0]!.text;
      const what = kind === 'height' ? 'Height' : 'Weight';
      return `${what} of ${name} differs: ${said(here)} here, ${said(there)} in ${where}`;
    },
    replacement: (here, there) =>
      here.fact.body.unit === there.fact.body.unit &&
      (here.fact.body.noun === undefined) === (there.fact.body.noun === undefined)
        ? { span: here.span, newText: said(there) }
        : undefined,
  });
}
