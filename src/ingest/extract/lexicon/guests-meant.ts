const TRIP = String.raw`(?:visit|trip|tour|arrival)`;

/** Opens a sentence with the journey of who is named next: "During her official visit to Riga". */
export const ON_OWN_VISIT =
  /^(?:[^,.;]{2,30},\s+)?(?:[Aa]s\s+part\s+of|[Dd]uring|[Oo]n|[Ii]n\s+the\s+(?:course|framework)\s+of|[Ww]ithin(?:\s+the\s+framework\s+of)?|[Aa]head\s+of|[Bb]efore|[Aa]fter|[Ff]ollowing|[Aa]t\s+the\s+(?:start|end|beginning)\s+of)\s+(?:an?|his|her)\s+(?:[\p{L}\d-]+\s+){0,5}?(?:visit|trip|tour|stay|arrival)\b/u;

/** Right before whose visit it is: "the official visit to Latvia by | A". */
export const VISIT_OF = new RegExp(
  String.raw`\b${TRIP}\s+(?:to\s+(?:[\p{L}-]+\s+){1,3})?(?:of|by)\s+(?:the\s+)?$`,
  'u',
);

/** Right behind whose visit it is: "A | 's official visit". */
export const OWN_VISIT = new RegExp(String.raw`^['’]s?\s+(?:[\p{Ll}\d-]+\s+){0,4}${TRIP}\b`, 'u');

/** Right before one who alone is named: "Riga will host | A". */
export const BEING_HOSTED =
  /\b(?:host(?:s|ed|ing)?|(?:welcom|receiv)(?:es?|ed|ing))\s+(?:the\s+)?$/u;

/** Opens a sentence up to an office: "During the visit, the | Minister": the guest, where the host is one as well. */
export const ON_THE_VISIT =
  /(?:^|[.!?]\s+|\n)(?:During|On|As\s+part\s+of|In\s+the\s+(?:course|framework)\s+of|Within(?:\s+the\s+framework\s+of)?)\s+(?:the|this)\s+(?:\p{Ll}+\s+){0,2}(?:visit|trip|tour)(?:\s+to\s+\p{Lu}[\p{L}-]*)?,\s+(?:the\s+)?$/u;

/** Behind who does something during their own visit: "A | met with B in Riga during his working visit". */
export const DURING_VISIT =
  /^[^;]*\s(?:during|as\s+part\s+of|in\s+the\s+(?:course|framework)\s+of|within(?:\s+the\s+framework\s+of)?)\s+(?:an?|his|her)\s+(?:[\p{L}\d-]+\s+){0,4}(?:visit|trip|tour|stay)\b/u;

/** Opens a sentence with one's own journey and "he": "During his stay, he", "From there, she". */
export const ON_IT_ONE =
  /^(?:(?:During|On|As\s+part\s+of|In\s+the\s+(?:course|framework)\s+of|Within(?:\s+the\s+framework\s+of)?)\s+(?:his|her)\s+(?:[\p{Ll}\d-]+\s+){0,3}(?:visit|trip|tour|stay)(?:\s+(?:to|in)\s+(?:the\s+)?\p{Lu}[\p{L}-]*)?,|From\s+there,?|While\s+(?:there|in\s+(?:the\s+)?\p{Lu}[\p{L}-]*),)\s+(?<who>s?he)\b/u;

/** Right before where a journey leads. */
export const TO_PLACE = /\b(?:visit|trip|tour|stay)\s+(?:to|in)\s+(?:the\s+)?$/u;
