/** Words that mean those who met, without naming them. */
export const PARTIES = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:foreign\s+)?ministers|(?:the|both|two)\s+(?:two\s+|three\s+|foreign\s+)?(?:parties|sides|leaders|presidents|ministers|foreign ministers|heads\s+of\s+state|interlocutors|diplomats|officials|delegations|heads\s+of\s+delegations|group|two|three|four|pair|participants|counterparts|countries)|those\s+present|they\s+all|they|both)(?![\p{L}])`,
  'giu',
);

/** Words that mean the person spoken of last. */
export const PRONOUNS = /(?<![\p{L}])(?:he|she|the\s+(?:message|letter|telegram))(?![\p{L}])/giu;
