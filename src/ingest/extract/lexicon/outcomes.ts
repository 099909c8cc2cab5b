/** What came of a meeting: the words that follow tell it. */
export const RESULTS = String.raw`agreed\s+(?:to|on(?!\s+the\s+(?:importance|need|urgency|necessity)\b))|pledged\s+to|(?<!\b(?:remains?|remained|is|are|was|were|be|been|\p{L}+ly)\s)committed\s+to|reached\s+(?:an\s+)?agreement|decided\s+to|signed\s+(?:a|an|the)|outlined\s+(?:joint|further|specific)\s+plans`;

/** What one does who acts as planned, after "will"; what merely comes about is no plan. */
const DEEDS = String.raw`meet|hold|host|visit|sign|continue|present|travel|lead|discuss|reinforce|participate|attend|engage|support|address|announce|outline|join|take\s+(?:part|every)|convene|launch|work|hear|have\s+the\s+opportunity|underscore|highlight|deliver|consult|represent|return|(?:co-?)?chair|be\s+(?:joined|accompanied|held|returning|travel(?:l)?ing|attended|announcing|focusing)`;
/** The same as reported: "would" may as well tell what is only thought of. */
const REPORTED = String.raw`meet|hold|host|visit|sign|continue|travel|return|use|discuss|be\s+(?:held|returning|travel(?:l)?ing|reserved)`;
const ALSO = String.raw`(?:(?:also|then|first|next)\s+)*`;

/** What is intended. */
export const INTENTIONS = String.raw`(?<!\b(?:on|of|discussed|their|its|the|his|her|U\.S\.)\s)plan\s+to|look(?:s|ed)?\s+forward\s+to|will\s+${ALSO}(?:${DEEDS})|would\s+${ALSO}(?:${REPORTED})`;
