import type { Span } from '../../../../store/article';
import { JOINT } from '../../lexicon/absent';
import type { Item, PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';

/** What may be held, between the verb and where it was: "held | talks | in Latvia". */
const OF_NOUN = String.raw`(?:\s+(?:(?:an?|the|their|his|her)\s+)?(?:(?!(?:on|about|of|over|to|in|at|for)\s)[\p{L}\d-]+\s+){0,3}(?:talks|meetings?|summit|sessions?|consultations|conference|negotiations|forum|dialogue))?`;
const RIGHT_BEHIND = new RegExp(String.raw`^${OF_NOUN}\s+in\s+(?:the\s+)?$`, 'u');
/** Between the verb and the first whom one met. */
const TO_WHOM = new RegExp(
  String.raw`^${OF_NOUN}\s+(?:with\s+)?(?:(?:the|his|her|their)\s+)?(?:(?!(?:of|to|in|for|and|who)\s)\p{L}[\p{L}’'-]*\s+){0,4}$`,
  'u',
);
const MET =
  /^(?:met|meets?|(?:held|holds?|had|have|hosted|began|concluded)\b|gathered|sat\s+down)/u;
/** The clause ends there, or when and why it was is told. */
const ENDS =
  /^(?:\s*[.;]|,\s|\s+(?:on|last|this|earlier|today|yesterday|during|for|to|as|amid|ahead|before|after|in|and)\s|\s+\p{Lu}\p{Ll}+day\b)/u;
/** Who serves in a state is named with it: "Ambassador A in Latvia". */
const SERVES_IN =
  /\b(?:[Aa]mbassador|[Rr]epresentative|[Cc]oordinator|[Cc]harg[eé]|[Cc]onsul|[Hh]ead|[Dd]irector|[Cc]hief|[Ee]nvoy|[Cc]ommander|[Nn]uncio)\b/u;

/**
 * Whether a state named in a sentence is where those met of whom it tells, as its name stands right behind that: "A and B
 * met in Latvia", "held talks with B in Latvia on Monday". Else a state behind "in" is what was spoken of.
 */
export function isHeldInState(
  text: string,
  { items, end }: ScannedSentence,
  at: Span,
  state: PlaceItem,
): boolean {
  if (state.known.kind !== 'COUNTRY') return false;
  if (TOWN_STATE.test(state.name) && isBehind(text, at, state)) return true;
  if (state.start < at.end) return false;
  if (!MET.test(text.slice(at.start, at.end)) || !ENDS.test(text.slice(state.end, end)))
    return false;
  if (RIGHT_BEHIND.test(text.slice(at.end, state.start))) return true;
  const whom = items.filter(
    (item) => item.kind === 'PERSON' && item.start >= at.end && item.end <= state.start,
  );
  const [first] = whom;
  const last = whom.at(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    /^\s+in\s+(?:the\s+)?$/u.test(text.slice(last.end, state.start)) &&
    TO_WHOM.test(text.slice(at.end, first.start)) &&
    !SERVES_IN.test(text.slice(at.end, last.end)) &&
    areInRow(text, whom)
  );
}

/** States that are a town. */
const TOWN_STATE = /^(?:Singapore|Monaco|Luxembourg|San Marino|Djibouti)$/u;
const isBehind = (text: string, at: Span, state: PlaceItem): boolean =>
  state.start < at.end ||
  !/\b(?:on|about|of|situation|events|from)\s/u.test(text.slice(at.end, state.start));

const areInRow = (text: string, row: readonly Item[]): boolean =>
  row.every((each, i) => {
    const before = row[i - 1];
    return before === undefined || JOINT.test(text.slice(before.end, each.start));
  });

/** "Riga hosted a forum on Monday": there, as it says no other place. */
export function hostTown(
  text: string,
  { items }: ScannedSentence,
  at: Span,
): { item: PlaceItem; quote: Span } | null {
  const isHosting = HOSTS.test(text.slice(at.start, at.end));
  const town = items.find(
    (item): item is PlaceItem =>
      item.kind === 'PLACE' &&
      (item.known.kind === 'CITY' || TOWN_STATE.test(item.name)) &&
      item.end <= at.start &&
      (isHosting ? TO_HOST : HOSTS_SOME).test(text.slice(item.end, at.start)),
  );
  return town ? { item: town, quote: { start: town.start, end: at.end } } : null;
}

const HOSTS = /^(?:(?:is|was|are|be|been)\s+)?(?:hosting|hosted|hosts?)\b/u;
/** Before what is told of by its noun: "Riga hosted a trilateral | meeting". */
const HOSTS_SOME =
  /^,?\s+(?:(?:also|will|is|was|has)\s+){0,2}(?:hosted|hosts?|hosting)\s+(?:an?|the|their|this\s+year['’]s)\s+(?:[\p{L}\d-]+\s+){0,5}$/u;
const TO_HOST =
  /^,?\s+(?:(?:also|again|recently|today|yesterday|will|is|was|to|has|had|this\s+week)\s+){0,3}$/u;
