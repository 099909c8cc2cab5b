/** Words that mean those who met, without naming them. */
export const PARTIES = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:foreign\s+)?ministers|(?:the|both|two)\s+(?:two\s+|three\s+|foreign\s+)?(?:parties|sides|leaders|presidents|ministers|foreign ministers|heads\s+of\s+state|interlocutors|diplomats|officials|delegations|heads\s+of\s+delegations|group|two|three|four|pair|participants|counterparts)|those\s+present|they\s+all|they|both)(?![\p{L}])`,
  'giu',
);

/** Words that mean the two states that a text is about. */
export const STATES =
  /(?<![\p{L}])(?:(?:the|these)\s+two|both)\s+(?:countries|nations|states|governments)(?![\p{L}])/giu;

/** A government that speaks, by its state or its head: "the Latvian government", "the Bush administration". */
export const GOVERNMENTS =
  /(?<![\p{L}-])(?!(?:The|This|That|An?|His|Her|Their|Its|Our|In|On|At|But|And|After|For|While|When)\s)\p{Lu}[\p{L}.]+\s+(?:\p{Lu}[\p{L}.]+\s+)?(?:government|cabinet|regime|administration|authorities)(?![\p{L}])/gu;

/** Words that mean the person spoken of last. */
export const PRONOUNS = /(?<![\p{L}])(?:he|she|the\s+(?:message|letter|telegram))(?![\p{L}])/giu;
