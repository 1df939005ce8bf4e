import { marked } from '../../text/remember.ts';
import { WEEKDAYS } from '../times/words.ts';

const words = (list: string) => list.split(/\s+/);

/** Words that never belong to a noun phrase after its number: they end it. */
export const NOUN_STOPS: ReadonlySet<string> = new Set([
  ...WEEKDAYS.keys(),
  ...words(
    `a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out over
    per since through to toward towards under until up upon via with within without about above across after against
    along among around before behind below beneath beside between beyond during near while when where who whom whose which
    what why how is are was were be been being am has have had having do does did will would can could may might must shall
    should i you he she it we they me him us them my your his its our their there here not no never also only just even
    still already now today yesterday tomorrow killed injured
    wounded hurt dead missing trapped arrested died said says told added according because although though however
    including included include includes comprised comprises were later earlier ago each apiece every worth both alive left remained remain remains went came took made
    got fled ran hit struck shot fired broke began fell rose set put let kept found lost won stole robbed saw met
    attacked confirmed reported believed thought feared known described identified charged convicted sentenced
    evacuated rescued displaced affected infected destroyed damaged collapsed flattened detained held displayed aboard`,
  ),
]);

/** Function words: no content in them. */
const STOPS: ReadonlySet<string> = new Set([
  ...NOUN_STOPS,
  ...words(
    `all any some more most much many few other others another such own same too very really quite rather almost nearly
    two three four five six seven eight nine ten one first second last next new old mr mrs ms dr yes well back down`,
  ),
]);

/** Is it a function word? */
export function isStop(word: string): boolean {
  return STOPS.has(word);
}

/** Is the token's word a function word? */
export const isStopToken = marked(({ lower }): boolean => STOPS.has(lower));

const DETERMINERS = new Set('the a an its his her their our my your'.split(' '));
/** "The", "a", "her": opens a noun phrase. */
export const isDeterminer = (word: string): boolean => DETERMINERS.has(word);
