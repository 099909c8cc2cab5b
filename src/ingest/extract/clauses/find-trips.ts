import type { Span } from '../../../store/article';
import { SYMBOLS } from '../lexicon/clause-words';
import { TRIPS } from '../lexicon/trips';
import { type Chunk, mayMatch, pattern, symbolsOf, wordsOf } from './chunk';
import { doerAfter, doerOf } from './doers';
import { isOnlyWished } from './not-told';

/** A visit as a clause tells of it by a noun. */
export interface Trip {
  visitor: Chunk;
  /** Another whom "her" may mean: the one named last before. */
  other: Chunk | null;
  /** Where it leads. */
  place: Span;
  at: Span;
  isPlanned: boolean;
}

const COMPILED = TRIPS.map(({ source, subject, lead }) => ({
  subject,
  leadsBy: lead,
  sign: pattern(source, 'dg'),
}));
const PLANNED = pattern('WILL [LIGHT BE WORD TIME]* $');
/** "A will be joined on the trip to Riga by B": the trip is to come. */
const COMING_ALONG = pattern('WILL BE? (?:JOIN|VERB|AND) [WORD OWNER IN]{0,4} $');
/** What is wished for, asked for or discussed is not told as held or planned. */
const WISHES =
  /\b(?:interest|interested|invitation|invited|towards?|possibility|desire|organi[sz]ing|preparations?)\b/u;
const PLANNED_WORDS = /\b(?:upcoming|planned|forthcoming|future|scheduled|expected)\b/u;

/** Before whose visit it is, behind who comes along. */
const ACCOMPANIES = /^accompan/;

/** "ahead of her visit to Riga": it is to come. */
const AHEAD_OF = /(?:^|\s)(?:ahead of|prior to|on the eve of)$/u;

/** The visits that a clause tells of by a noun, with whose they are. */
export function tripsIn(clause: readonly Chunk[]): Trip[] {
  const symbols = symbolsOf(clause);
  const taken = new Set<number>();
  const trips: Trip[] = [];
  for (const { sign, subject, leadsBy } of COMPILED)
    for (const match of mayMatch(sign, symbols) ? symbols.matchAll(sign) : []) {
      const from = match.index;
      const groups = match.indices?.groups ?? {};
      const noun = from + match[0].search(/[ue]/);
      const place = clause[groups['place']?.[0] ?? -1];
      // "thanked him for paying a visit", "invited him to pay a visit".
      const isSaidOf =
        subject === 'DOER' && (symbols[from - 1] === SYMBOLS.FOR || isOnlyWished(clause, from));
      const lead = clause.slice(Math.max(0, from - 6), noun);
      // "will begin her trip in Riga": a place of a journey, which is told of elsewhere.
      const isLeg =
        /\b(?:begins?|began|starts?|started|concludes?|concluded|completed)\b/.test(
          wordsOf(clause.slice(Math.max(0, noun - 3), noun)),
        ) &&
        /^(?:trip|tour)$/.test(clause[noun]?.words ?? '') &&
        clause[noun + 1]?.words === 'in';
      // "reviewed what was agreed during A's visit": A went.
      const owner = clause.slice(0, noun).findLastIndex(({ symbol }) => symbol === SYMBOLS.OWNER);
      const isSetting =
        subject === 'DOER' &&
        owner > from &&
        clause[owner]?.isPronoun !== true &&
        /^(?:during|after|following|before|since)$/.test(clause[owner - 1]?.words ?? '');
      if (isSetting) continue;
      if (isLeg || leadsBy?.test(clause[from]?.words ?? '') === false) continue;
      if (taken.has(noun) || !place || isSaidOf || WISHES.test(wordsOf(lead))) continue;
      const named = clause[(groups['object'] ?? groups['left'])?.[0] ?? -1];
      // "A will be joined on the trip to Riga by B": A's trip.
      const isJoined = COMING_ALONG.test(symbols.slice(0, noun));
      // "thanked the experts for their visit": it is not that of who thanks.
      if (named?.words === 'their' && symbols[from - 1] === SYMBOLS.FOR) continue;
      const made = madeBy(clause, groups['place']?.[0] ?? -1);
      if (made && made.bodies.length === 0) continue;
      const isNamed =
        !isJoined && named !== undefined && named.parties.length + named.bodies.length > 0;
      const visitor = made
        ? made
        : isNamed
          ? named
          : subject === 'DOER' || isJoined || named?.isPronoun === true
            ? doer(clause, from, from + match[0].length)
            : null;
      if (!visitor || visitor.parties.length + visitor.bodies.length === 0) continue;
      taken.add(noun);
      const first = clause[from];
      // "B accompanied A on a visit": both.
      const beside = ACCOMPANIES.test(first?.words ?? '')
        ? doer(clause, from, from + match[0].length)
        : null;
      const other =
        named?.isPronoun === true
          ? (clause.slice(0, from).findLast(({ symbol }) => symbol === SYMBOLS.PARTY) ?? null)
          : null;
      trips.push({
        visitor: beside
          ? { ...visitor, parties: [...visitor.parties, ...beside.parties] }
          : visitor,
        other,
        place,
        at: { start: first?.start ?? place.start, end: place.end },
        isPlanned:
          PLANNED.test(symbols.slice(0, from)) ||
          isJoined ||
          AHEAD_OF.test(wordsOf(clause.slice(Math.max(0, from - 2), from))) ||
          PLANNED_WORDS.test(wordsOf(clause.slice(Math.max(0, from - 2), noun + 1))),
      });
    }
  return trips;
}

/** "welcomed the visit to Riga last week by | the Commission": a body or group behind the place; who speaks of it was not on it. */
function madeBy(clause: readonly Chunk[], place: number): Chunk | null {
  const rest = clause.slice(place + 1);
  const by = rest.findIndex(({ symbol }) => symbol !== SYMBOLS.TIME && symbol !== SYMBOLS.IN);
  const who = rest[by + 1];
  const isGroup = who?.symbol === SYMBOLS.BODY || who?.symbol === SYMBOLS.GROUP;
  return rest[by]?.symbol === SYMBOLS.BY && isGroup ? who : null;
}

/** "During his visit to Riga, A met": who does what follows, else who does what the clause says before. */
function doer(clause: readonly Chunk[], from: number, to: number): Chunk | null {
  const before = symbolsOf(clause.slice(0, from));
  const isOpening = /^[iTLx,jh]*$/.test(before);
  return isOpening ? (doerAfter(clause, to) ?? doerOf(clause, from)) : doerOf(clause, from);
}
