/** Word lists of English time expressions, lower case; the rules live in the files beside this one. */

export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sept: 9,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** 0 for Sunday, as `weekdayOf` counts. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
};

/** EDTF season codes. */
export const SEASONS: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};

export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
};

export const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  'a dozen': 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

export const DAYPARTS = ['morning', 'afternoon', 'evening', 'night'] as const;

/** Amounts that tell no number. */
export const SOME = ['a few', 'few', 'several', 'some', 'a couple of', 'many'] as const;

/** Words before the present day that do not say how long before. */
export const RECENT = ['recently', 'lately', 'recent', 'not long ago', 'the other day'] as const;

/** Words after the present day that do not say how long after. */
export const SOON = [
  'soon',
  'shortly',
  'in the near future',
  'in the nearest future',
  'in the foreseeable future',
  'the immediate future',
] as const;

/** Parts of a span that have no agreed edges: the whole span is the widest they allow. */
export const PARTS = [
  'early',
  'late',
  'mid',
  'the beginning of',
  'the start of',
  'the middle of',
  'the end of',
  'the close of',
  'the course of',
  'the first days of',
  'the last days of',
] as const;

/** Words that tell which way a sentence looks, for days and months that name no year. */
export const FUTURE_CUES = [
  '(?:will|shall|would|(?<!\\b(?:was|were)\\s+)to) be [a-z]+',
  "will|(?<=['’])ll",
  'shall',
  'would',
  'scheduled',
  'slated',
  'foreseen',
  'envisaged',
  'set (?:to|for)',
  'planned',
  'plans?',
  'planning',
  'expected',
  'expects?',
  'upcoming',
  'forthcoming',
  'coming',
  'next',
  'due',
  'intends?',
  'to take place',
  'to visit',
  // "flies to Riga on Friday".
  '(?:travels|flies|heads|leaves|departs|arrives|goes|continues|proceeds|(?:sets|takes) (?:off|out)) (?:(?:off|out|on|back|home|there|here) )?(?:to|for|in|on)',
  'to host',
  '(?:is|are) to(?: be [a-z]+)?',
  'look(?:s|ed|ing)? forward',
  '(?:begins|starts|embarks on) (?:an?|his|her|their|on|today|tomorrow|next|this)',
  '(?:suggest|propos|offer|recommend)(?:s|es|ed)? [a-z]+ing',
  'invitations? to',
  // "when she meets him on Friday".
  'when (?:[\\p{L}.’-]+ ){1,9}?(?:next |again )?(?:meets?|speaks?|receives|hosts|visits?|travels?|comes?|arrives?)',
  '(?:before|after|until|once) (?:[\\p{L}.’-]+ ){1,9}?(?:meets?|receives|hosts)',
  '(?:prepares|(?:is|are) preparing|gears up|gets ready) to',
  // "ahead of his talks with her in Riga on Friday", "is flying to Riga on Friday".
  "(?:ahead of|prior to|(?:on|in) the eve of|in the run-up to) (?:[\\p{L}.’'-]+ ){0,8}?(?:meetings?|talks|visits?|trips?|travel|summit|calls?|conversations?|consultations|negotiations)",
  '(?:is|are) (?:travell?ing|flying|heading|leaving|departing) (?:to|for)',
  // "leaves for Riga on Monday", "On Tuesday she travels on".
  '(?:leaves|departs|sets off|sets out) for',
  '(?:travels|flies|heads|moves|goes) on',
  'continues (?:on )?to',
] as const;

export const PAST_CUES = [
  'remembers?',
  'remembered',
  'recalls?',
  'was',
  'were',
  'had',
  'has been',
  'have been',
  'met',
  'held',
  'said',
  'spoke',
  'told',
  'took',
  'heard',
  'shook hands',
  'cut the ribbon',
  'laid',
  'sat',
  'stood',
  'saw',
  'drew',
  'paid',
  'swore',
  'began',
  'begun',
  'came',
  'flew',
  'went',
  'left',
  'made',
  'wound',
  'set (?:off|out)',
  'spent',
  'drove',
  'brought',
  'wrote',
  'sent',
  'became',
  'gave',
  'led',
  'won',
  'ago',
  'last',
  '(?:results|outcomes?) of',
  '[a-z]{2,}ed',
] as const;

/** Words after "to" that are no infinitive, so that "to the" and "to his" begin none. */
export const NO_VERBS = [
  ...[
    'the',
    'a',
    'an',
    'this',
    'that',
    'these',
    'those',
    'all',
    'both',
    'each',
    'some',
    'any',
    'no',
  ],
  ...['his', 'her', 'its', 'their', 'our', 'my', 'your', 'him', 'them', 'us', 'it', 'me', 'you'],
  ...['date', 'which', 'whom', 'what', 'one', 'two', 'three', 'power', 'office', 'work', 'talks'],
] as const;

/** Nouns before which a year is a plan's name: "the 2030 Agenda". */
export const PLANS = ['agenda', 'vision', 'strategy', 'goals?', 'targets?', 'roadmap'] as const;

/** Nouns for what is told by its year: "the 1979 peace treaty", "Israel's 1982 invasion". */
export const OF_A_YEAR = [
  ...['treaty', 'treaties', 'accords?', 'agreements?', 'deal', 'pact', 'ceasefire', 'truce'],
  ...['invasion', 'war', 'conflict', 'attacks?', 'uprising', 'revolution', 'coup'],
  ...['elections?', 'referendum', 'constitution', 'census', 'budget', 'earthquake', 'crisis'],
  ...['violence', 'turmoil', 'unrest', 'summit', 'conference', 'olympics', 'genocide'],
  ...['floods?', 'flooding', 'hurricane', 'typhoon', 'cyclone', 'drought', 'famine', 'tsunami'],
  ...[
    'outbreak',
    'massacre',
    'bombings?',
    'protests',
    'riots',
    'annexation',
    'takeover',
    'offensive',
  ],
  ...['memorandum', 'protocol', 'declaration', 'resolution', 'convention', 'communique'],
] as const;

/** Verbs whose object need not lie in their own time: what was discussed in July may come in September. */
export const REPORTING = [
  ...['said', 'told', 'spoke', 'discussed', 'considered', 'addressed', 'reviewed', 'noted'],
  ...['stressed', 'emphasi[sz]ed', 'underlined', 'underscored', 'mentioned', 'invited', 'informed'],
  ...[
    'briefed',
    'touched',
    'exchanged',
    'announced',
    'confirmed',
    'agreed',
    'proposed',
    'welcomed',
  ],
  ...['expressed', 'outlined', 'reported', 'added', 'called', 'urged', 'praised', 'supported'],
] as const;

/** Nouns for what was done before it was told of: "Monday's attack". */
export const DEEDS = [
  ...['announcement', 'statement', 'decision', 'ruling', 'verdict', 'remarks', 'comments'],
  ...[
    'attacks?',
    'bombings?',
    'blasts?',
    'explosions?',
    'killings?',
    'shootings?',
    'raids?',
    'crash',
  ],
  ...['clashes', 'incident', 'assassination', 'arrests?', 'resignation'],
] as const;
