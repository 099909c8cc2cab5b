import { PORTFOLIO_WORDS } from '../../lexicon/titles';
import { ABSTRACT } from '../offices/office-field';
import { isGivenName, isNameWord } from '../names/person-name';
import { knownAt } from '../gazetteer';
import type { Token } from '../tokens';

/** What firms are called for what they do: "Velmar | Energy". Fields are called so too. */
const TRADES =
  /^(?:Energy|Petroleum|Steel|Logistics|Shipping|Mining|Telecom|Pharma|Technologies|Electric|Electronics|Aerospace|Ventures|Chemicals|Cement|Oil|Gas|Robotics|Semiconductors?|Automotive|Foods|Pipelines?)$/;
/** How a firm is held, behind its name: "Velmar | AG". */
const FORMS = /^(?:AG|ASA|Oyj?|S\.?A\.?|SpA|S\.p\.A\.?|[OPC]?JSC|LLP|A\/S|Bhd|KK)$/;
/** Words by which a trade is told apart and no firm is named. */
const OF_TRADE =
  /^(?:clean|green|blue|renewable|solar|wind|hydro|hydrogen|thermal|geothermal|tidal|world|global|future|new|old|sustainable|alternative|affordable|modern|smart|fossil|crude|shale|liquefied|associated|deep|offshore|onshore|heavy|light|raw|critical|rare|human|water|forest|advanced|emerging|information|dual|key|quantum|big|great|one|all|more|cheap|russian|local|fair|free|secure|joint|south|north|east|west|dark|life|home|earth|sea|air|land|black|white|gold|iron|copper|coal|lithium|uranium|container|merchant|bitcoin|crypto|data|digital|consumer|power|stainless|corporate|low|high|net|zero)$/;

/** Whether a noun for a trade ends the name of a firm that no list has: "Velmar | Energy", not "Solar | Energy". */
export function isFirmNoun(tokens: Token[], i: number, from: number): boolean {
  const [before, noun, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!before || !noun || i <= from) return false;
  if (FORMS.test(noun.text)) return isName(tokens, i - 1) && before.text !== 'Deputy';
  if (!TRADES.test(noun.text) || i > from + 2 || next?.isCapital) return false;
  // "Trade, Velmar Energy and | Climate": one of a row of fields.
  if (/^(?:and|&|,)$/.test(next?.text ?? '') && PORTFOLIO_WORDS.has(tokens[i + 2]?.lower ?? ''))
    return false;
  const lead = tokens[from - 1];
  if (/^(?:of|for|on)$/.test(lead?.lower ?? '') && /^minist/.test(tokens[from - 2]?.lower ?? ''))
    return false;
  const words = Array.from({ length: i - from }, (_, k) => from + k);
  return words.every((at) => isName(tokens, at)) && !isGivenName(tokens[from]?.text ?? '');
}

function isName(tokens: Token[], at: number): boolean {
  const word = tokens[at];
  if (!word || !isNameWord(word) || word.isPossessive || word.text.endsWith('.')) return false;
  const isWord = OF_TRADE.test(word.lower) || PORTFOLIO_WORDS.has(word.lower);
  const isOfField = /(?:al|ic|ive|ary|ian|ous|able)$/.test(word.lower) || ABSTRACT.test(word.lower);
  return !isWord && !isOfField && knownAt(tokens, at) === null;
}
