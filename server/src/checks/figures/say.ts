import { nationOf } from '../../reading/lexicon/nouns.ts';
import { wordTable } from '../../text/wordtable.ts';
import type { FigureFact } from './facts.ts';
import { EITHER, RECORD } from './keys.ts';

const NAMES = wordTable<string>({
  die: 'Death toll',
  injure: 'Number of injured',
  missing: 'Number of missing',
  trapped: 'Number of trapped',
  rescue: 'Number of rescued',
  survive: 'Number of survivors',
  displace: 'Number of displaced',
  arrest: 'Number of arrests',
  kidnap: 'Number of abducted',
  infect: 'Number of infections',
  attend: 'Size of the crowd',
  aboard: 'Number on board',
  act: 'Number of attackers',
  hospital: 'Number taken to hospital',
  treat: 'Number treated',
  shoot: 'Number of people shot',
  charge: 'Number charged',
  convict: 'Number convicted',
  acquit: 'Number acquitted',
  quarantine: 'Number in quarantine',
  vaccinate: 'Number vaccinated',
  escape: 'Number of escaped',
  arrive: 'Number of arrivals',
  suspend: 'Number suspended',
  hire: 'Number hired',
  margin: 'Margin of votes',
  division: 'Outcome of the vote',
  seats: 'Number of seats won',
  strike: 'Number who walked out',
  sign: 'Number of signatures',
  nominate: 'Number of nominations',
  poll: 'Number of votes',
});

/** "Death toll", "Number of houses damaged": what the figure is, to begin a message with. */
export function nameOf(fact: FigureFact): string {
  const { predicate, known } = fact.predication;
  if (fact.key === RECORD) return 'Number of earlier arrests';
  // "Killed or wounded": neither the dead nor the wounded.
  if (fact.key.endsWith(EITHER)) return `Number of ${plural(fact.group ?? fact.quantity.noun ?? 'person')}`;
  const degree = predicate === 'injure' ? fact.key.split('/')[1] : undefined;
  const named = degree ? `Number of those with ${degree} injuries` : NAMES[predicate];
  if (named)
    return fact.group && predicate !== 'attend' && predicate !== 'division'
      ? `${named} (${plural(fact.group)})`
      : named;
  const noun = fact.quantity.noun ?? 'figure';
  if (fact.key.startsWith('held:born:')) return `Number of ${plural(noun)} in the family`;
  if (!known) return `Number of ${plural(noun)}`;
  const verbs = wordTable<string>({
    destroy: 'destroyed',
    damage: 'damaged',
    burn: 'burnt',
    fire: 'fired',
    hit: 'that hit',
    steal: 'stolen',
    cut: 'cut',
    employ: 'employed',
    deploy: 'deployed',
    sell: 'sold',
    win: 'won',
    lose: 'lost',
    create: 'created',
    derail: 'derailed',
    sink: 'sunk',
    flood: 'flooded',
    blackout: 'without power',
    seize: 'seized',
    close: 'closed',
    cancel: 'cancelled',
    recall: 'recalled',
    order: 'ordered',
    build: 'built',
    release: 'released',
    down: 'shot down',
    dismiss: 'laid off',
    remove: 'removed',
    orbit: 'put into orbit',
  });
  return `Number of ${noun === 'time' ? 'shots' : plural(noun)} ${verbs[predicate] ?? ''}`.trim();
}

/** The plural of a lemma, for messages. */
export function plural(noun: string): string {
  const irregular = wordTable<string>({
    person: 'people',
    man: 'men',
    woman: 'women',
    child: 'children',
    life: 'lives',
    police: 'police',
    crew: 'crew',
    aircraft: 'aircraft',
  });
  if (irregular[noun]) return irregular[noun];
  if (nationOf(noun))
    return `${noun.replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())}${/(?:ese|ish|ch|ss)$/.test(noun) ? '' : 's'}`;
  if (/..man$/.test(noun)) return `${noun.slice(0, -2)}en`;
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
