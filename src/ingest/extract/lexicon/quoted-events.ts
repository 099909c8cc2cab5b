const OFTEN = String.raw`(?:(?:also|just|already|recently|today|yesterday|earlier|have|had|['’]ve)\s+){0,3}`;
const AHEAD = String.raw`(?:will|shall|['’]ll|am\s+(?:going|due|set|scheduled|planning)\s+to|plan\s+to|intend\s+to)\s+(?:also\s+|then\s+|soon\s+)?`;
const WITH = String.raw`(?:(?:my|the|his|her|our)\s+)?(?:(?:friend|colleague|counterpart|dear|good|[\p{Ll}-]+)\s+){0,3}(?:(?:Mr|Mrs|Ms|Dr)\.?\s+)?$`;

/** Right before whom one who is quoted met, or spoke to: "I met with my counterpart | Anna Lee". */
export const I_MET = new RegExp(
  String.raw`(?<!\p{L})I\s+${OFTEN}(?:(?<met>met(?:\s+with)?|received|sat\s+down\s+with|(?:had|held)\s+(?:an?\s+)?(?:[\p{Ll}-]+\s+){0,3}(?:talks|meeting|consultations)\s+with)|(?<spoke>(?:spoke|spoken|talked)\s+(?:by\s+(?:tele)?phone\s+|on\s+the\s+phone\s+)?(?:with|to)|phoned|called|telephoned|had\s+(?:an?\s+)?(?:[\p{Ll}-]+\s+){0,2}(?:call|conversation)\s+with))\s+${WITH}`,
  'u',
);
/** The same of what is to come. */
export const I_WILL_MEET = new RegExp(
  String.raw`(?<!\p{L})I\s?${AHEAD}(?:(?<met>meet(?:\s+with)?|receive|hold\s+(?:[\p{Ll}-]+\s+){0,2}talks\s+with)|(?<spoke>speak\s+(?:by\s+(?:tele)?phone\s+)?(?:with|to)|call|phone))\s+${WITH}`,
  'u',
);
/** Up to where one who is quoted will go. */
export const I_WILL_GO = new RegExp(
  String.raw`(?<!\p{L})I\s?${AHEAD}(?:be\s+in|travel\s+to|visit|go\s+to|fly\s+to)\s+(?:the\s+)?(?=\p{Lu})`,
  'u',
);
/** What is said to meet somebody there: "I will be in Riga on Monday to meet with |". */
export const TO_MEET = /\bto\s+(?:meet(?:\s+with)?|hold\s+talks\s+with|see)\s+(?:the\s+|my\s+)?$/u;
/** Between who is named in words that are quoted and where they were: "Minister Lee | was in | Riga". */
export const WAS_THERE =
  /^,?\s+(?:(?:also|recently|just)\s+)?(?:was|has\s+been)\s+(?:here\s+)?in\s+(?:the\s+)?(?=\p{Lu})/u;

/** Who is quoted: right behind the quotation, and right before it. */
export const SAID_BEHIND = /^\s+(?<said>(?:said|wrote|added)\s+)?(?:the\s+)?$/u;
export const SAID =
  /^(?:,[^,;]{2,80},)?\s+(?:said|told|wrote|added|stated|noted|posted|tweeted|announced|confirmed|stressed|recalled|explained)\b/u;
export const SAID_BEFORE =
  /^(?:,[^,;]{2,80},)?\s+(?:(?:said|told|wrote|added|stated|noted|posted|tweeted|announced|confirmed)\b[^"“”;]{0,60}?[:,])\s*["“]/u;
