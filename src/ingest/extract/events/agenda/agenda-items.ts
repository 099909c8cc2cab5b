import { BARE_OFFICER, IS_OVER, ITEM_LEAD, ITEM_NOUN, ITEM_VISIT } from '../../lexicon/agendas';
import { peopleIn, type Reading } from '../../reading';
import { placeAt, type PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import { addParty, type FoundMeeting, partyOf } from '../found-meeting';
import { dateOf, hasDay } from '../told/meeting-details';
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
  for (const event of [...told, ...added]) {
    if (event.status === 'CANCELLED') continue;
    if (event.status === 'HELD') {
      if (IS_OVER.test(text.slice(event.at.start, event.at.end))) continue;
      event.status = 'PLANNED';
      const anchors = [event.at, ...event.parties.map(({ quote }) => quote)];
      if (!hasDay(event.date)) event.date = dateOf(reading, sentence, anchors, true);
    }
    event.date ??= item.date;
    if (event.kind !== 'CALL' && place)
      event.place ??= { item: place, quote: { start: sentence.start, end: from } };
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
  return added.filter(({ parties }) => parties.length > 0);
}

/** "- 10:00 | Riga: reception of". */
function townOf(words: string, lead: string, { start, items }: ScannedSentence): PlaceItem | null {
  const town = ITEM_LEAD.exec(words)?.groups?.['town'];
  const at = town === undefined ? -1 : lead.lastIndexOf(town);
  return at < 0 ? null : (placeAt(items, start + at) ?? null);
}

/** What an item tells by a noun alone, where no rule read it. */
function withoutVerb(
  reading: Reading,
  sentence: ScannedSentence,
  from: number,
  told: readonly FoundMeeting[],
): FoundMeeting[] {
  const { text } = reading;
  const words = text.slice(from, sentence.end);
  const visit = ITEM_VISIT.exec(words);
  const base = { status: 'PLANNED' as const, date: null, bodies: [], sentence: sentence.index };
  const at = { start: from, end: from + (visit?.[0].length ?? 0) };
  const to = visit ? placeAt(sentence.items, at.end) : undefined;
  if (to && told.every(({ kind }) => kind !== 'VISIT')) {
    const quote = { start: from, end: to.end };
    return [{ ...base, kind: 'VISIT', place: { item: to, quote }, parties: [], quote, at }];
  }
  const noun = ITEM_NOUN.exec(words);
  if (!noun || told.length > 0) return [];
  const quote = { start: from, end: from + noun[0].length };
  const kind = noun.groups?.['call'] === undefined ? ('MEETING' as const) : ('CALL' as const);
  const parties = peopleIn(reading, sentence).map((each) => partyOf(each));
  return [{ ...base, kind, place: null, parties, quote, at: quote }];
}
