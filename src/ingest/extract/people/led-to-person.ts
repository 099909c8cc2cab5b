import { BODY_HEADS } from '../lexicon/bodies';
import {
  isDescribed,
  isOfTheirs,
  isOwnAct,
  isToldWhat,
  LEADS_TO_PERSON,
  OF_MEETING,
  PERSON_VERB,
  PLURAL_BEFORE,
  POSSESSED,
  SAID_BEFORE,
} from '../lexicon/person-cues';
import { PORTFOLIO_WORDS } from '../lexicon/titles';
import { knownAt } from '../scan/gazetteer';
import { tokenise } from '../scan/tokens';
import { isOfRelative } from './kin';
import { isNamedAgain } from './named-again';

/**
 * Whether the words around two capitals tell that they name a person: "met with | Nyala Gitau", "the spouses |
 * Nyala Gitau and", "Nyala Gitau, | a lawyer"; after a quotation, what no firm or paper is named with: "said |
 * Nyala Gitau".
 */
export const isLedToPerson = (
  lead: string,
  words: readonly string[],
  after: string,
  /** The whole text, which may go on with the family name alone. */
  text: string,
): boolean =>
  LEADS_TO_PERSON.test(lead) ||
  PLURAL_BEFORE.test(lead) ||
  isOfRelative(lead) ||
  isDescribed(after) ||
  ((SAID_BEFORE.test(lead) ||
    isOfState(lead, after) ||
    isToldWhat(lead, after) ||
    isOwnAct(lead, after) ||
    isOfTheirs(lead, after) ||
    isNamedAgain(words, text)) &&
    !words.some(isOfThing));

/** "Latvia's | Nyala Gitau and his Kenyan counterpart sat down": a state's or body's man, at what is told of. */
const isOfState = (lead: string, after: string): boolean =>
  POSSESSED.test(lead) &&
  (OF_MEETING.test(lead) || OF_MEETING.test(after)) &&
  /^(?:[,.;]|\s+(?:and|in|on|at|for|to|over|said|\p{Ll}+ed)\b)/u.test(after);

/** "Nyala Gitau | said", but "the | Crown Jewel | arrived": a ship, a storm, a firm. */
export const doesAct = (lead: string, after: string): boolean =>
  PERSON_VERB.test(after) && !/\b[Tt]he\s+$/.test(lead);

/** "Radio | Riga", "Meridian | Energy", "Team | Latvia". */
function isOfThing(word: string): boolean {
  const lower = word.toLowerCase();
  const isField = PORTFOLIO_WORDS.has(lower) || BODY_HEADS[lower] !== undefined;
  return (
    isField ||
    OF_MANY.test(lower) ||
    OF_FIRM.test(lower) ||
    knownAt(tokenise(word, 0, word.length), 0) !== null
  );
}

const OF_MANY =
  /^(?:radio|tv|television|channel|news|daily|weekly|team|airport|port|sources|officials|residents|critics|supporters|organi[sz]ers|analysts)$/;
/** What firms and works are named with: "Japan's | Riga Motors". */
const OF_FIRM =
  /^(?:motors?|industr(?:y|ies)|holdings?|energy|petroleum|oil|gas|air(?:lines|ways)?|electric|electronics|steel|chemicals?|technolog(?:y|ies)|systems?|heavy|railways?|shipping|capital|partners|brothers|sons|resources|pharma|telecom|mobile|aerospace|way|dome|line|stream|route|river|valley|mount|lake|street|state|province)$/;

/** Whether a list of persons goes on with one by their state: "the guests – Arbi Leka | of Albania, ". */
export const isInListOfLands = (lead: string, after: string): boolean =>
  PLURAL_WORDS.test(lead) && IN_LIST.test(lead) && OF_LAND.test(after);

const PLURAL_WORDS =
  /\b(?:envoys|ambassadors|ministers|presidents|premiers|chancellors|diplomats|credence|credentials|representatives|delegates|guests|colleagues|participants|(?:others|rest)\s+(?:are|were|include))\b/iu;
/** What an item of a list follows: "learned of Nurly Zhol of Kazakhstan" names no person. */
const IN_LIST = /(?:\b(?:included?|includes|including|are|were|and|by|from)|[:;,–—])\s+$/u;
const OF_LAND = /^,?\s+(?:of|from)\s+(?:the\s+)?\p{Lu}/u;
