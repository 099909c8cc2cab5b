/** Nouns for officers of several states, and the heads of the offices that each of them may hold. */
export const OFFICERS_HEADS: Readonly<Record<string, RegExp>> = {
  presidents: /^president$/,
  ministers: /^(?:minister|secretary)$/,
  secretaries: /^secretary$/,
  chancellors: /^chancellor$/,
  premiers: /^(?:minister|premier|chancellor|taoiseach)$/,
  leaders:
    /^(?:president|minister|premier|chancellor|taoiseach|king|queen|emir|amir|sultan|leader|prince|head|chairman)$/,
  heads:
    /^(?:president|minister|premier|chancellor|taoiseach|king|queen|emir|amir|sultan|leader|prince|head|chairman)$/,
  monarchs: /^(?:king|queen|emir|amir|sultan|monarch|prince|duke)$/,
  speakers: /^(?:speaker|chair(?:man|woman|person)?|president)$/,
  ambassadors: /^ambassador$/,
  envoys: /^(?:ambassador|envoy|representative|negotiator)$/,
  negotiators: /^negotiator$/,
  diplomats: /^(?:minister|secretary)$/,
  chiefs: /^(?:chief|commander)$/,
  commanders: /^(?:chief|commander)$/,
  governors: /^governor$/,
};

/** A sentence without any of these is not read for them. */
export const MAY_NAME_OFFICERS = new RegExp(
  String.raw`\b(?:${Object.keys(OFFICERS_HEADS).join('|')}|counterparts|colleagues|homologues)\b`,
  'iu',
);

/** Ranks, which who is meant holds as well. */
export const RANKS: ReadonlySet<string> = new Set('deputy vice assistant first under'.split(' '));

/** Words before the noun that tell of no field: "the three", "the visiting". */
export const NO_FIELD: ReadonlySet<string> = new Set(
  'the two three four five six seven eight visiting respective new top chief senior all both acting and of general lead special'.split(
    ' ',
  ),
);

/** Of whom one holds the office no more. */
export const NO_MORE: ReadonlySet<string> = new Set(
  'former ex then past previous late outgoing'.split(' '),
);

/** Words that mean one field, whichever a state says. */
export const ONE_FIELD: readonly (readonly string[])[] = [
  ['defence', 'defense', 'war'],
  ['interior', 'internal', 'home'],
  ['finance', 'treasury', 'finances'],
  ['transport', 'transportation'],
  ['labour', 'labor'],
  ['trade', 'commerce'],
  ['economy', 'economic', 'economics'],
  ['environment', 'environmental', 'ecology'],
  ['health', 'healthcare'],
  ['water', 'irrigation'],
];
