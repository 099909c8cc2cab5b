/** What says of a text, in its title or its first lines, that it tells what is ahead. */
export const AGENDA =
  /\b(?:(?:week|month|days?)\s+ahead|week\s+in\s+(?:preview|prospect)|(?:weekly|daily|public|official|media|press|diplomatic|political|EU|UN|Council|Commission|President['’]s|Minister['’]s)\s+(?:diary|agenda|calendar|schedule|programme|program)|(?:diary|agenda|schedule|calendar|programme)\s+(?:of|for)|diary\s+dates|what['’]?s\s+on\b|(?:upcoming|forthcoming|coming)\s+(?:events|meetings|visits|engagements|week)|key\s+(?:events|dates|meetings)|what\s+to\s+watch|weekly\s+preview|[Tt]he\s+(?:President|(?:Prime\s+|Foreign\s+)?Minister|Speaker)['’]s\s+(?:week|programme|diary|agenda|schedule|engagements))\b/iu;

/** The same, with whose it is: "Programme of | the President, Anna Lee". */
export const AGENDA_OF =
  /\b(?:diary|agenda|schedule|calendar|programme|program|engagements|week)\b|['’]s\s+(?:week|programme|diary|agenda|schedule|engagements)\b/iu;

/** Before what an item tells: its bullet, its hour, and where that is: "- 10:00 Riga: | reception of". */
export const ITEM_LEAD =
  /^\s*(?:[-–—•·*▪◦‣]\s*)?(?:(?:at\s+)?\d{1,2}[:.h]?\d{0,2}\s*(?:[ap]\.?m\.?|hrs?|h)?(?:\s*[-–]\s*\d{1,2}[:.]\d\d)?\s*[,:–—-]?\s*)?(?:(?:in\s+)?(?<town>\p{Lu}[\p{L}’'-]*(?:\s+(?:\p{Lu}[\p{L}’'-]*|de|la|pri|am|an|der|do|da|el)){0,3})\s*(?:[:–—]|-(?=\s))\s*)?/u;

/** What an item without a verb tells of, by its noun. */
export const ITEM_NOUN =
  /^(?:[\p{L}-]+\s+){0,3}?(?:(?<ceremony>presentation\s+of\s+(?:(?:the|his|her|their)\s+)?(?:credentials|letters\s+of\s+credence)|(?:signing|award|opening|closing|welcom(?:e|ing)|farewell|wreath-laying|inauguration)\s+ceremony|(?:opening|inauguration|unveiling)\s+of)|(?<call>(?:tele)?phone\s+(?:call|conversation)|call|video\s+call)\s+(?:with|to)|(?:(?:plenary\s+)?session|meeting|talks|audience|reception|lunch|dinner|breakfast|consultations|farewell\s+(?:call|visit)|courtesy\s+(?:call|visit))\s+(?:of|for|with|by|on))(?=\s)/iu;
export const ITEM_VISIT =
  /^(?:(?:an?\s+)?(?:[\p{Ll}\d-]+\s+){0,3})?(?:[Vv]isit|[Tt]rip|[Jj]ourney|[Tt]ravel)\s+to\s+(?:the\s+)?(?=\p{Lu})/u;

/** The words that tell of something tell it as over. */
export const IS_OVER =
  /^(?:was|were|had|ha(?:s|ve)(?!\s+(?:an?|(?:[\p{Ll}-]+\s+)?(?:talks|meetings|consultations))\b)|met|held|spoke|\p{Ll}+ed|took|gave|left|went|flew|came|paid|made|began)\b/u;

/** A sentence tells what is over, and not what its text is about to tell. */
export const TELLS_OVER =
  /(?<!\bbe\s)\b(?:was|were|met|held|spoke|received|hosted|visited|arrived|travell?ed|attended|took|paid|went|left|flew|discussed|signed|chaired)\b(?!\s+by\b)/u;

/** "the President | will receive": the one whose agenda it is. */
export const BARE_OFFICER =
  /^(?:the\s+)?(?:President|(?:Prime\s+|Foreign\s+)?Minister|Speaker|Chancellor|Secretary[-\s]General)\s+(?:will|is|receives?|meets?|holds?|attends?|hosts?|travels?|visits?|speaks?|opens?|delivers?)\b/iu;
