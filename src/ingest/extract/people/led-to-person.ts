import { BODY_HEADS } from '../lexicon/bodies';
import { LEADS_TO_PERSON, PERSON_ROLE, PLURAL_BEFORE, SAID_BEFORE } from '../lexicon/person-cues';
import { PORTFOLIO_WORDS } from '../lexicon/titles';
import { knownAt } from '../scan/gazetteer';
import { tokenise } from '../scan/tokens';
import { isOfRelative } from './kin';

/**
 * Whether the words around two capitals tell that they name a person: "met with | Nyala Gitau", "the spouses |
 * Nyala Gitau and", "Nyala Gitau, | a lawyer"; after a quotation, what no firm or paper is named with: "said |
 * Nyala Gitau".
 */
export const isLedToPerson = (lead: string, words: readonly string[], after: string): boolean =>
  LEADS_TO_PERSON.test(lead) ||
  PLURAL_BEFORE.test(lead) ||
  isOfRelative(lead) ||
  PERSON_ROLE.test(after) ||
  (SAID_BEFORE.test(lead) && !words.some(isOfThing));

/** "Radio | Riga", "Meridian | Energy", "Team | Latvia". */
function isOfThing(word: string): boolean {
  const lower = word.toLowerCase();
  const isField = PORTFOLIO_WORDS.has(lower) || BODY_HEADS[lower] !== undefined;
  return isField || OF_MANY.test(lower) || knownAt(tokenise(word, 0, word.length), 0) !== null;
}

const OF_MANY =
  /^(?:radio|tv|television|channel|news|daily|weekly|team|airport|port|sources|officials|residents|critics|supporters|organi[sz]ers|analysts)$/;

/** Whether a list of persons goes on with one by their state: "the guests – Arbi Leka | of Albania, ". */
export const isInListOfLands = (lead: string, after: string): boolean =>
  PLURAL_WORDS.test(lead) && IN_LIST.test(lead) && OF_LAND.test(after);

const PLURAL_WORDS =
  /\b(?:envoys|ambassadors|ministers|diplomats|credence|credentials|representatives|delegates|guests|colleagues|participants|[Oo]thers\s+(?:are|were|include))\b/iu;
/** What an item of a list follows: "learned of Nurly Zhol of Kazakhstan" names no person. */
const IN_LIST = /(?:\b(?:included?|includes|including|are|were|and|by|from)|[:;,–—])\s+$/u;
const OF_LAND = /^,?\s+of\s+(?:the\s+)?\p{Lu}/u;
