const CALLS = String.raw`(?:(?:tele)?phone\s+(?:conversations|calls|talks)|calls\s+by\s+(?:tele)?phone)`;
const MANY = String.raw`(?:(?:an?\s+(?:whole\s+)?(?:series|number)\s+of|several|numerous|many|a\s+few|two|three|four|five|six|seven|eight|nine|ten)\s+)?`;
const WHOM = String.raw`(?:(?:with|from|to|by)\s+(?:(?:an?\s+)?(?:series|number)\s+of\s+|several\s+|many\s+)?(?:the\s+|his\s+|her\s+)?(?:[\p{L}-]+\s+){0,3}?(?:leaders|presidents|colleagues|counterparts|heads\s+of\s+(?:state|government)|ministers)\b[^.;:]{0,80})?`;

/** Several calls of one, told together, with nobody named: "had a series of phone conversations with foreign leaders". */
export const SERIES_OF_CALLS: readonly RegExp[] = [
  String.raw`(?:had|held|has\s+had|has\s+held|conducted)\s+(?:today\s+)?${MANY}${CALLS}\s*${WHOM}(?:\s+(?:today|on)\b[^.;:]{0,40})?[.:]?\s*$`,
  String.raw`(?:received|has\s+received|took|has\s+taken|accepted|exchanged)\s+(?:[\p{L}’']+\s+){0,5}?(?:greetings|congratulations|${MANY}${CALLS})\s+(?:(?:by|over)\s+(?:the\s+)?(?:tele)?phone\s+)?(?:on\s+(?:the\s+occasion\s+of\s+)?[^.;:]{3,50}?\s)?${WHOM.slice(0, -1)}[.:]?\s*$`,
].map((source) => new RegExp(String.raw`(?<![\p{L}-])${source}`, 'u'));
/** Of the second it is a call where the phone is told. */
export const IS_BY_PHONE = /\b(?:tele)?phone\b/u;

const HIS = String.raw`(?:(?:the|an?|his|her)\s+)?(?:[\p{Ll}-]+\s+){0,2}?(?:(?:tele)?phone\s+)?(?:conversations?|calls?|talks?)`;
const TALKED = String.raw`(?:also\s+|then\s+)?(?:exchanged\s+[^.;]{3,60}?\swith|congratulated|greeted|spoke\s+(?:with|to)|talked\s+(?:with|to)|(?:had|held)\s+[^.;]{0,40}?(?:conversations?|talks?)\s+with|discussed\s+[^.;]{3,120}?\swith|extended\s+[^.;]{3,60}?\sto|conveyed\s+[^.;]{3,60}?\sto)`;

/** Before those with whom one of such calls was: "During the conversation with | A", "With | A, he discussed". */
export const WITH_WHOM: readonly RegExp[] = [
  String.raw`^(?:(?:[Aa]lso|[Ll]ater|[Tt]hen),?\s+)?(?:[Dd]uring|[Ii]n|[Aa]t)\s+${HIS}\s+with\s+`,
  String.raw`^(?:(?:Together\s+)?[Ww]ith|[Tt]o)\s+`,
  String.raw`^(?:[Tt]he|[Aa]|[Hh]is|[Hh]er)\s+(?:[\p{Ll}-]+\s+){0,2}?(?:conversations?|calls?|talks?)\s+with\s+`,
].map((source) => new RegExp(`${source}(?:the\\s+)?$`, 'u'));
/** Between the one who had them and those with whom: "A | exchanged greetings with | B". */
export const TALKED_TO = new RegExp(String.raw`^\s+${TALKED}\s+(?:the\s+)?$`, 'u');
/** Behind those who had one with him: "A | congratulated the Russian President". */
export const SAID_TO_HIM =
  /^,?\s+(?:(?:also|in\s+turn|both|all|warmly|for\s+(?:his|her|their)\s+part,?)\s+)*(?:congratulated|wished|thanked|conveyed|informed|greeted|extended|expressed|briefed|told|reaffirmed|confirmed|invited)\s/u;
