/** What was held, or who held it, as told before: "During the talks", "led the Latvian delegation". */
export const POINTS_BACK = new RegExp(
  [
    String.raw`\b(?:[Tt]he|[Tt]h(?:is|at|ese|ose)|[Tt]heir|[Bb]oth)\s+(?:(?!next|following|upcoming|forthcoming|last|previous|earlier|first|annual|regular|\p{Ll}+th\s)[\p{L}-]+\s+){0,3}?(?:meetings?|talks|sessions?|conversations?|discussions?|negotiations|consultations|dialogue|calls?|gathering|reception|luncheon|lunch|dinner|ceremony|summit|conference|forum|event|sides?|parties|pair|two|duo|trio|exchange|roundtable|audience)\b(?!\s+(?:held|that|which|between|of|with|in\s+(?:the\s+)?\p{Lu}))`,
    String.raw`\b(?:led|leads|heads|headed|represents|represented|included|includes|comprised)\s+(?:by\s+)?(?:the\s+)?(?:[\p{L}.-]+\s+){0,3}(?:delegation|side|party|team)\b`,
    String.raw`\bdelegation,?\s+(?:which\s+)?(?:was\s+)?(?:led|headed|included|includes|including|comprised)\b`,
    String.raw`\b(?:sat|seated|sit|gathered)\s+(?:down\s+)?(?:at|around|round)\s+the\s+(?:\p{Ll}+\s+)?table\b`,
    String.raw`\b(?:was|were)\s+(?:also\s+)?(?:present|in\s+attendance|joined|accompanied)\b`,
    String.raw`\b(?:also|together|jointly)\s+(?:attended|present|participated|took\s+part|joined|briefed)\b`,
    String.raw`\b(?:[Jj]oin(?:ed|ing)|[Aa]ttending|[Tt]aking\s+part|[Pp]articipating|[Pp]resent)\s+(?:were|was|from|on|them|him|her)\b`,
  ].join('|'),
  'u',
);

/** Right before who is named: they are named as whose another thing is, or for whom it is done. */
export const FOR_ANOTHER =
  /\b(?:at\s+the\s+(?:invitation|request|suggestion|initiative)\s+of|on\s+behalf\s+of|(?:agreed|signed|initiated|proposed|approved|adopted|concluded|reached)\s+(?:up)?(?:on\s+)?by|(?:service|ceremony|memorial|tribute|funeral|vigil|wreath)\s+(?:for|to)|(?:burial\s+site|grave|tomb|mausoleum|memory|death|passing|legacy|assassination|murder|election|inauguration|re-election|appointment|government|administration)\s+of|(?:envoy|representative|adviser|advisor|aide|assistant|emissary|message|letter|greetings|condolences|cable|telegram)\s+(?:of|to|from))\s+(?:(?:the|former|late|then|his|her|H\.E\.)\s+)*$/iu;
