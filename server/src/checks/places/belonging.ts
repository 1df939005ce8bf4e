import type { Finding, Severity } from '../../corpus/finding.ts';
import type { Containment } from '../../events/places.ts';
import { Bearers } from '../../reading/names/bearers.ts';
import { fold } from '../../reading/names/spelling.ts';
import { isCountryOrRegion } from '../../reading/places/gazetteer.ts';
import type { Member, Story } from '../check.ts';
import { whereIs, wordsAt } from '../report/cite.ts';
import { Clashes, findingsIn } from '../report/clashes.ts';
import { type Mention, wordsOf } from '../report/disagree.ts';
import type { OriginFact } from './origins.ts';
import type { PlaceFacts } from './places.ts';

interface OriginMention extends Mention {
  readonly member: Member<PlaceFacts>;
  readonly fact: OriginFact;
}

const WHAT = { born: 'Birthplace', home: 'Home', seat: 'Seat' } as const;
/** Words that may be said of any house. */
const ANY_HOUSE = new Set(['company', 'firm', 'group']);

/** One person from two places, one house with two seats. */
export function originFindings(story: Story<PlaceFacts>, map: Containment): Finding[] {
  const members = story.members.filter(({ facts }) => facts.origins.facts.length > 0);
  if (members.length < 2) return [];
  const bearers = new Bearers(story.members.flatMap(({ facts }) => facts.origins.names));
  const byKey = new Map<string, OriginMention[]>();
  const put = (key: string, mention: OriginMention) => byKey.set(key, [...(byKey.get(key) ?? []), mention]);
  for (const member of members) {
    for (const fact of member.facts.origins.facts) {
      const person = fact.kind === 'seat' ? houseKey(fact) : bearers.keyOf(fact.who);
      if (person !== undefined) put(`${fact.kind} ${person}`, { member, fact, span: fact.span });
    }
  }
  const house = onlyHouse(members);
  return [
    ...[...byKey.values()].flatMap((mentions) => findingsAmong(mentions, map)),
    ...(house ? findingsAmong(house, map) : []),
  ];
}

const houseKey = ({ who }: OriginFact) => (who.length > 0 ? who.map(fold).join(' ') : undefined);
/**
 * The one house of which a story tells the seat, where some articles do not name it: "the Graz-based owner". Each article
 * has to speak of one seat alone.
 */
function onlyHouse(members: readonly Member<PlaceFacts>[]): OriginMention[] | undefined {
  const mentions = members.flatMap((member) =>
    member.facts.origins.facts.flatMap((fact) => (fact.kind === 'seat' ? [{ member, fact, span: fact.span }] : [])),
  );
  const named = new Set(mentions.flatMap(({ fact }) => houseKey(fact) ?? []));
  const nouns = new Set(mentions.flatMap(({ fact: { noun } }) => (noun && !ANY_HOUSE.has(noun) ? [noun] : [])));
  const alone = mentions.every((one) => mentions.every((other) => one === other || one.member !== other.member));
  const unnamed = mentions.some(({ fact }) => fact.who.length === 0);
  return alone && unnamed && named.size <= 1 && nouns.size <= 1 ? mentions : undefined;
}

function findingsAmong(mentions: readonly OriginMention[], map: Containment): Finding[] {
  const severity = (a: OriginMention, b: OriginMention): Severity => {
    // A house that only one article names may be another; and of what is on no map nobody knows how it lies.
    const unnamed = a.fact.kind === 'seat' && (a.fact.who.length === 0 || b.fact.who.length === 0);
    if (unnamed || map.relation(a.fact.key, b.fact.key) === 'unknown') return 'hint';
    return a.fact.loose || b.fact.loose || a.fact.kind === 'home' ? 'information' : 'warning';
  };
  const clashes = new Clashes<OriginMention>();
  for (const a of mentions) {
    for (const b of mentions) {
      if (a.member.reading.article.file >= b.member.reading.article.file) continue;
      if (areApart(a.fact, b.fact, map) && !knows(a, b, map) && !knows(b, a, map)) clashes.add(a, b);
    }
  }
  return findingsIn(clashes, (a, b) => a.fact.key === b.fact.key, {
    check: 'places',
    code: 'place-origin',
    severity,
    confidence: 0.7,
    message: (here, there) => {
      const who = [here, there].find(
        ({ fact }) => fact.who.length > 1 || (fact.kind === 'seat' && fact.who.length > 0),
      );
      const whose = who ? ` of ${who.fact.who.join(' ')}` : '';
      return `${WHAT[here.fact.kind]}${whose} differs: ${said(here)} here, ${said(there)} in ${whereIs(there.member.reading, here.member.reading)}`;
    },
    replacement: wordsOf,
  });
}

const said = ({ member, span }: Mention) => wordsAt(member.reading, span);

/** Two places that the map knows to lie apart, or towns of which it does not know how they lie. */
function areApart(a: OriginFact, b: OriginFact, map: Containment): boolean {
  const words = a.key.split(' ');
  if (b.key.split(' ').some((word) => words.includes(word))) return false;
  const relation = map.relation(a.key, b.key);
  if (relation !== 'unknown') return relation === 'disjoint';
  const broad = [a, b].some(({ key }) => map.isBroad(key) || isCountryOrRegion(key));
  return !broad && a.kind !== 'home';
}

/** An article that names the other's place as well knows of both. */
const knows = ({ member }: OriginMention, { fact }: OriginMention, map: Containment) =>
  member.reading.places.some(({ key }) => map.relation(key, fact.key) === 'same');
