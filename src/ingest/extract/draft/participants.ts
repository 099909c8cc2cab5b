import type { MeetingEntry } from '../../record/record';
import { counterpartAt, principalOf } from '../events/attendance/capacity';
import type { FoundMeeting } from '../events/found-meeting';
import { isPlace } from '../events/sides/sides';
import { CONFIDENCE } from '../proposal';
import type { Reading } from '../reading';
import { type Draft, sentenceOf } from './draft';
import { bodyOrState } from './draft-statements';

/** Words for many, of whom nothing is told. */
const UNTOLD =
  /^(?:officials|leaders|representatives|members|people|participants|delegates|authorities|figures|principals|counterparts|colleagues|interlocutors|officers|delegations|leadership|dignitaries)$/i;

/** Who took part, each once: persons with the office in which they acted, and bodies. */
export function participantsOf(
  draft: Draft,
  reading: Reading,
  meeting: FoundMeeting,
): MeetingEntry['participants'] {
  const { sentences } = reading;
  const people = meeting.parties.map(({ person, role, quote }) => {
    const [office] = person.offices;
    const sentence = office && sentenceOf(sentences, office.label);
    const post = office && sentence ? draft.tenure(person, office, sentence.tokens) : undefined;
    const counterpart = office ? null : counterpartAt(reading, quote);
    const label = office?.label ?? counterpart;
    const capacity = label ? draft.words(label) : undefined;
    const principal = principalOf(reading, quote);
    // Who is only meant has no words of their own: those of the meeting tell of them.
    const own = quote.end > quote.start ? quote : meeting.quote;
    const cited = {
      start: counterpart?.start ?? own.start,
      end: principal?.end ?? own.end,
    };
    return {
      person: draft.person(person),
      ...(role === 'PARTICIPANT' ? {} : { role }),
      ...(post === undefined ? {} : { post }),
      ...(capacity !== undefined && draft.words(cited).includes(capacity)
        ? { capacityText: capacity }
        : {}),
      ...(principal ? { onBehalfOf: bodyOrState(draft, reading, principal) } : {}),
      quote: draft.quote(cited),
    };
  });
  // "met with officials": many of whom nothing is told are nobody.
  const told = meeting.bodies.filter(({ item }) => !UNTOLD.test(draft.words(item)));
  const bodies = told.map(({ item, role, quote, isGroup }) => ({
    organisation: isPlace(reading, item)
      ? bodyOrState(draft, reading, item)
      : draft.organisation(
          item,
          role === 'VISITOR' || isGroup ? 'GROUP' : 'OTHER',
          CONFIDENCE.SHORT_FORM,
        ),
    role,
    quote: draft.quote(quote),
  }));
  const seen = new Set<string>();
  return [...people, ...bodies].filter((each) => {
    const party = 'person' in each ? `person ${each.person}` : `body ${each.organisation}`;
    return !seen.has(party) && seen.add(party);
  });
}
