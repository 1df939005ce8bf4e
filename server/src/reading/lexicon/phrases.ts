import type { Token } from '../../text/article.ts';

/** A predicate told in several words; each position may have alternatives, parted by "|". */
interface Phrase {
  readonly predicate: string;
  readonly words: readonly (readonly string[])[];
}

const phrases = (rows: readonly (readonly [string, string])[]): Phrase[] =>
  rows.map(([predicate, words]) => ({ predicate, words: words.split(' ').map((word) => word.split('|')) }));

const HOSPITAL = 'hospital|hospitals|clinic|clinics';
const CARE = 'care|custody|homes|families';
const LEAVE = 'leave|flee|evacuate|move|abandon|quit|vacate';
const HOMES = 'home|homes|house|houses|village|villages|apartments|flats';

/** Behind the counted: "were told to leave", "lost their lives", "taken into custody". */
const BEHIND = phrases([
  ['die', 'lost|lose|losing|loses their|his|her lives|life'],
  ['die', 'shot|found dead'],
  ['die', 'gunned|mown|mowed down'],
  [
    'die',
    'stabbed|beaten|burned|burnt|hacked|trampled|crushed|froze|frozen|bludgeoned|starved|tortured|clubbed to death',
  ],
  ['hospital', `taken|rushed|brought|airlifted|flown|sent|transported|transferred|admitted to ${HOSPITAL}`],
  [
    'hospital',
    `taken|rushed|brought|airlifted|flown|sent|transported|transferred|admitted to the|a|an|local|nearby|area|city ${HOSPITAL}`,
  ],
  ['injure', 'suffered|sustained|suffering|sustaining|suffer|sustain injuries|wounds'],
  ['injure', 'suffered|sustained|suffering|sustaining gunshot|bullet|stab|knife|shrapnel|blast wounds|injuries'],
  ['injure', 'hit|struck|caught by bullets|gunfire|shrapnel|splinters'],
  ['missing', 'feared lost'],
  ['missing', 'lost at sea'],
  ['trapped', 'cut off'],
  ['rescue', 'ushered|shepherded|carried|helped out|down'],
  ['rescue', 'led|brought|guided|escorted out of the building|tunnel|mine|cave|wreck|wreckage|train|hotel|mall|tower'],
  [
    'rescue',
    'brought|led|taken|carried|pulled|helped|guided|ushered|escorted|lifted|hauled|dragged|hoisted to safety|shore',
  ],
  ['rescue', 'brought|taken|pulled|dug|plucked|carried|led ashore|alive'],
  ['rescue', 'brought|dug|pulled|came|carried|led|taken|got out alive|safe|unhurt|unharmed'],
  ['rescue', 'taken|lifted|plucked|winched|helped off by|safely|unhurt'],
  ['rescue', 'dug|winched|airlifted|ferried out|off|clear|up'],
  ['rescue', 'brought|hauled|winched|raised to the surface'],
  ['survive', 'made|make it out|ashore'],
  ['survive', 'escaped|emerged|came out|through alive'],
  ['survive', 'escaped|emerged alive'],
  ['displace', `forced|told|ordered|asked|urged|made|advised|compelled|instructed|had to ${LEAVE}`],
  ['displace', `left|fled|abandoned|lost|leave|lose|vacated|quit their ${HOMES}`],
  ['displace', `forced|driven from their ${HOMES}`],
  ['displace', `forced|driven out of their ${HOMES}`],
  ['displace', 'left|made|rendered|became homeless'],
  [
    'displace',
    'led|taken|brought|bussed|moved to emergency|temporary|evacuation shelters|shelter|accommodation|centres|centers',
  ],
  ['displace', 'running for their lives'],
  ['arrest', 'taken|remanded|held|kept into|in custody'],
  ['remove', `taken|placed|put into|in ${CARE}`],
  ['remove', `taken|placed|put into|in foster|state|protective|temporary|emergency|council|public ${CARE}`],
  ['remove', 'taken away'],
  ['arrest', 'in|under custody|arrest|detention'],
  ['release', 'walked|walk|set|went free'],
  ['strike', 'walked|walk|walking out'],
  ['strike', 'downed|down tools'],
  ['strike', 'went|gone|go|going|are on strike'],
  ['escape', 'crawled|climbed|broke|slipped|walked|tunnelled|tunneled|got|bolted|wriggled|squeezed out|away|free'],
  ['escape', 'on the run'],
  ['escape', 'at large'],
  ['arrest', 'rounded up'],
  ['arrest', 'behind bars'],
  ['charge', 'put|went|go on trial'],
  ['convict', 'found guilty'],
  ['acquit', 'found not guilty'],
  ['acquit', 'cleared of'],
  ['kidnap', 'taken|held|kept|seized hostage|hostages|captive|prisoner'],
  ['kidnap', 'taken|led|carried|dragged|marched off|away by gunmen|rebels|bandits|militants|kidnappers'],
  ['infect', 'tested|test|testing positive'],
  ['infect', 'fell|fallen|fall|falling|taken|took|became|become|becoming|made|left ill|sick|unwell'],
  ['infect', 'came|come|coming|went|gone|going down with'],
  ['infect', 'contracted|caught|contracting|catching the disease|virus|infection|illness|bug|fever'],
  ['infect', 'suffered|suffering|had|developed|got food|stomach poisoning|cramps'],
  ['destroy', 'burned|burnt|burning|torn|pulled|knocked down'],
  ['destroy', 'burned|burnt to the'],
  ['destroy', 'washed|swept|blown away'],
  ['destroy', 'reduced to rubble|ashes|ruins'],
  ['blackout', 'without|lost|lose|losing|no power|electricity|supply|supplies'],
  ['blackout', 'without|lost|lose|losing their|any power|electricity|supply|supplies'],
  ['blackout', 'in the dark'],
  ['blackout', 'plunged|left into|in darkness|dark'],
  ['derail', 'left|leave|leaving|jumped|jumping the|its|their tracks|rails'],
  ['derail', 'came|come|coming|went|going|jumped off the|its|their tracks|rails'],
  ['sink', 'went|gone|go down'],
  ['down', 'shot|brought|taken down'],
  ['attend', 'took|taken|taking|take part'],
  ['attend', 'took|taken|taking|take to the streets|street|squares|roads'],
  ['attend', 'poured|streamed|spilled|filed|paraded into|onto|through the|central'],
  ['attend', 'turned|come|came out to|for'],
  ['attend', 'packed|filled|lined|crowded the|into'],
  ['cancel', 'called off'],
  ['close', 'shut|closed down'],
  ['cut', 'go|disappear|vanish at|by|in|as|over|across'],
  ['cut', 'made|be|are|were|was redundant'],
  ['cut', 'lose|lost|losing|loses their jobs|job|work|posts|positions|livelihoods'],
  ['cut', 'out of work|jobs'],
  ['cut', 'face|facing|faces redundancy|dismissal|unemployment'],
  ['cut', 'face|facing|faces the axe|sack'],
  ['dismiss', 'let go'],
  ['hire', 'taken on'],
  ['aboard', 'on board'],
]);

/** Around the counted, "…" standing for them: "forced 300 people out of", "took 12 suspects into custody". */
const AROUND: readonly { readonly verbs: ReadonlySet<string>; readonly rest: Phrase }[] = (
  [
    [
      'displace',
      'force forces forced forcing drive drives drove driving driven move moves moved moving clear cleared clearing chased',
      'out|from|away',
    ],
    [
      'displace',
      'force forces forced forcing tell tells told telling order orders ordered ordering ask asks asked asking urge urges urged urging caused causing compelled compelling',
      `to ${LEAVE}`,
    ],
    ['displace', 'send sends sent sending', 'fleeing|running'],
    ['displace', 'force forces forced forcing', `their ${HOMES}`],
    ['arrest', 'take takes took taken taking', 'into custody'],
    ['remove', 'take takes took taken taking put puts placed placing places', 'into|in care'],
    [
      'remove',
      'take takes took taken taking put puts placed placing places',
      `into|in foster|state|protective|temporary|emergency|council|public ${CARE}`,
    ],
    ['arrest', 'hold holds held holding keep kept keeping', 'in custody'],
    [
      'hospital',
      'take takes took taken taking send sends sent sending rush rushed put puts putting land landed landing',
      `to|in ${HOSPITAL}`,
    ],
    [
      'rescue',
      'bring brings brought bringing lead led leading pull pulled get got carry carried carrying take took help helped ' +
        'usher ushered ushering escort escorted escorting lift lifted lifting haul hauled drag dragged guide guided hoisted',
      'to safety',
    ],
    ['rescue', 'bring brings brought bringing pull pulled dig dug take took carry carried', 'ashore|alive'],
    ['rescue', 'bring brings brought bringing raise raised haul hauled winch winched', 'to the surface'],
    ['rescue', 'bring brings brought bringing pull pulled dig dug got carry carried', 'out alive'],
    ['infect', 'make makes made making leave left leaving take took', 'ill|sick|unwell'],
    ['displace', 'make makes made making leave left leaving render rendered', 'homeless'],
    ['blackout', 'plunge plunged plunging leave left leaving', 'into|in darkness'],
    ['cut', 'make makes made making', 'redundant'],
    ['dismiss', 'put puts putting throw throws threw throwing', 'out of work'],
    ['kidnap', 'take takes took taken taking hold holds held holding keep kept keeping', 'hostage|captive'],
    ['release', 'let lets letting', 'go'],
    ['orbit', 'put puts putting place placed carry carried carrying send sent lofted launched', 'into orbit|space'],
    ['die', 'shot shoot shoots shooting', 'dead'],
    ['cut', 'leave leaves left leaving', 'redundant'],
  ] as const
).map(([predicate, verbs, rest]) => ({ verbs: new Set(verbs.split(' ')), rest: phrases([[predicate, rest]])[0]! }));

/** A verb's particle right before the counted: "shot down 45 drones", "laid off 90 people". */
const PARTICLES: readonly {
  readonly particle: string;
  readonly verbs: ReadonlySet<string>;
  readonly predicate: string;
}[] = (
  [
    ['dismiss', 'off', 'lay lays laid laying'],
    ['cancel', 'off', 'call calls called calling'],
    ['down', 'down', 'shoot shoots shot shooting bring brings brought bringing take took taken'],
    ['die', 'down', 'gun guns gunned gunning mow mows mowed mown mowing'],
    ['destroy', 'down', 'burn burns burned burnt burning tear tears tore torn tearing knock knocked pull pulled'],
    ['close', 'down', 'shut shuts shutting close closed closing'],
    ['destroy', 'away', 'wash washes washed washing sweep sweeps swept sweeping blow blew blown'],
    ['arrest', 'up', 'round rounds rounded rounding'],
    ['rescue', 'up', 'pick picks picked picking'],
    ['hire', 'on', 'take takes took taken taking'],
    ['steal', 'with', 'off away'],
    ['attend', 'by', 'attended watched seen visited'],
    ['build', 'up', 'put puts putting throw threw'],
    ['displace', 'out', 'move moves moved moving clear clears cleared clearing'],
    ['hit', 'by', 'hit struck'],
    ['sign', 'by', 'signed'],
    ['nominate', 'for', 'nominated shortlisted'],
  ] as const
).map(([predicate, particle, verbs]) => ({ predicate, particle, verbs: new Set(verbs.split(' ')) }));

/** The predicate of the verb whose particle is token `at`, if it is one. */
export function phraseBefore(tokens: readonly Token[], at: number): string | undefined {
  const [verb, particle] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower];
  return PARTICLES.find((own) => own.particle === particle && own.verbs.has(verb))?.predicate;
}

const stands = ({ words }: Phrase, tokens: readonly Token[], at: number): boolean =>
  words.every((alternatives, k) => alternatives.includes(tokens[at + k]?.lower ?? ''));

const FIRST = new Map<string, Phrase[]>();
for (const phrase of BEHIND) {
  for (const word of phrase.words[0]!) FIRST.set(word, [...(FIRST.get(word) ?? []), phrase]);
}

/** The predicate of the phrase that begins at token `at`, if any. */
export function phraseAt(tokens: readonly Token[], at: number): string | undefined {
  return FIRST.get(tokens[at]!.lower)?.find((phrase) => stands(phrase, tokens, at))?.predicate;
}

/** The predicate of a verb right before the counted and words right behind them, if they make one. */
export function phraseAround(tokens: readonly Token[], verb: number, behind: number): string | undefined {
  const before = tokens[verb]?.lower ?? '';
  const at = tokens[behind]?.lower.endsWith('ly') ? behind + 1 : behind;
  return AROUND.find(({ verbs, rest }) => verbs.has(before) && stands(rest, tokens, at))?.rest.predicate;
}
