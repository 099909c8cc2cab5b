const MEAL = String.raw`(?:lunch(?:eon)?|dinner|breakfast|banquet|iftar)`;
const SOME = String.raw`(?:an?|the)\s+(?:(?:joint|official|formal|working|gala|state|festive|business)\s+){0,2}`;

/** Without one of these none of `MEALS_BESIDE` matches. */
export const MAY_BE_MEAL = /\b(?:lunch(?:eon)?|dinner|breakfast|banquet|iftar)\b/u;

/** A meal by which no one is named as a guest: of those who met before. */
export const MEALS_BESIDE: readonly RegExp[] = [
  // "The meeting was followed by a working dinner", and not by one that a third gave.
  new RegExp(
    String.raw`\b(?:[Mm]eeting|[Tt]alks|[Nn]egotiations|[Cc]onsultations|[Ii]t|[Ww]hich|[Tt]hey)\s+(?:was|were)\s+(?:then\s+|immediately\s+)?followed\s+by\s+${SOME}${MEAL}\b(?!\s+(?:(?:hosted|given|offered)\s+)?(?:by|for|with)\s)`,
    'u',
  ),
  // "and was hosted to lunch by him".
  new RegExp(
    String.raw`\b(?:hosted|treated)\s+(?:to|for|at)\s+(?:${SOME})?${MEAL}\s+by\s+(?:him|her|the\s+latter|h(?:is|er)\s+(?:host|counterpart))(?=\s*[.,;]|\s+(?:on|in|at|and)\b)`,
    'u',
  ),
  // "who also hosted a dinner in her honour".
  new RegExp(
    String.raw`,\s+who\s+(?:also|then|later|afterwards)\s+(?:hosted|gave|offered)\s+${SOME}${MEAL}\s+(?:in\s+(?:his|her|the\s+(?:guest|minister|visitor)['’]s)\s+hono(?:u)?r|for\s+(?:him|her|the\s+(?:guest|visitor)))\b`,
    'u',
  ),
];
