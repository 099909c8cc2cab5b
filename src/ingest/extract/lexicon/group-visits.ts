export const GROUP_NOUN = String.raw`(?:delegations?|groups?|representations?|teams?|missions?|contingents?|parties|party)`;
export const MEMBERS = String.raw`(?:officials|representatives|ministers|lawmakers|parliamentarians|legislators|senators|diplomats|envoys|experts|businessmen|businesspeople|entrepreneurs|investors|executives|journalists|students|scholars|scientists|specialists|inspectors|observers|ambassadors|deputies|monitors|mediators|negotiators|veterans|activists|artists|business\s+(?:leaders|owners)|companies|enterprises|mps|MPs)`;
const WORD = String.raw`(?:(?!(?:that|which|who|whom|said|says|told|for|with|by|in|on|at|to|and|or|whose|where|when|if)\s)[\p{L}.’'-]+\s+)`;

/**
 * A group that goes somewhere, right before the verb: "a trade delegation", "a group of Norwegian lawmakers",
 * "Norwegian inspectors". None of "the delegation": one that was told of before.
 */
export const GOING_GROUP = new RegExp(
  String.raw`(?:^|[,:]\s+|\s[-–—]\s+|\b(?:that|and|as|while|where)\s+)(?:[Aa]n?\s+(?<group>${WORD}{0,5}${GROUP_NOUN}(?:\s+(?:of|from|made\s+up\s+of|consisting\s+of)\s+(?:the\s+)?(?:[\p{L}.’'-]+\s+){0,12}?[\p{L}.’'-]+)?(?=\s*(?:\([^()]{2,12}\))?\s*$|\s+ha))(?:\s*\([^()]{2,12}\))?|(?:[Tt]he\s+|[Ss]everal\s+|[Ss]ome\s+|(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\d+)\s+)?(?<members>\p{Lu}[\p{L}-]+\s+(?:\p{Ll}+\s+){0,2}${MEMBERS}|MEPs|(?:[Mm]embers|[Rr]epresentatives)\s+of\s+(?:the\s+)?(?:(?:\p{Lu}[\p{L}.’'-]*|of|the|for|and|on|parliamentary|delegation|group)\s+){0,10}?\p{Lu}[\p{L}.’'-]*))(?:\s+(?:has|have|had)(?:\s+(?:already|just|also|recently|now))?)?\s*$`,
  'u',
);
/** Two who lead a group are named elsewhere: it is told by them. */
export const IS_LED = /\b(?:led|headed|chaired)\s+by\b/u;
/** A body that travels as such: "the Foreign Affairs Committee", and no ministry. */
export const TRAVELLING_BODY =
  /(?:[Cc]ommittee|[Ss]ubcommittee|[Cc]ommission|[Cc]ouncil|[Pp]anel|[Cc]aucus|[Gg]roup|[Mm]ission|[Bb]oard|[Tt]ask\s+[Ff]orce|[Tt]roika|[Dd]elegation)\b/u;
/** Between such a body, which begins its sentence, and the verb of going. */
export const BODY_GOES =
  /^(?:\s+(?:has|have|had|also|then|later))*\s*$|^\s+(?:will|is\s+to|has|had|host|receiv|me[te]|welcom|hear|question|discuss|review|conclud)[^;]{2,140}?,?\s+and\s+(?:(?:then|also|later|will|is|has)\s+)*$/u;
