import type { Span } from '../../../../store/article';
import { BARE_OFFICER, IS_OVER, ITEM_LEAD, ITEM_NOUN, ITEM_VISIT } from '../../lexicon/agendas';
import { peopleIn, type Reading } from '../../reading';
import { placeAt, type PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import { addParty, type FoundMeeting, partyOf, sideOf } from '../found-meeting';
import { dateOf, hasDay, placeOf } from '../told/meeting-details';
import type { Agenda } from './agenda';

/**
 * Completes what an item of an agenda tells of: it is to come, on the day under whose line it stands, where its first
 * words say, and with whose agenda it is where it names nobody else who does it: "- 10:00 Riga: meeting with A".
 * @param told what its rules found, which is changed.
 * @returns what is told without a verb: "official visit to Latvia".
 */
export function completeItem(
  reading: Reading,
  sentence: ScannedSentence,
  { owner, items }: Agenda,
  told: readonly FoundMeeting[],
): FoundMeeting[] {
  const item = items.get(sentence.index);
  if (!item) return [];
  const { text } = reading;
  const words = text.slice(sentence.start, sentence.end);
  const lead = ITEM_LEAD.exec(words)?.[0] ?? '';
  const from = sentence.start + lead.length;
  const place = townOf(words, lead, sentence);
  const added = withoutVerb(reading, sentence, from, told);
  const isOpening = /(?:^|\n)[^\S\n]*$/u.test(text.slice(0, sentence.start));
  for (const event of [...told, ...added]) {
    // "- Talks with B": no one whom the item before names.
    if (isOpening)
      event.parties = event.parties.filter(
        ({ person, quote }) => person === owner || quote.start !== event.at.start,
      );
    if (event.status === 'CANCELLED') continue;
    if (event.status === 'HELD') {
      if (IS_OVER.test(text.slice(event.at.start, sentence.end))) continue;
      event.status = 'PLANNED';
      const anchors = [event.at, ...event.parties.map(({ quote }) => quote)];
      if (!hasDay(event.date)) event.date = dateOf(reading, sentence, anchors, true);
    }
    event.date ??= item.date;
    if (event.kind !== 'CALL' && place)
      event.place ??= { item: place, quote: { start: sentence.start, end: from } };
    if (event.kind !== 'CALL' && item.place)
      event.place ??= { item: item.place, quote: { start: item.place.start, end: item.place.end } };
    if (owner && BARE_OFFICER.test(text.slice(from, sentence.end)))
      event.parties = event.parties.map((party) =>
        party.quote.start - from < 5 ? { ...party, person: owner } : party,
      );
    const isOfOne = event.parties.length === 1 && event.kind !== 'VISIT';
    const isOwn = event.at.start - from < 30 && !/^(?:will|is)\b/u.test(text.slice(from));
    if (owner && isOwn && (isOfOne || event.parties.length === 0))
      addParty(event, {
        ...partyOf({ person: owner, start: from, end: event.at.end }),
        isSure: true,
      });
  }
  return added.filter(({ parties, bodies }) => parties.length + bodies.length > 0);
}

/** "- 10:00 | Riga: reception of". */
function townOf(words: string, lead: string, { start, items }: ScannedSentence): PlaceItem | null {
  const town = ITEM_LEAD.exec(words)?.groups?.['town'];
  const at = town === undefined ? -1 : lead.lastIndexOf(town);
  return at < 0 ? null : (placeAt(items, start + at) ?? null);
}

/** What the parts of an item tell by a noun alone, where no rule read them: "visits Latvia; talks with A". */
function withoutVerb(
  reading: Reading,
  sentence: ScannedSentence,
  from: number,
  told: readonly FoundMeeting[],
): FoundMeeting[] {
  const words = reading.text.slice(from, sentence.end);
  const starts = [
    0,
    ...[...words.matchAll(/;\s+/gu)].map(({ index, 0: joint }) => index + joint.length),
  ];
  const [doer] = peopleIn(reading, sentence);
  return starts.flatMap((start, i) => {
    const part = { start: from + start, end: from + (starts[i + 1] ?? words.length) };
    const isTold = told.some(({ at }) => at.start >= part.start && at.start < part.end);
    const event = isTold ? null : partAt(reading, sentence, part, told);
    // Who does what stands before is whose the rest is.
    if (event && i > 0 && doer && doer.end <= part.start) addParty(event, partyOf(doer));
    return event ?? [];
  });
}

function partAt(
  reading: Reading,
  sentence: ScannedSentence,
  part: Span,
  told: readonly FoundMeeting[],
): FoundMeeting | null {
  const words = reading.text.slice(part.start, part.end);
  const visit = ITEM_VISIT.exec(words);
  const base = { status: 'PLANNED' as const, date: null, bodies: [], sentence: sentence.index };
  const at = { start: part.start, end: part.start + (visit?.[0].length ?? 0) };
  const to = visit ? placeAt(sentence.items, at.end) : undefined;
  if (to && told.every(({ kind }) => kind !== 'VISIT')) {
    const quote = { start: part.start, end: to.end };
    return { ...base, kind: 'VISIT', place: { item: to, quote }, parties: [], quote, at };
  }
  const noun = ITEM_NOUN.exec(words);
  if (!noun) return null;
  const quote = { start: part.start, end: part.start + noun[0].length };
  const isIn = ({ start, end }: Span) => start >= quote.end && end <= part.end;
  const parties = peopleIn(reading, sentence)
    .filter(isIn)
    .map((each) => partyOf(each));
  const bodies =
    parties.length > 0
      ? []
      : sentence.items
          .filter((item) => item.kind === 'BODY' && isIn(item))
          .slice(0, 1)
          .map((item) => sideOf(item));
  const { call, ceremony } = noun.groups ?? {};
  const kind = call !== undefined ? 'CALL' : ceremony !== undefined ? 'CEREMONY' : 'MEETING';
  const date = dateOf(reading, sentence, [quote, ...parties.map((each) => each.quote)], true);
  const place = kind === 'CALL' ? null : placeOf(reading, sentence, quote, true);
  return { ...base, bodies, kind, date, place, parties, quote, at: quote };
}
