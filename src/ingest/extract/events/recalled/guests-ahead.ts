import type { PartialDate } from '../../../../domain/partial-date';
import type { Span } from '../../../../store/article';
import { COMES_FOR, GUEST_UNNAMED } from '../../lexicon/meet-next';
import { isAtHome } from '../../people/at-home';
import type { FoundPerson } from '../../people/people';
import type { Reading } from '../../reading';
import type { PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import { type FoundMeeting, type FoundParty, partyOf } from '../found-meeting';
import { kindOfNoun } from '../told/kind-of-noun';

/** Where and when a guest is looked forward to. */
interface Ahead {
  at: Span;
  date: PartialDate | null;
  place: PlaceItem;
}

/**
 * A guest to come, by what they come for: "looks forward to welcoming him to Riga in May for the next round of the
 * Dialogue" tells of a visit and of the dialogue. Told by no name, the guest is the one of the two who talked who is
 * not at home there.
 * @param named who welcomes and who comes, where the sentence names both.
 */
export function guestsAhead(
  reading: Reading,
  sentence: ScannedSentence,
  { at, date, place }: Ahead,
  last: FoundMeeting | undefined,
  named: readonly FoundParty[],
): FoundMeeting[] {
  const { text } = reading;
  const both =
    named.length === 2
      ? named.map(({ person }) => person)
      : GUEST_UNNAMED.test(text.slice(at.end, sentence.end))
        ? hostAndGuest(last, place)
        : [];
  const [host, guest] = both;
  if (!host || !guest) return [];
  const noun = COMES_FOR.exec(text.slice(place.end, sentence.end))?.groups?.['noun'];
  const quote = { start: at.start, end: place.end };
  const told = {
    status: 'PLANNED',
    date,
    place: { item: place, quote },
    bodies: [],
    quote: { start: sentence.start, end: sentence.end },
    sentence: sentence.index,
    at,
    isOther: true,
  } as const satisfies Partial<FoundMeeting>;
  const parties = both.map((person) => ({ ...partyOf({ ...quote, person }), isSure: true }));
  if (noun === undefined) return [{ ...told, bodies: [], kind: 'MEETING', parties }];
  const kind = /^(?:talks|negotiations|commission|committee)$/iu.test(noun)
    ? 'MEETING'
    : kindOfNoun(noun, 'CONFERENCE');
  return [
    { ...told, bodies: [], kind, parties },
    {
      ...told,
      bodies: [],
      kind: 'VISIT',
      parties: [{ person: guest, role: 'VISITOR', quote, isSure: true }],
    },
  ];
}

/** Of the two who talked last, who is at home at a place, and who in another state. */
function hostAndGuest(last: FoundMeeting | undefined, place: PlaceItem): FoundPerson[] {
  const both = (last?.parties ?? []).map(({ person }) => person);
  const isForeign = (person: FoundPerson) =>
    !isAtHome(person, place) && person.offices.some(({ title }) => title.country !== null);
  const [guest, ...more] = both.filter(isForeign);
  const [host, ...others] = both.filter((person) => !isForeign(person));
  return guest && host && more.length + others.length === 0 ? [host, guest] : [];
}
