import type { Token } from '../../text/article.ts';
import { noted } from '../../text/remember.ts';
import { stemOf } from '../stems.ts';

/**
 * What goes on for a while, by the words that tell of it: an article says how long a strike lasted with "strike",
 * "walkout" or "stoppage". Compared by stems; words that have to follow stand after a colon, "_" between two of them.
 */
const COURSES: Readonly<Record<string, string>> = {
  hospital: 'hospital hospitalised hospitalized ward wards intensive:care infirmary clinic sickbed',
  coma: 'coma unconscious comatose ventilator life:support',
  // A term that a court gives is a measure; this is what was done of it.
  prison:
    'prison jail imprisonment behind:bars imprisoned incarcerated cell cells custody detention remand penitentiary released freed',
  captivity:
    'captivity captive captors hostage hostages kidnappers kidnapped abducted ordeal siege standoff stand-off stand:off',
  exile: 'exile exiled',
  marriage: 'marriage married marry wed wedlock wedding',
  couple: 'relationship dating couple romance',
  post:
    'helm office in:charge in:power tenure reign reigned rule ruled presidency mayoralty premiership leadership governed ' +
    'presided chaired captained managed coached led headed run:the ran:the served:as post manager coach conductor editor mayor ' +
    'governor chairman director president minister chief king queen monarch throne emperor sultan bishop archbishop pope',
  career: 'spell stint career bench profession',
  employed: 'employed worked colleague payroll',
  strike: 'strike strikes walkout walkouts stoppage stoppages picket industrial:action downed:tools locked:out lockout',
  outage: 'outage outages blackout blackouts power:cut power:cuts electricity powerless power:failure without:power',
  adrift: 'adrift drifted drifting castaway at:sea marooned raft dinghy',
  trapped: 'trapped underground entombed rubble buried stranded stuck',
  missing: 'missing disappearance search searched searching hunt hunted manhunt combed',
  wait: 'wait waited waits waiting queue queued queues trolley lay lain lying',
  visit: 'visit visits visiting tour toured touring trip pilgrimage',
  contract: 'contract contracts deal deals pen:to',
  emergency: 'emergency curfew lockdown moratorium quarantine',
  trial: 'trial trials hearing hearings',
  inquiry: 'inquiry inquiries probe investigation investigations',
  talks: 'talks negotiations negotiating bargaining',
  deliberation: 'deliberated deliberating deliberation deliberations',
  war: 'war conflict insurgency hostilities occupation besieged',
  flight: 'flight journey voyage crossing',
  works: 'construction build building renovation refurbishment restoration repairs rebuilding',
  surgery: 'surgery operated operation theatre',
  sidelined: 'sidelined layoff lay-off lay:off miss misses sidelines',
  closed: 'closed shut closure',
  illness: 'illness cancer battle dementia',
  drought: 'drought rainless without:rain no:rain',
  burned: 'burned burnt burning blaze flames tackled fought extinguish extinguished',
  delay: 'delay delayed delays late',
  ban: 'ban banned suspended suspension disqualified disqualification',
};

/** What comes about once, in a year or some time ago, likewise. */
const DEEDS: Readonly<Record<string, string>> = {
  found:
    'founded founding founder established formed formation launched inception origins incorporated set:up together started ' +
    'creation created',
  built: 'built build constructed erected dates dating',
  law: 'force enacted passed adopted outlawed introduced',
  discover: 'discovered discovery discover invented invention identified isolated',
  coup: 'coup toppled overthrew overthrown deposed seized:power took:power',
  post:
    'office helm in:charge elected appointed appointment led headed run:the ran:the chaired presided governed ruled ' +
    'succeeded took:over took:office became:president became:mayor became:chief became:head became:chairman ' +
    'became:director became:governor became:minister became:manager became:coach became:editor became:leader became:king ' +
    'became:queen became:pope became:archbishop',
  title: 'title titles championship championships trophy silverware crown',
  arrive: 'arrived arrive came:to moved joined transferred',
  collapse: 'collapsed swept:away carried:off washed:away destroyed burned:down torn:down demolished',
  bought: 'bought acquired purchased takeover acquisition',
  open: 'opened inaugurated unveiled commissioned',
  war: 'war fought invaded invasion',
  quit: 'quit resigned resignation stepped:down retired retirement',
  diagnosis: 'diagnosed diagnosis',
  debut: 'debut debuted',
  vanish: 'vanished disappeared disappearance',
  begin: 'began begun started appeared emerged erupted broke:out outbreak onset',
  born: 'born birth into:the_world',
  marriage: 'married marriage wed wedding',
  killed: 'massacre slaying slain',
};

interface Entry {
  readonly name: string;
  readonly next: readonly string[];
}

function byStem(table: Readonly<Record<string, string>>): ReadonlyMap<string, readonly Entry[]> {
  const stems = new Map<string, Entry[]>();
  for (const [name, words] of Object.entries(table)) {
    for (const entry of words.split(' ')) {
      const [word, next] = entry.split(':') as [string, string?];
      const list = stems.get(stemOf(word)) ?? [];
      list.push({ name, next: next?.split('_') ?? [] });
      stems.set(stemOf(word), list);
    }
  }
  return stems;
}

const NONE: readonly Entry[] = [];
const reader = (stems: ReadonlyMap<string, readonly Entry[]>) =>
  noted((token: Token): readonly Entry[] => (token.kind === 'word' ? (stems.get(stemOf(token.lower)) ?? NONE) : NONE));

const goesOn = reader(byStem(COURSES));
const comesAbout = reader(byStem(DEEDS));

/** What the word at token `i` tells to go on for a while; mostly nothing. */
export const coursesAt = (tokens: readonly Token[], i: number): readonly string[] =>
  named(goesOn(tokens[i]!), tokens, i);

/** What it tells to have come about once. */
export const deedsAt = (tokens: readonly Token[], i: number): readonly string[] =>
  named(comesAbout(tokens[i]!), tokens, i);

function named(entries: readonly Entry[], tokens: readonly Token[], i: number): readonly string[] {
  if (entries.length === 0) return NO_NAMES;
  const fits = entries.filter(({ next }) => next.every((each, k) => tokens[i + 1 + k]?.lower === each));
  return [...new Set(fits.map(({ name }) => name))];
}
const NO_NAMES: readonly string[] = [];
