const NOT_AHEAD = String.raw`(?!next|upcoming|planned|future|forthcoming|first)`;
const PLEASED = String.raw`(?:delighted|pleased|happy|glad|honou?red|pleasure|honou?r|privilege|great|good|nice|wonderful|terrific|lovely|fantastic|opportunity|opportunities)`;
const OF_PLACE = String.raw`(?:(?:th(?:is|e)\s+)?(?:[\p{Ll}-]+\s+){0,4}(?:country|city|capital|land|state)(?:\s+of)?,?\s+)?(?:the\s+)?(?=\p{Lu})`;

/**
 * What is told in a transcript by one of two to the other, before the place where it was.
 * @property isOfOne of many who are spoken to, some may live there.
 */
export const TOLD_VISITS: readonly {
  sign: RegExp;
  isOwn: boolean | 'OF_GUEST';
  isOfOne?: boolean;
}[] = [
  {
    sign: new RegExp(
      String.raw`\b(?:[Yy]our|[Yy]ou\s+(?:paid|made|are\s+(?:paying|making))\s+an?)\s+(?:(?!next|upcoming|planned|future|forthcoming)[\p{L}-]+\s+){0,4}(?:visit|trip)\s+to\s+(?:the\s+)?(?=\p{Lu})`,
      'u',
    ),
    isOwn: false,
  },
  {
    sign: new RegExp(
      String.raw`\b(?:[Tt]hank|grateful|gratitude|appreciate|${PLEASED})[^.;]{2,90}?\b(?:coming|visiting|travell?ing|arriving)\s+(?:here\s+)?(?:to\s+|in\s+)?${OF_PLACE}`,
      'u',
    ),
    isOwn: false,
  },
  {
    // "It gives me pleasure to see you here in Riga."
    sign: new RegExp(
      String.raw`\b${PLEASED}\s+(?:for\s+\p{Ll}+\s+)?(?:to\s+|of\s+)(?:see(?:ing)?|receiv(?:e|ing)|welcom(?:e|ing)|host(?:ing)?|greet(?:ing)?)\s+you\s+(?:(?:here|back|once|again|all)\s+){0,3}(?:in|to)\s+${OF_PLACE}`,
      'u',
    ),
    isOwn: false,
    isOfOne: true,
  },
  {
    sign: new RegExp(
      String.raw`\b[Yy]ou\b[^.;]{0,80}?\b(?:are|were|visited|(?:have\s+)?(?:already\s+|recently\s+|just\s+)?(?:come|came|arrived|been))\s+(?:here\s+|back\s+)?(?:(?:in|to)\s+)?(?:the\s+)?(?=\p{Lu})`,
      'u',
    ),
    isOwn: false,
  },
  {
    // "You have just returned from Riga."
    sign: /\b[Yy]ou(?:\s+have)?\s+(?:only\s+)?(?:just|recently)\s+(?:come|came|returned|arrived|got)\s+(?:back\s+|here\s+)?from\s+(?:the\s+|a\s+(?:\p{Ll}+\s+){0,2}(?:visit|trip)\s+to\s+(?:the\s+)?)?(?=\p{Lu})/u,
    isOwn: false,
  },
  {
    sign: /\bI(?:\s+have|['’]ve)?\s+(?:(?:only\s+)?(?:just|recently)\s+)?(?:come|came|returned|arrived|got)\s+(?:back\s+|here\s+)?(?:today\s+|yesterday\s+|this\s+morning\s+)?from\s+(?:the\s+|a\s+(?:\p{Ll}+\s+){0,2}(?:visit|trip)\s+to\s+(?:the\s+)?)?(?=\p{Lu})/u,
    isOwn: true,
  },
  {
    // "Thank you very much for receiving me in Riga."
    sign: new RegExp(
      String.raw`\b(?:[Tt]hank|grateful|gratitude|appreciate)\b[^.;]{0,60}?\b(?:(?:for|of)\s+(?:receiving|welcoming|hosting|having|inviting)\s+(?:me|us)|(?:welcome|reception|hospitality)\b[^.;]{0,30}?)\s+(?:(?:here|so|warmly|today|back)\s+){0,3}(?:in|to)\s+${OF_PLACE}`,
      'u',
    ),
    isOwn: true,
  },
  {
    sign: new RegExp(
      String.raw`\b(?:[Mm]y\s+(?:(?!next|upcoming|planned|future|forthcoming)[\p{L}-]+\s+){0,4}(?:visit|trip)\s+to|I\s+(?:recently\s+|also\s+)?(?:visited|went\s+to|travelled\s+to|have\s+been\s+to|was\s+in))\s+(?:the\s+)?(?=\p{Lu})`,
      'u',
    ),
    isOwn: true,
  },
  {
    sign: new RegExp(
      String.raw`\b(?:I\s+am|I['’]m|[Ii]t\s+is|[Ii]t['’]s|[Ww]e\s+are|[Ww]e['’]re)\s+(?:\p{Ll}+\s+){0,3}${PLEASED}\s+(?:for\s+\p{Ll}+\s+)?(?:to\s+be\s+(?:(?:back|here|once|again)\s+){0,3}(?:visiting|in)|to\s+(?:visit|come\s+to))\s+${OF_PLACE}`,
      'u',
    ),
    isOwn: true,
  },
  {
    sign: new RegExp(
      String.raw`\bthis\s+(?:${NOT_AHEAD}[\p{Ll}-]+\s+){0,2}(?:visit|trip)\s+to\s+(?:the\s+)?(?=\p{Lu})`,
      'u',
    ),
    isOwn: 'OF_GUEST',
  },
];

/** The same, said of the state of whoever speaks. */
export const VISITS_OURS =
  /\b(?:[Tt]hank|grateful|gratitude|appreciate|happy|glad|pleased|delighted)\b[^.;]{0,80}?\b(?:(?:coming|arriving|come)\s+(?:here\s+)?(?:to|in)|visit(?:ing)?(?:\s+to)?)\s+our\s+(?:(?:beautiful|great|ancient|friendly|hospitable)\s+)?(?:country|land|state|republic)\b/u;

/** The same of the state of whom they speak to: "I am glad to be in your country". */
export const VISITS_YOURS =
  /\b(?:(?:happy|glad|pleased|delighted|honou?red|good|great|pleasure|honou?r|privilege)\s+(?:for\s+\p{Ll}+\s+)?(?:to\s+be|to\s+(?:visit|come)|of\s+being)\s+(?:back\s+|here\s+|again\s+)?(?:(?:in|to)\s+)?|(?:[Tt]hank|grateful|gratitude)\b[^.;]{0,60}?\binvit(?:ation|ing)\s+(?:me\s+|us\s+)?to\s+(?:visit|come\s+to)\s+|(?:[Mm]y|this|I\s+am\s+on\s+an?)\s+(?:(?:first|second|third|official|state|working)\s+){0,2}(?:visit|trip)\s+to\s+|I\s+(?:have\s+)?(?:come|came|arrived)\s+(?:to|in)\s+)your\s+(?:(?:beautiful|great|ancient|friendly|hospitable|wonderful|lovely|splendid)\s+)?(?:country|land|state|republic)\b/u;

/** "we met in January 2020 at events in | Riga". */
export const WE_MET =
  /\b(?:[Ww]e|[Yy]ou\s+and\s+I)\s+(?:(?:last|first|also|already|recently)\s+)?(?:met|talked|saw\s+each\s+other)\b[^.;]{0,80}?\s+in\s+(?:the\s+)?(?=\p{Lu}(?!\p{Ll}+\s+(?:19|20)\d\d))/u;
/** What has not been, or need not come about. */
export const NOT_TOLD =
  /\b(?:invit(?!ation\s+and\b)\p{Ll}+|look\p{Ll}*\s+forward|hope\p{Ll}*|would(?!\s+like\s+to\s*(?:$|thank|welcome|express))|will|plan\p{Ll}*|never|not)\b[^.;]*$/u;
