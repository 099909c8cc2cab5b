import { WILL } from './meeting-cues';

const HONOUR = String.raw`(?:Order|Medal|Cross|Prize|Award|Star|[Dd]ecorations?)`;

/** Someone gives an honour to someone: "presented A with the Order of". Being given one is a life's tale. */
export const GIVES_HONOUR = new RegExp(
  String.raw`(?<!\b(?:was|were|been|being|is|are|be)\s+(?:also\s+|\p{Ll}+ly\s+)?)\b(?<plan>${WILL}\s+(?:also\s+)?)?(?:present(?:s|ed)?|award(?:s|ed)?|confer(?:s|red)?|bestow(?:s|ed)?|hand(?:s|ed)?\s+over)\s+(?<whom>(?:[^.;]|(?<=\p{Lu})\.){0,160}?)\b(?:the|an?|state)\s+(?:(?!(?:the|an?|with)\s)[\p{L}’'-]+\s+){0,6}?${HONOUR}\b(?:\s+(?:of|for)(?:\s+(?:the\s+)?\p{Lu}[\p{L}-]+)+)?(?<to>[^.;,]{0,40}?\s+(?:(?:up)?on|to)\s+(?:the\s+)?)?`,
  'u',
);

/** An inauguration; whose it is stands before or after, and its day follows. */
export const INAUGURATION =
  /(?:(?<owner>[’']s?)\s+|\b(?:his|her)\s+|\bthe\s+)(?:presidential\s+)?[Ii]nauguration\b(?<of>\s+of\s+)?/u;

/** Someone does something as a ceremony: "will ceremonially welcome them". */
export const DOES_CEREMONIALLY = new RegExp(
  String.raw`\b(?<plan>${WILL}\s+(?:(?:also|then|later)\s+)?)?(?:ceremonially\s+\p{Ll}+|(?:unveil|dedicate)(?:s|e?d)?\s+(?:an?|the)\s+(?:(?!(?:of|for|to|on|at|in)\b)[\p{L}-]+\s+){0,4}?(?:statue|bust|plaque|monument|memorial|portrait|sculpture|mural)\b|(?:(?:official|formal)ly\s+)?(?:open|inaugurate)(?:s|e?d)?(?:,?\s+(?:together|jointly|along)\s+with\s+(?:[^.;]|(?<=\p{Lu})\.){2,140}?)?,?\s+(?:an?|the|its|our)\s+(?:(?!(?:of|for|to|on|at|in)\b)[\p{L}.’-]+\s+){0,5}?(?:wing|premises|kindergarten|[Ee]mbassy|[Cc]hancery|[Cc]onsulate|[Cc]ent(?:er|re)|[Cc]orner|laboratory|library|school|hospital|plant|bridge|building|facility|pavilion|headquarters|clinic|terminal|exhibition|course|(?:customs|border|trading)\s+post|checkpoint|(?:border\s+)?crossing|power\s+station|museum|mosque|factory|stadium|tunnel|dam|airport)\b|(?:attend(?:s|ed)?|(?:t(?:akes?|ook)\s+part|participate[sd]?)(?:,\s[^,;.]{3,60},)?\s+in)\s+the\s+(?:(?:official|ceremonial|formal)\s+)?(?:launch(?:ing)?|opening|unveiling|inauguration|groundbreaking|commissioning)\s+of\s+(?=(?:an?|the|two|three|several)\s)(?!the\s+(?:(?:report|book|campaign|session|programme|program|initiative)\b|[^.;,]{0,60}?\b(?:Forum|Conference|Summit|Congress|Assembly|Council)\b))|l(?:ay|ays|aid)\s+the\s+(?:foundation|corner|first)[\s-]?stone\b|l(?:ay|ays|aid)\s+(?:an?\s+)?(?:wreaths?|flowers)\b|rais(?:e[sd]?)\s+the\s+(?:\p{L}+\s+)?flag\b|cuts?\s+the\s+ribbon|br(?:ea|o)ks?e?\s+ground\s+(?:on|for))`,
  'u',
);
/** Before plans that are only talked about: "discussed preparations for the summit and | plans to open". */
export const OF_PLANS =
  /\b(?:discuss|touch|review|talk|exchang|rais|consider|mention|spoke\s+(?:about|of)|told|inform)\p{Ll}*\s[^;]*$/u;
/** The same of what was opened or unveiled, up to who did it: "The Embassy was opened on 3 May by | A and B". */
export const DONE_CEREMONIALLY =
  /\b(?:wing|[Ee]mbassy|[Cc]hancery|[Cc]onsulate|[Cc]ent(?:er|re)|[Cc]orner|laboratory|library|school|hospital|plant|bridge|building|facility|pavilion|headquarters|clinic|statue|bust|plaque|monument|memorial|portrait|sculpture|mural|terminal|railway|station|[Oo]ffice)\b[^.;]{0,90}?\s(?:(?<plan>will\s+be|(?:is|are)\s+to\s+be)|was|were|has\s+been)\s+(?:(?:also|\p{Ll}+ly)\s+)?(?:opened|inaugurated|unveiled|dedicated)\b[^.;]{0,80}?\sby\s+(?:the\s+)?/u;
/** Who does it with the one who is named: right before "inaugurated", or after what was. */
export const SHE_AND = /\b(?:[Hh]e|[Ss]he)\s+and\s+(?:the\s+)?$/u;
export const SHE_DOES = /(?:^|\s)(?:[Hh]e|[Ss]he)\s+(?:(?:also|then|later)\s+)?$/u;
export const TOGETHER_WITH =
  /^[^.;]{0,140}?,?\s(?:together\s+with|alongside|along\s+with|joined\s+by|accompanied\s+by|in\s+the\s+presence\s+of)\s+(?:the\s+)?$/u;
/** Who is named before these words comes to it. */
export const COMES_TO = /\b(?:attend(?:s|ed|ing)?|travel(?:s|l?ed|l?ing)?|present)\b/u;
/** "will meet A | and | open the embassy": the verb that follows hangs on the same "will". */
export const WILL_AND = new RegExp(
  String.raw`\b${WILL}\s[^;]*(?:\band|,)\s+(?:(?:also|then|later)\s+)?$`,
  'u',
);
export const DOES_BARE =
  /^(?:(?:official|formal)ly\s+)?(?:attend|take\s+part|participate|open|inaugurate|unveil|dedicate|lay|raise|cut|break)\s/u;
