/** Leads to a subordinate clause that tells when something was: what is said before is what it was. */
export const WHEN = String.raw`(?:[Ww]hen|[Ss]ince|[Aa]fter|[Bb]efore|[Uu]ntil|[Oo]nce|[Ww]hile|[Aa]s|(?:[Tt]he\s+)?(?:last|previous)\s+time(?:\s+that)?)`;

/** Right before who does it, or before "their" of what it was done at: "promised this | during their call". */
export const LEADS_BELOW = new RegExp(
  String.raw`(?<![\p{L}-])(?:${WHEN}|(?:[Aa]fter|[Ff]ollowing|[Uu]pon)\s+which|(?:[Aa]t|[Ii]n|[Dd]uring|[Ff]ollowing|[Ff]rom|[Bb]y))\s+(?:the\s+)?$`,
  'u',
);

/** Nouns before a name are no clause's end where they say only what sort of person it is. */
const ADJECTIVE = String.raw`(?:visiting|former|late|then|new|acting|outgoing|incoming|interim|newly|first|other|two|three|same|said|current|future|ousted|exiled|\p{L}+(?:an|ese|ish)|\p{L}+-\p{L}+)`;

/** Before a name, as the last word of what a thing is with or from: "a meeting with A" goes on. */
const LINK = '(?:with|from|for|and|between|about|into|over|upon|under|than|via|near)';

/**
 * Where a clause begins that tells of a thing in another: "the agreement | that A and B signed", "the promise | A gave",
 * "the deal reached | by A and B". The last of them before an offset begins the clause that is said there.
 */
export const CLAUSE_BEGINS = new RegExp(
  [
    String.raw`,?\s(?:that|which|who|whom|where|what|because|although|whereas|while|when|after|before|since)\s`,
    String.raw`[;:]\s|,\s(?:and|but|as)\s`,
    String.raw`(?<=\s(?:said|says|added|noted|stressed|recalled|announced|confirmed|stated))\s(?=(?:the\s+)?\p{Lu}|s?he\s|they\s)`,
    String.raw`(?<=\s\p{Ll}{2,}(?:ed|de|uck|en|ht|eld))\s(?:by|between)\s`,
    String.raw`(?<=\b(?:the|an?|its|this|any|no|these|those|all)\s(?:\p{Ll}+\s){0,2}(?!(?:${ADJECTIVE}|${LINK})\s)\p{Ll}{3,})\s(?:the\s+)?(?=\p{Lu}|s?he\s)`,
  ].join('|'),
  'gu',
);

/** Between the first named in a clause and the next: the next is only spoken of. */
export const SPOKEN_OF = /\s(?:of|about|on|against|over|regarding|concerning)\s+(?:the\s+)?$/u;

/** "that | he had urged A", "He and A had settled it": who does it, by a pronoun. */
export const HE_DOES = /^\s*(?:\p{Ll}+\s+){0,2}?(?:he\s|she\s|(?:He|She)\s+and\s)/u;

/** What a clause tells of beside, which is read by itself. */
export const TELLS_MORE =
  /\b(?:met|meets?|meeting|met\s+with|held|holds|hosted|received|receives|talks|spoke|phoned|call(?:ed)?|visit(?:ed|s)?)\b/u;

/** Those who met last, as what does something in a clause; "the ministers of the two states" are others. */
export const MEANS_LAST =
  /(?<!\b(?:of|from)\s)\b(?:[Tt]hey|[Bb]oth(?!\s+(?:countries|nations|states|governments))|[Tt]he\s+(?:(?:two|both)\s+)?(?:(?:foreign|prime|defen[cs]e)\s+)?(?:leaders|presidents|ministers|sides|officials|diplomats|envoys|premiers|counterparts|parties|interlocutors|men|women)|[Tt]he\s+(?:two(?!\s+(?:countries|nations|states|governments|capitals))|pair|duo))(?!\s+(?:of|from)\s|\p{L})/iu;
/** Many who are not named: "they" are those. */
export const OF_MANY =
  /\b(?:leaders|allies|experts|delegations|teams|negotiators|ministers|presidents|officials|diplomats|envoys|members|representatives|countries|nations|states|lawmakers|parliamentarians|generals|commanders|governments|groups|ambassadors|counterparts|delegates|advisers|aides|speakers|heads|premiers|parties|sides|chiefs)\b(?!['’])/iu;
/** "thanked | him when": to whom it is done, by a pronoun. */
export const DONE_TO =
  /\b(?:him|her)(?=\s+(?:that|about|of|in|on|at|to|for|during|as|with|by)\s|\s*$)/u;
