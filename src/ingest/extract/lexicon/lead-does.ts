const ADVERBS = String.raw`(?:(?:also|then|later|further|subsequently|earlier|additionally|separately|today|yesterday|will|would|had|has|is|was|be|been|to|due|expected|scheduled|set|on\s+\p{Lu}\p{Ll}+day|\p{Ll}+ly)\s+){0,5}`;

/** Behind who does what is an event, and no mere word: "| also met", "| is to leave". */
export const DOES_EVENTS = new RegExp(
  String.raw`^(?:,[^,;]{2,90},)?\s+${ADVERBS}(?:me(?:e)?ts?|me(?:e)?ting|h[eo]lds?|holding|paid|pays?|received|visit(?:s|ed)?|called\s+on|calls?\s+on|travel(?:s|l?ed)?|fl(?:ew|y|ies)|arriv(?:es?|ed)|le(?:ft|aves?)|depart(?:s|ed)?|return(?:s|ed)?|conclude[sd]?|complete[sd]?|end(?:s|ed)?|wrap(?:s|ped)?\s+up|continue[sd]?(?=\s+(?:his|her|the)\s)|start(?:s|ed)?(?=\s+(?:his|her|an?)\s)|began|begins?|attend(?:s|ed)?|t(?:ook|akes?|ake)\s+part|participate[sd]?|co-chair(?:s|ed)?|chair(?:s|ed)?|host(?:s|ed)?|open(?:s|ed)?|undertook|undertakes?|conferred|had\s+(?:an?|separate|talks)\b|ha[sd]?\s+(?:an?\s+)?(?:\p{Ll}+\s+){0,2}(?:meetings?|talks|audience)\b)(?!\p{L})`,
  'u',
);

/** Behind whose event it is: "the Minister|'s visit to Riga". */
export const OWN_EVENT =
  /^[’']s?\s+(?:(?:planned|scheduled|official|working|first|next|upcoming|two-day|three-day)\s+){0,3}(?:visits?|trips?|tour|journey|stay|programme|itinerary|delegation)\b/u;

/** Before whom a journey leads: "a tour that also took | the Minister to Riga". */
export const LED_THERE =
  /\b(?:visit|trip|tour|journey)\b[^.;]{0,60}?\b(?:took|takes|brought|brings|led|leads|will\s+(?:take|bring|lead))\s+(?:the\s+)?$|\b(?:visit|trip|tour|journey|mission|stay|departure|arrival)\s+(?:of|by)\s+(?:the\s+)?$/u;

/** From a sentence's beginning to who does what it tells: "On the sidelines of the visit, the |". */
export const OPENS_TELLING =
  /^(?:(?:On|In|At|During|After|Before|Following|Within|As|Earlier|Later|Also|Meanwhile|Then|Today|Yesterday|Tomorrow|Upon|Prior|Ahead|From|For|By|Next|Last|Over|Throughout|Under|With|Besides|Finally|Separately)\b[^,.;]{0,80},?\s+)?(?:[Tt]he\s+)?(?:[\p{Lu}][\p{L}.’'-]+\s+){0,3}$/u;
