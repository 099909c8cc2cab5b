import { isQuoted } from '../told/quoted';
import type { MeetingKind } from '../../../../store/meeting';
import type { Span } from '../../../../store/article';
import {
  HOST_GAP,
  OCCASION_HELD,
  OCCASION_HOSTED,
  OCCASIONS,
  ORGANISED_BY,
} from '../../lexicon/occasions';
import { isWhereOneWillBe } from '../told/conferences';
import { dateOf, placeOf } from '../told/meeting-details';
import { type FoundMeeting, partyOf, sideOf } from '../found-meeting';
import { type Named, peopleIn, type Reading } from '../../reading';
import { rowOfLast } from '../rows';
import type { Item } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';

type BodyItem = Extract<Item, { kind: 'BODY' }>;

const KINDS = OCCASIONS.map(({ source, kind }) => ({
  kind,
  sign: new RegExp(`^(?:${source})$`, 'iu'),
}));
const JOINT =
  /^\s*(?:,|and|, and|as\s+well\s+as|together\s+with|jointly\s+with|in\s+cooperation\s+with)\s*(?:the\s+)?$/u;

const LED =
  /\b(?:of|at|in|within|from|during|for|on|to|with|by)\s+(?:the\s+)?(?:[\p{L}\d’'-]+\s+){0,5}$/u;

/**
 * Receptions, exhibitions, ceremonies and conferences that a sentence tells of as held, with who holds
 * them. Who came is mostly told after.
 */
export function occasionsIn(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  const found = [...words.matchAll(OCCASION_HELD), ...words.matchAll(OCCASION_HOSTED)];
  return found.flatMap((told) => {
    const { index, 0: match, groups } = told;
    const noun = groups?.['noun'] ?? '';
    const kind = KINDS.find(({ sign }) => sign.test(noun))?.kind;
    // "the briefing for members of the Conference took place": it is the briefing that did.
    const isLed = match.startsWith(noun) && LED.test(words.slice(0, index));
    // "opened an exhibition": a ceremony, told by its verb.
    const isOpening =
      kind === 'OTHER' && groups?.['cue'] === 'opened' && match.startsWith('opened');
    if (!kind || isLed || isOpening || isQuoted(words, index)) return [];
    const start = sentence.start + index;
    const at = { start, end: start + match.length };
    const isActive = match.startsWith(groups?.['cue'] ?? ' ');
    const hosts = isActive ? hostsBefore(reading, sentence, start) : NOBODY;
    if (isActive && hosts.bodies.length + hosts.people.length === 0) return [];
    const isPlanned = /^(?:will|would)\b/iu.test(groups?.['cue'] ?? '') || isWhereOneWillBe(told);
    const bodies = isActive ? hosts.bodies : organisersIn(reading, sentence);
    return [occasion(reading, sentence, { kind, at, isPlanned, people: hosts.people, bodies })];
  });
}

function occasion(
  reading: Reading,
  sentence: ScannedSentence,
  told: { kind: MeetingKind; at: Span; isPlanned: boolean; people: Named[]; bodies: BodyItem[] },
): FoundMeeting {
  return {
    kind: told.kind,
    status: told.isPlanned ? 'PLANNED' : 'HELD',
    date: dateOf(reading, sentence, [told.at], told.isPlanned),
    place: placeOf(reading, sentence, told.at, true),
    parties: told.people.map((each) => ({ ...partyOf(each), isSure: true })),
    bodies: told.bodies.map((item) => sideOf(item)),
    quote: { start: sentence.start, end: sentence.end },
    sentence: sentence.index,
    at: told.at,
    isOfMany: true,
  };
}

const NOBODY: { people: Named[]; bodies: BodyItem[] } = { people: [], bodies: [] };

/** Who does what a verb says, right before it: "The Embassy of Latvia in Oslo | hosted". */
function hostsBefore(reading: Reading, sentence: ScannedSentence, verbAt: number): typeof NOBODY {
  const { text } = reading;
  const isHost = ({ end }: Span) => end <= verbAt && HOST_GAP.test(text.slice(end, verbAt));
  const people = peopleIn(reading, sentence).filter(isHost);
  const host = people.at(-1);
  // "A and B opened": both.
  const upTo = peopleIn(reading, sentence).filter(({ end }) => end <= (host?.end ?? 0));
  if (host) return { people: rowOfLast(text, upTo), bodies: [] };
  const bodies = namedBodies(sentence).filter(({ end }) => end <= verbAt);
  const last = bodies.findLast(isHost);
  if (!last) return NOBODY;
  return { people: [], bodies: rowTo(text, bodies, last) };
}

/** "organised by the Embassy and the Museum of Art". */
function organisersIn({ text }: Reading, sentence: ScannedSentence): BodyItem[] {
  const bodies = namedBodies(sentence);
  const first = bodies.findIndex(({ start }) =>
    ORGANISED_BY.test(text.slice(sentence.start, start)),
  );
  if (first < 0) return [];
  const row = bodies.slice(first);
  const end = row.findIndex((item, i) => {
    const previous = row[i - 1];
    return previous !== undefined && !JOINT.test(text.slice(previous.end, item.start));
  });
  const joined = end < 0 ? row : row.slice(0, end);
  // "hosted by the Embassy, Kazinform reports": a row ends with "and".
  const last = joined.at(-1);
  const before = joined.at(-2);
  const isRow =
    last && before && /\p{L}/u.test(text.slice(before.end, last.start).replace('the', ''));
  return isRow ? joined : joined.slice(0, 1);
}

/** The row of bodies that ends with one. */
function rowTo(text: string, bodies: readonly BodyItem[], last: BodyItem): BodyItem[] {
  const row = [last];
  for (const item of bodies.slice(0, bodies.indexOf(last)).reverse()) {
    if (!JOINT.test(text.slice(item.end, row[0]?.start ?? 0))) break;
    row.unshift(item);
  }
  return row;
}

/** Bodies by names of their own, the outermost where one lies in another. */
function namedBodies({ items }: ScannedSentence): BodyItem[] {
  const bodies = items.filter((item): item is BodyItem => item.kind === 'BODY');
  return bodies.filter(
    (body) =>
      !bodies.some((other) => other !== body && other.start <= body.start && body.end <= other.end),
  );
}
