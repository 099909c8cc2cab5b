/** Behind what leads to a list, nothing may be missing but what is listed: its last words, before the colon. */
const ADVERB = String.raw`(?:\s+(?:also|bilaterally|separately|today|further|then))*`;

/** "Mr Lee also met:", "held meetings with:", "spoke by phone on Monday with:": each is met by itself. */
export const LEADS_TO_EACH = new RegExp(
  String.raw`\b(?:met|meets?|meeting|visited|visits?|received|hosted|(?:met|meet|meets|meeting|meetings|talks|consultations|negotiations|conversations|calls?|spoke|speak|spoken|discussions|sessions?)\b[^.;:]{0,80}?\bwith|(?:travel|travels|travel{1,2}ed|fly|go|head|heads|visits?|trips?)\b[^.;:]{0,40}?\bto)${ADVERB}$`,
  'u',
);

/** "met in Riga on Monday:", before several who are listed. */
export const LEADS_TO_EACH_THERE =
  /\b(?:met|meets?|received|hosted|visited|visit)(?:\s+with)?(?:\s+(?:on|in|at|during)(?:\s+[\p{L}\d]+){1,3}){1,2}$/u;

/** "she will:", "the Minister is scheduled to:": what is listed is what is done. */
export const LEADS_TO_DEEDS = new RegExp(
  String.raw`\b(?:will|would|(?:is|are|was|were)\s+(?:\p{Ll}+\s+)?to|(?:plans?|intends?|expects?)\s+to)${ADVERB}$`,
  'u',
);

/** The same before several deeds that semicolons part: "she will | attend the forum; meet A". */
export const WILL_DO =
  /^[^;:"“”]{3,200}?\b(?:will|would|(?:is|are)\s+(?:\p{Ll}+\s+)?to|plans?\s+to)(?:\s+(?:also|then))?(?=\s)/u;
export const DOES =
  /^(?:also\s+|then\s+)?(?:meet|hold|have|attend|visit|open|sign|address|deliver|take\s+part|participate|represent|chair|co-chair|host|co-host|lead|join|receive|speak|discuss|travel|launch|hand|lay|call|give|pay|tour|confer|engage|consult|inaugurate|present|brief|convene|mark|unveil|witness|make|announce)\s/u;

/** "During the visit, the Minister:", where what is listed is told as done. */
export const LEADS_BY_DOER =
  /(?:^|[,\s])(?:[Hh]e|[Ss]he|[Tt]hey|[Tt]he\s+(?:\p{Lu}[\p{L}-]*\s+){0,4}\p{Lu}[\p{L}-]*|(?:\p{Lu}[\p{L}.-]*\s+){1,5}\p{Lu}[\p{L}-]*)(?:\s+also)?$/u;
export const IS_DEED =
  /^(?:(?:also|then)\s+)?(?:met|held|had|took|laid|paid|spoke|gave|led|\p{Ll}{2,}ed)\s/u;

/** "His programme includes:". */
export const LEADS_TO_PARTS =
  /\b(?:programme|program|agenda|schedule|itinerary|visit|trip|engagements)\b[^.;:]{0,80}?\b(?:includ(?:es?|ed)|will\s+include|featur(?:es?|ed)|comprises?)$/u;

/** "was attended by:", "The delegation included:": all who are listed were there together. */
export const LEADS_TO_ALL =
  /\b(?:(?:attended|joined|accompanied|represented|signed|chaired|led)(?:\s+\p{Ll}+)?\s+by|(?:delegation|side|party|team|group|[Pp]articipants|[Aa]ttendees)\b[^.;:]{0,100}?\b(?:includ(?:es?|ed)|comprise[sd]?|consist(?:s|ed)\s+of|(?:were|are|was|is))|a\s+(?:\p{Ll}+\s+){0,2}(?:meeting|session|round\s+table|lunch|dinner|breakfast|call)\s+(?:\S+\s+){0,6}with|(?:[Pp]resent|[Pp]articipating|[Aa]ttending|[Tt]aking\s+part|[Ii]n\s+attendance)(?:\s+\S+){0,5}\s+(?:were|are)|[Pp]resent)$/u;

/** "The following took part in the meeting:": the words of presence stand before, and the colon stays. */
export const FOLLOW_ALL =
  /\b[Tt]he\s+following\b[^.;:]{0,40}?\b(?:attend(?:ed)?|took\s+part|participated|were\s+present|was\s+present)\b[^.;:]{0,60}$/u;

/** "met with | the following officials", "with three leaders on Monday", "with several ministers, including": a word for all. */
export const WORD_FOR_ALL =
  /(?<=\b(?:with|met|by|meet|meets|received|visited|will|to|separately|bilaterally))\s+(?:(?:the|a|an|his|her|its|their|all)\s+)?(?:(?:following|several|various|numerous|number\s+of|range\s+of|many|other|some|two|three|four|five|six|seven|variety\s+of|series\s+of)\s+)*(?:(?:high-level|senior|foreign|key|international|local|world|regional)\s+)*(?:\p{Ll}+\s+)?(?:people|persons|officials|ministers|leaders|counterparts|representatives|dignitaries|partners|figures|interlocutors|participants|guests|colleagues|ambassadors|members|organi[sz]ations|things|activities|engagements|individuals|states|countries)?(?:,?\s*(?:including|among\s+them|namely|such\s+as|as\s+follows))?(?=$|\s+(?:on|in|at|today|yesterday)\b)/u;

/** Before an item that stands on a line of its own. */
export const BULLET = /^[ \t]*(?:[-–—•·*▪◦‣●■►]|\(?\d{1,2}[.)]|\(?[a-z]\)|o(?=\s))[ \t]*(?=\S)/u;

/** Behind an item: "A; | and", "B." */
export const ITEM_ENDS = /\s*(?:[;,.]+\s*(?:and|or|as\s+well\s+as)?|\band)?\s*$/u;
/** Before one in a row: "; and | B", "For Norway: | B". */
export const ITEM_BEGINS =
  /^\s*(?:and\s+|as\s+well\s+as\s+|\(?(?:\d{1,2}|[a-z]|i{1,3}|iv|vi{0,3})\)\s+)*(?:(?:[Ff]or|[Ff]rom)\s+(?:the\s+)?\p{Lu}[^:,;.]{2,40}[:,]\s+|(?:[Oo]n\s+)?(?:[Tt]he\s+)?\p{Lu}\p{L}+\s+side:\s+)?/u;
