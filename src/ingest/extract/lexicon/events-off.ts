import { anyOf } from '../../time/pattern';

const NOUNS = anyOf(
  'meeting talks summit conference forum session sitting round consultations negotiations dialogue encounter gathering ceremony'.split(
    ' ',
  ),
);

/** A noun for what is held, with what stands before it: "(and) | a further | round". */
export const EVENT_OFF = new RegExp(
  String.raw`(?<lead>^|,\s+|(?<!\p{L})(?:and|but|while|that|said|after|when|because|since|as|cancell?ed|cancel|call(?:ed)?\s+off|postponed?|scrapped|shelved|put\s+off)\s+)(?:(?:an?|the|his|her|their)\s+)?(?:(?!(?:after|at|during|before|following|in|of|for|with|was|were|had|has|and|but|while|that|said)\s)[\p{L}\d][\p{L}\d’'-]*\s+){0,4}?(?<noun>${NOUNS})(?!\p{L})`,
  'giu',
);

/** Cheap: no sentence without one of these tells of what was called off. */
export const MAY_BE_OFF =
  /\b(?:cancel|call(?:ed|ing)?\s+off|postpone|put\s+(?:off|back)|pushed\s+back|scrap|shelve|abandon|defer|delayed|axed|fell\s+(?:through|apart)|fallen\s+through|collapsed|broke[n]?\s+(?:off|down)|moved\s+to|rescheduled|(?:dropped|struck|taken|removed)\s+(?:from|off)|(?:not|never)\s+(?:now\s+)?(?:take|took|be(?:en)?\s+held|go(?:ing)?\s+ahead|come|came|materiali)|came\s+to\s+nothing|failed\s+to)/u;

/** Right behind the noun: "between the two", "of the two presidents". */
export const OF_TWO_OFF =
  /^\s+(?:between|of)\s+(?<two>(?:the\s+two|both)(?:\s+(?!sides|countries|states|governments|nations|delegations)\p{Ll}+(?<=s))?)(?!\s+\p{Ll}+s\b)/u;
/** Right behind the noun, before who was to meet. */
export const WHOM_OFF = /^\s+(?:between|(?<with>with))(?=\s)\s*/u;
/** "his meeting with". */
export const HER_OWN = /^(?:his|her)\b/iu;
/** Right before: what one was to attend is another's. */
export const ATTENDS_OFF =
  /\b(?:attend(?:ed|ing)?|join(?:ed|ing)?|(?:take|took|taking)\s+part\s+in|participat(?:e|ed|ing)\s+in|come\s+to|go\s+to|travel\s+to|out\s+of|from)\s+$/u;
/** Right before who asked that it be called off, and was to come. */
export const ON_REQUEST =
  /\bat\s+the\s+(?:request|initiative|behest|insistence)\s+of\s+(?:the\s+)?$/u;
/** Those who asked so, by a group's words. */
export const AUTHORITIES_ASKED =
  /\bat\s+the\s+(?:request|initiative|behest|insistence)\s+of\s+(?:the\s+)?(?<group>\p{Lu}[\p{L}-]+\s+(?:authorities|government|side|delegation|leadership))\b/u;
