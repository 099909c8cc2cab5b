import { GROUP_NOUN, MEMBERS } from './group-visits';

/** Cheap: no sentence without one of these tells of a visit that was called off. */
export const MAY_BE_OFF =
  /\b(?:cancel|call(?:ed|ing)?\s+off|postpone|put\s+(?:off|back)|pushed\s+back|scrap|shelve|abandon|defer|delay|axed|dropped|rescheduled|(?:is|are|was|were)\s+off\b|not\s+(?:take\s+place|go\s+ahead))/u;

const VISIT = String.raw`(?<noun>[Vv]isit|[Tt]rip|[Tt]our|[Mm]ission|[Jj]ourney)`;
const WHO = String.raw`(?:(?:[Aa]n?|[Tt]he|[Ss]everal|[Ss]ome)\s+)?(?<who>(?!(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)\s)(?:(?!\b(?:was|were|had|has|that|which|who|where|to|by|during|ahead)\s)[^,.;:]){3,90}?)`;
const TO = String.raw`\s+(?:to|in)\s+(?:the\s+)?(?<where>\p{Lu})`;

/**
 * A visit with who was to pay it, where no person is named: "visit of | Norwegian lawmakers | to | Riga", "trip to |
 * Riga | by | a trade delegation", "the Committee | has put off a visit to | Riga".
 */
export const VISITS_OF_GROUPS: readonly RegExp[] = [
  String.raw`\b${VISIT}\s+(?:of|by|from)\s+${WHO}${TO}`,
  String.raw`\b${VISIT}${TO}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]+){0,3}\s+(?:by|from)\s+${WHO}(?=[,.;]|\s+(?:was|were|had|has|that|which|planned|scheduled|set|due)\b)`,
  String.raw`(?:(?<=^|[,;:]\s)|(?<=\bthat\s))${WHO}['’]s?\s+(?:[\p{Ll}-]+\s+){0,3}${VISIT}${TO}`,
  String.raw`(?:(?<=^|[,;:]\s)|(?<=\bthat\s))${WHO}\s+(?:has\s+|have\s+|had\s+)?(?:\p{Ll}+ly\s+)?(?:cancell?ed|called\s+off|postponed|put\s+off|scrapped|shelved|abandoned|deferred)\s+(?:an?|the|its|their)\s+(?:[\p{Ll}-]+\s+){0,3}${VISIT}${TO}`,
].map((source) => new RegExp(source, 'dgu'));

/** A group by its noun: "Bank of Latvia officials", "group of Norwegian lawmakers". */
export const IS_GROUP = new RegExp(
  String.raw`^(?:[\p{L}.’'-]+\s+){0,8}(?:${MEMBERS}|${GROUP_NOUN}(?:\s+(?:of|from)\s+(?:the\s+)?(?:[\p{L}.’'-]+\s+){0,7}?[\p{L}.’'-]+)?)$`,
  'u',
);
/** Before the state of an officer who is not named: "the President of | Latvia". */
export const OFFICER_OF =
  /^(?:\p{L}+\s+){0,2}(?:[Pp]resident|[Pp]rime\s+[Mm]inister|[Mm]inister|[Kk]ing|[Qq]ueen|[Cc]hancellor|[Ss]peaker|[Hh]ead\s+of\s+[Ss]tate)(?:\s+(?:for|of)\s+(?:\p{Lu}?\p{Ll}+\s+){0,3}\p{Lu}?\p{Ll}+)?\s+of\s+(?:the\s+)?(?:\p{Lu}[\p{L}-]*\s+of\s+(?:the\s+)?)?$/u;
