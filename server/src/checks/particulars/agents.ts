import { lemmaAt } from '../../reading/lexicon/nouns.ts';
import { isStopToken } from '../../reading/lexicon/stops.ts';
import type { Reading } from '../../reading/reading.ts';
import { isIrregularPast, stemOf } from '../../reading/stems.ts';
import type { Token } from '../../text/article.ts';
import { marked, rememberedLast } from '../../text/remember.ts';
import { areApart, type Calling, callingAt } from './bearing.ts';
import type { Family } from './family.ts';
import {
  ANY,
  areTwoPatients,
  endsClause,
  isPreposition,
  LONGEST,
  type Patient,
  patientBefore,
  patientBehind,
  patientIn,
} from './patient.ts';
import { partsOf, personsAt, type Who } from './who.ts';

/*
 * Who did what one person, or one party, did: "was unearthed by a ferryman", "a nurse raised the alarm". The deed is
 * known by its verb, the doer by his place beside it, and no word has to be known that leads to him.
 */

/** Who did it, by what he is called or by his full name, or both. */
export interface Agent {
  readonly calling: Calling | undefined;
  readonly name: Who | undefined;
  readonly patient: Patient;
  /** It is told as what was done, not as what somebody did. */
  readonly passive: boolean;
}

/** How to speak of who did what. */
const AGENT: Family = {
  name: 'agent',
  what: 'Who did it',
  whatOf: {
    find: 'Who found it',
    alarm: 'Who raised the alarm',
    rescue: 'Who came to the rescue',
    open: 'Who opened it',
    drive: 'Who drove',
    present: 'Who presented it',
    nickname: 'Who gave the nickname',
    design: 'Who made it',
    win: 'Who won',
    raise: 'Who brought up a child',
  },
  of: 'event',
  common: true,
  firm: true,
};
/** The same of what is done once for good: an article may look back at it and another not. */
const AGENT_ONCE: Family = { ...AGENT, lasting: true };
const ONCE = new Set(['find', 'design', 'nickname', 'raise']);
/** The family of who did what. */
export const agentOf = (deed: string): Family => (ONCE.has(deed) ? AGENT_ONCE : AGENT);

/** A deed whose doer an article names. */
export interface Done {
  readonly deed: string;
  readonly agent: Agent;
  /** The doer's tokens [from, to). */
  readonly from: number;
  readonly to: number;
}

/** Deeds of which a report has one as a rule, by their verbs' stems; of others, such as arrests, it has many. */
const DEEDS: ReadonlyMap<string, string> = new Map(
  (
    'find=find discover=find unearth=find rescue=rescue sav=rescue open=open inaugurat=open driv=drive present=present ' +
    'nicknam=nickname dub=nickname design=design compos=design sculpt=design invent=design win=win pull=rescue rais=raise rear=raise ' +
    'bring=raise sound=raise'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);
const deedOf = marked(({ lower }) => DEEDS.has(stemOf(lower)));

/** What tells a person that there is more than one of it, or more than one who did it. */
const SEVERAL =
  /\b(?:two|three|four|several|some|others?|another|first|second|third|rest|remaining|both|also|each|one of|among|including|helped|together|women['’]s|men['’]s|stages?|heats?|awards?|seats?)\b/iu;
const BE = new Set('be been being was were is are'.split(' '));
/** Between a doer and the verb. */
const BESIDE = new Set('had has have then later finally'.split(' '));
/** Before whoever did it; not "my", which makes the one who speaks the kin of somebody. */
const DETERMINERS = new Set('a an the his her their its'.split(' '));
/** Before a noun these make it another's. */
const LEADING = new Set('of with by from to near for against like and or between as'.split(' '));
/** So many tokens behind a passive its "by" stands. */
const BY_REACH = 10;

/** Much is presented and won in one report: what "it" is has to be known. */
const ANYTHING = new Set(['open', 'present', 'win', 'design', 'nickname']);
const WHEEL = 'wheel';
const NOTHING: readonly Done[] = [];

/** The deeds of a sentence whose doers it names. */
export function doneIn(reading: Reading, block: number, sentence: number): readonly Done[] {
  const { tokens, start, end } = reading.article.blocks[block]!.sentences[sentence]!;
  if (
    !tokens.some((token) => deedOf(token) || token.lower === WHEEL) ||
    SEVERAL.test(reading.article.text.slice(start, end))
  )
    return NOTHING;
  return tokens.flatMap((token, i) => {
    if (!deedOf(token)) return atWheel(reading, block, sentence, i);
    const told = passive(reading, block, sentence, i) ?? active(reading, block, sentence, i);
    const deed = told && deedAt(tokens, i, told.agent);
    if (!deed) return [];
    if (!ANYTHING.has(deed) || told.agent.patient.words.size > 0) return [{ ...told, deed }];
    const patient = patientIn(
      before(reading, block, sentence).filter(({ capital, lower }) => !capital && lower !== 'new'),
    );
    return patient.words.size > 0 ? [{ ...told, deed, agent: { ...told.agent, patient } }] : [];
  });
}

/** "Raised" is an alarm or a child, "brought" a child only with "up", "pulled" a rescue only with "out". */
function deedAt(tokens: readonly Token[], i: number, { patient, calling, name }: Agent): string | undefined {
  const deed = DEEDS.get(stemOf(tokens[i]!.lower))!;
  const [next, stem] = [tokens.slice(i + 1, i + 4).map(({ lower }) => lower), stemOf(tokens[i]!.lower)];
  if (stem === 'pull' && !next.includes('out')) return undefined;
  if (stem === 'bring' && next[0] !== 'up') return undefined;
  if (deed === 'raise' && patient.words.has('alarm')) return 'alarm';
  if (stem === 'sound') return undefined;
  if (deed === 'raise' && calling?.sort !== 'kin') return undefined;
  // A keeper saves many a shot; and who wins has a name.
  if (deed === 'rescue' && !calling) return undefined;
  if (deed === 'win' && !name) return undefined;
  return deed;
}

/** The tokens of the sentence before. */
function before({ article: { blocks } }: Reading, block: number, sentence: number): readonly Token[] {
  const last = blocks[block]!.sentences[sentence - 1] ?? blocks[block - 1]?.sentences.at(-1);
  return last?.tokens ?? [];
}

/** "At the wheel was a trainee" */
function atWheel(reading: Reading, block: number, sentence: number, i: number): Done[] {
  const { tokens } = reading.article.blocks[block]!.sentences[sentence]!;
  if (tokens[i]!.lower !== WHEEL || !BE.has(tokens[i + 1]?.lower ?? '')) return [];
  const doer = doerFrom(reading, block, sentence, i + 2);
  return doer ? [{ ...doer, agent: { ...doer.agent, patient: ANY, passive: true }, deed: 'drive' }] : [];
}

type Told = Omit<Done, 'deed'>;
type Doer = Omit<Told, 'agent'> & { readonly agent: Pick<Agent, 'calling' | 'name'> };

/** "It was found at Orla by a niece of his" */
function passive(reading: Reading, block: number, sentence: number, i: number): Told | undefined {
  const { tokens } = reading.article.blocks[block]!.sentences[sentence]!;
  const { lower } = tokens[i]!;
  if (!lower.endsWith('ed') && !isIrregularPast(lower)) return undefined;
  let by = i + 1;
  while (by < tokens.length && by - i < BY_REACH && tokens[by]!.lower !== 'by') {
    if (endsClause(tokens[by]!)) return undefined;
    by++;
  }
  if (tokens[by]?.lower !== 'by') return undefined;
  const doer = doerFrom(reading, block, sentence, by + 1);
  return doer && { ...doer, agent: { ...doer.agent, patient: patientBefore(tokens, i), passive: true } };
}

/** "A niece had found him", "Who found it: a niece" */
function active(reading: Reading, block: number, sentence: number, i: number): Told | undefined {
  const { tokens } = reading.article.blocks[block]!.sentences[sentence]!;
  let last = i - 1;
  while (last > 0 && BESIDE.has(tokens[last]!.lower)) last--;
  if (last < 0 || BE.has(tokens[last]!.lower)) return undefined;
  const patient = patientBehind(tokens, i);
  if (!patient) return undefined;
  if (tokens[last]!.lower === 'who') {
    const doer = equated(reading, block, sentence, last, i);
    return doer && { ...doer, agent: { ...doer.agent, patient, passive: true } };
  }
  const named = personsAt(reading, block, sentence).find(({ end }) => end === tokens[last]!.end);
  let from = last;
  if (named) {
    while (from > 0 && tokens[from]!.start > (named.title?.start ?? named.start)) from--;
    const lead = tokens[from - 1];
    if (lead && (LEADING.has(lead.lower) || lead.kind === 'clitic')) return undefined;
    const name = fullName(partsOf(reading, named));
    const calling = from > 0 ? callingAt(tokens, from - 1) : undefined;
    return name && { agent: { calling, name, patient, passive: false }, from, to: last + 1 };
  }
  // "A niece of the 61-year-old had found him", "a nurse on her way home raised the alarm"
  const reach = tokens.slice(0, last).findLastIndex(endsClause);
  const turn = tokens.findLastIndex(
    (token, k) =>
      k > reach + 1 && k < last && last - k <= LONGEST && isPreposition(token) && !!callingAt(tokens, k - 1),
  );
  if (turn > 0) from = last = turn - 1;
  const calling = callingAt(tokens, last);
  if (!calling) return undefined;
  while (from > 0 && last - from < LONGEST && !DETERMINERS.has(tokens[from]!.lower) && tokens[from]!.kind !== 'clitic')
    from--;
  if (!DETERMINERS.has(tokens[from]!.lower) && tokens[from]!.kind !== 'clitic') return undefined;
  if (tokens.slice(from + 1, last).some((_, k) => endsDoer(tokens, from + 1 + k))) return undefined;
  if (from > 0 && LEADING.has(tokens[from - 1]!.lower)) return undefined;
  return { agent: { calling, name: undefined, patient, passive: false }, from, to: last + 1 };
}

/** "Who found it was a nurse", "It was a nurse who found it" */
function equated(reading: Reading, block: number, sentence: number, who: number, verb: number): Doer | undefined {
  const { tokens } = reading.article.blocks[block]!.sentences[sentence]!;
  if (who === 0) {
    const turn = tokens.findIndex(({ lower }, k) => k > verb && (lower === ':' || lower === 'was'));
    return turn > verb && turn - verb < LONGEST ? doerFrom(reading, block, sentence, turn + 1) : undefined;
  }
  if (tokens[0]!.lower !== 'it' || !BE.has(tokens[1]!.lower)) return undefined;
  const doer = doerFrom(reading, block, sentence, 2);
  return doer && (doer.to === who || tokens[doer.to]!.lower === ',') ? doer : undefined;
}

/** Of "an off-duty nurse" the first part ends nothing. */
const endsDoer = (tokens: readonly Token[], i: number) =>
  endsClause(tokens[i]!) ||
  (isStopToken(tokens[i]!) &&
    tokens[i]!.kind !== 'clitic' &&
    tokens[i + 1]?.text !== '-' &&
    tokens[i - 1]?.text !== '-');

const fullName = (parts: Who): Who | undefined => (parts.length > 1 ? parts : undefined);

/** The doer who is named from token `from` on: "a ferryman", "ferryman Ivo Varga", "Ivo Varga". */
function doerFrom(reading: Reading, block: number, sentence: number, from: number): Doer | undefined {
  const { tokens } = reading.article.blocks[block]!.sentences[sentence]!;
  const persons = personsAt(reading, block, sentence);
  let [to, calling]: [number, Calling | undefined] = [from, undefined];
  let name: Who | undefined;
  for (let i = from; i < tokens.length && i - from < LONGEST; i++) {
    const token = tokens[i]!;
    const person = persons.find(({ start, title }) => (title?.start ?? start) === token.start);
    if (person) {
      // "Ana Varga's niece": she is no doer.
      if (reading.article.text[person.end] === '’' || reading.article.text[person.end] === "'") continue;
      name = fullName(partsOf(reading, person));
      // "Ferryman Ivo Varga": what stands before a name may be read as its title.
      for (let k = i; tokens[k]!.start < person.start; k++) {
        const own = callingAt(tokens, k);
        if (own) [calling, to] = [own, k + 1];
      }
      if (name) to = tokens.findIndex(({ end }) => end >= person.end) + 1;
      break;
    }
    if (i > from ? endsDoer(tokens, i) : endsClause(token)) break;
    const own = callingAt(tokens, i);
    if (own) [calling, to] = [own, i + 1];
  }
  if (to === from || (!calling && !name) || tokens[to]?.lower === 'and') return undefined;
  return { agent: { calling, name }, from, to };
}

/** Do they name two doers of one deed? */
export function areTwoAgents(a: Agent, b: Agent): boolean {
  // Of what several players do by turns it is not told as done to one thing.
  if (!a.calling && !b.calling && !a.passive && !b.passive) return false;
  if (areTwoPatients(a.patient, b.patient)) return false;
  if (a.name && b.name) return !a.name.some((part) => b.name!.includes(part));
  return a.calling !== undefined && b.calling !== undefined && areApart(a.calling, b.calling);
}

const wordsIn = rememberedLast(
  ({ article }: Reading) =>
    new Set(article.blocks.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens.map(lemmaAt)))),
);

/** Names an article somewhere whom another has for the doer? Then its writer knows of both. */
export function knowsAgent(reading: Reading, { calling, name }: Agent): boolean {
  const words = wordsIn(reading);
  return name ? words.has(name.at(-1)!.toLowerCase()) : calling !== undefined && words.has(calling.head);
}
