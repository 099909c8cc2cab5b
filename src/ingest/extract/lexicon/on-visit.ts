const WHOSE = String.raw`(?:an?|the|his|her|their|this|that|\p{Lu}[^,;.]{2,60}?[’']s?)\s+(?:[\p{L}\d-]+\s+){0,4}?(?:visit|trip|stay)`;
const DURING = String.raw`(?:[Dd]uring|[Oo]n|[Tt]hroughout|[Ii]n\s+the\s+course\s+of|(?:[Ww]ithin|[Ii]n)\s+the\s+framework\s+of|[Ww]ithin|[Aa]s\s+(?:a\s+)?part\s+of|[Ww]hile\s+on|[Oo]n\s+the\s+(?:first|second|third|last|final)\s+day\s+of)`;

/** Opens a sentence with the visit on which all of it was done: "As part of her visit to | Riga". */
export const OPENS_ON_VISIT = new RegExp(
  String.raw`^(?:Also\s+)?${DURING}\s+${WHOSE}\s+(?:(?:of|by)\s+[^,;.]{2,80}?\s+)?(?:to|in)\s+(?:the\s+)?(?=\p{Lu})`,
  'u',
);
/** A visit that was told of before: "During the visit, she met", "Riga, during which she met". */
export const ON_THAT_VISIT = new RegExp(
  String.raw`^(?:Also\s+)?${DURING}\s+(?:the|his|her|their|this)\s+(?:[\p{Ll}\d-]+\s+){0,3}?(?:visit|trip|stay)\s*,|,\s+during\s+which\s`,
  'u',
);
/** Behind who is on a visit: "A, on an official visit to | Riga, met B", "met A, who is visiting | Latvia". */
export const IS_ON_VISIT =
  /^,\s+(?:who\s+(?:is|was)\s+)?(?:(?:currently|now)\s+)?(?:(?:on|paying)\s+(?:an?|his|her)\s+(?:[\p{L}\d-]+\s+){0,4}?(?:visit|trip)\s+(?:to|in)|visiting)\s+(?:the\s+)?(?=\p{Lu})/u;
