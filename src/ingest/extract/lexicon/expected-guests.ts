/** Cheap: no sentence without one of these tells of a guest who is expected. */
export const MAY_EXPECT =
  /\b(?:expect|await|look\p{L}*\s+forward|[Aa](?:nother)?\s+(?:[\p{Ll}-]+\s+){0,3}(?:trip|visit|stop)\s|anticipat|prepar|on\s+the\s+eve|ahead\s+of|who\s+(?:is\s+coming|comes|will\s+(?:come|arrive)|is\s+(?:due|to)))/u;

const TITLES = String.raw`(?:(?!(?:and|or|that|who|which|when|to|in|on|at|with|by)\s)[\p{L}.’'-]+\s+){0,8}?`;
/** Right before one who is awaited at a place: "We are expecting | President | A | in Riga". */
export const EXPECTS = new RegExp(
  String.raw`\b(?:(?:am|is|are)\s+(?:also\s+)?(?:expecting|awaiting)|(?<!\bas\s)expects?|awaits?)\s+(?:the\s+)?${TITLES}$`,
  'u',
);
/** The same of one who is told by a pronoun, up to where: "expecting him in | Riga". */
export const EXPECTS_PRONOUN =
  /\b(?:(?:am|is|are)\s+(?:also\s+)?(?:expecting|awaiting|waiting\s+for)|(?:we|I)\s+(?:expect|await))\s+(?<who>him|her)\s+(?:here\s+)?(?:in|at)\s+(?:the\s+)?(?=\p{Lu})/u;
/** Right behind one who is awaited, up to where. */
export const IN_PLACE =
  /^(?:\s+(?:again|soon|here|on\s+(?:\p{Lu}\p{Ll}+|\d{1,2})(?:\s+\p{Lu}?[\p{L}\d]+)?))?\s+(?:in|at)\s+(?:the\s+)?(?=\p{Lu})/u;

/** Right before whose visit it is that is looked forward to: "Latvia | is looking forward to the visit of | A". */
export const AWAITS_VISIT = new RegExp(
  String.raw`(?<lead>\b(?:(?:is|was|are|were|am)\s+)?(?:also\s+|eagerly\s+|much\s+)?(?:look(?:s|ed|ing)?\s+forward\s+to|await(?:s|ed|ing)?|expect(?:s|ing)?|anticipat(?:es|ed|ing)|prepar(?:es|ed|ing)\s+for|[Pp]reparations?\s+for|ahead\s+of|on\s+the\s+eve\s+of)\s+(?:the|an?)\s+(?:[\p{Ll}-]+\s+){0,3}(?:visit|arrival)\s+(?:of|by)\s+)(?:the\s+)?${TITLES}$`,
  'u',
);
/** Between a place that looks forward to it and such words. */
export const OF_PLACE = /^\s+(?:(?:government|side)\s+)?$/u;

/** Right behind a guest whom one will receive, of whom it is told what for they come. */
export const WHO_COMES =
  /^,?\s+who\s+(?:is\s+coming|comes|will\s+(?:come|arrive|be\s+(?:coming|visiting))|is\s+(?:due|to)\s+(?:to\s+)?(?:come|arrive|visit))\s+(?:(?:here|there|to\s+(?:the\s+)?(?:country|city|capital))\s+)?(?:on|for|to|as|at|with)\s/u;
/** Before such a guest, up to where they are received: "will receive in | Riga | the Minister". */
export const RECEIVES_IN =
  /\b(?:will|is\s+to|is\s+(?:due|set|expected)\s+to)\s+(?:also\s+)?(?:receive|welcome|host|meet(?:\s+with)?|hold\s+talks)\s+(?:(?:on|next|this)\s+\p{L}+\s+)?in\s+(?:the\s+)?$/u;

/** A journey that is prepared, of the one who was told of as travelling, up to where: "A trip to | Riga | is being prepared". */
export const A_TRIP_TO =
  /(?:^|\bthat\s+)(?:[Aa]n?|[Aa]nother)\s+(?:[\p{Ll}-]+\s+){0,3}(?:trip|visit|stop)\s+(?:to|in)\s+(?:the\s+)?(?=\p{Lu})/u;
export const IS_PREPARED =
  /^\s+(?:is|was|has\s+been)\s+(?:(?:also|now|already|currently)\s+)*(?:(?:being\s+)?(?:prepared|planned|arranged|organi[sz]ed|scheduled)|expected|foreseen|set|due)\s+(?:to\s+(?:take\s+place|follow)\s+)?(?:for|in|on|from|later|next|this)\b/u;
