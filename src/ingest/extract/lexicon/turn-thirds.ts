const OFTEN = String.raw`(?:(?:also|just|already|recently|last|first|both|then|have|had|even)\s+){0,3}`;
const A_TALK = String.raw`(?:(?!(?:phone|telephone|video)\b)[\p{L}-]+\s+){0,5}?(?:talks|meeting|negotiations|conversation|consultations|discussion|lunch|dinner|breakfast)`;
/** Behind it stands no one with whom they met: that one is told before. */
const ALONE = String.raw`(?!\s+(?:(?:[\p{Ll}-]+\s+){0,4}(?:with|to)\s|(?:our|the|all|your|these|those|every|any)\s|\p{Lu}))`;

/** "We met", "we had a long conversation": of one who speaks, and whom they spoke of last. */
export const WE_MET_THEN = new RegExp(
  String.raw`\b[Ww]e\s+${OFTEN}(?:met|saw\s+each\s+other|sat\s+down|(?:had|held)\s+${A_TALK})(?![\p{L}-])${ALONE}`,
  'u',
);
/** The same of what is to come: "we will meet this evening". */
export const WE_WILL_MEET = new RegExp(
  String.raw`\b[Ww]e\s*(?:will|shall|['’]ll|are\s+(?:going|due|planning|scheduled)\s+to|plan\s+to|are\s+to)\s+(?:also\s+|then\s+)?(?:be\s+)?(?:meet(?:ing)?|see(?:ing)?\s+each\s+other|sit(?:ting)?\s+down|(?:have|hold)(?:ing)?\s+${A_TALK})(?![\p{L}-])${ALONE}`,
  'u',
);

/** "I will go there", "We will certainly come": to what was spoken of before. */
export const I_WILL_COME =
  /\b(?:I|[Ww]e)\s*(?:will|shall|['’]ll|(?:am|['’]m|are)\s+(?:going|due|planning)\s+to|plan\s+to|intend\s+to|(?=(?:am|['’]m)\s+(?:going|flying|travel{1,2}ing|heading)\s+there\b))\s*(?:(?:certainly|definitely|gladly|surely|also|of\s+course|be\s+(?:glad|happy|pleased|delighted)\s+to)\s+)*(?:(?:come|go|fly|travel|be|head|am\s+(?:going|flying|travel{1,2}ing|heading)|['’]m\s+(?:going|flying|travel{1,2}ing|heading))\s+there\b|(?:come|attend|take\s+part)(?=\s*(?:[.,;!]|$)))/u;
/** What may be answered so. */
export const ASKED_TO =
  /\b(?:invit\p{Ll}+|(?:host|welcom|see|receiv)(?:e|ing)?\s+you|you\b[^.;]{0,60}\b(?:come|visit|attend|take\s+part|go|travel|participate)\b|summit|conference|forum)/u;
/** What one would go there for. */
export const GATHERS = /\b(?:[Ss]ummit|[Cc]onference|[Ff]orum|[Mm]inisterial)\b/u;
/** Right before a place that one may go to, and right behind one: "the | Riga | summit". */
export const LEADS_THERE = /\b(?:to|in|at|visit(?:ed|ing)?)\s+(?:the\s+)?$/u;
export const OF_GATHERING =
  /^\s+(?:\p{Lu}?[\p{Ll}-]+\s+){0,2}(?:[Ss]ummit|[Cc]onference|[Ff]orum|[Mm]inisterial|[Mm]eeting)\b/u;
