import { wordTable } from '../../text/wordtable.ts';
import { type MeasureFact, OF_THING, OPEN } from './facts.ts';

const NAMES = wordTable<string>({
  magnitude: 'Magnitude',
  aftershock: 'Magnitude of the aftershock',
  calibre: 'Calibre',
  sentence: 'Prison sentence',
  sought: 'Term that was asked for',
  served: 'Time in prison',
  turnout: 'Turnout',
  storeys: 'Number of storeys',
  vote: 'Share of the vote',
  veteran: 'Years of service',
  gust: 'Speed of the gusts',
  wind: 'Wind speed',
  limit: 'Limit',
  contained: 'Share contained',
  part: 'Share',
  fate: 'Share',
  burnt: 'Area burned',
  flooded: 'Area flooded',
  ban: 'Length of the ban',
  parole: 'Time before parole',
  pack: 'Content',
  held: 'Duration',
  result: 'Finishing time',
  score: 'Score',
  minute: 'Minute',
  absent: 'Length of the absence',
  fall: 'Height of the fall',
  inflation: 'Inflation',
  ballot: 'Share in favour',
  open: 'Amount',
  workforce: 'Share of the staff',
});

/** "Depth", "Duration of the siege", "Rise of the shares": what is measured, to begin a message with. */
export function nameOf({ trait, measure: { thing, dimension } }: MeasureFact): string {
  if (thing && (trait === OF_THING || trait === OPEN || trait === thing.quality)) {
    const quality = dimension === 'mass' ? 'weight' : dimension === 'area' ? 'area' : (thing.quality ?? 'measure');
    return `${quality.charAt(0).toUpperCase()}${quality.slice(1)} of the ${thing.word}`;
  }
  const [kind, what, way] = trait.split(':');
  const named = NAMES[kind!];
  if (named) return named;
  if (kind === 'rate')
    return what === 'change' ? 'Change of the rate' : `${what!.charAt(0).toUpperCase()}${what!.slice(1)} rate`;
  if (kind === 'row') return 'Number in a row';
  if (kind === 'lasting') return 'Duration';
  if (kind === 'distance') return `Distance from ${what!.replace(/(^| )\p{L}/gu, (letter) => letter.toUpperCase())}`;
  if (kind === 'move') return way === 'up' ? 'Rise' : 'Fall';
  return kind!.charAt(0).toUpperCase() + kind!.slice(1);
}
