import {
  APPEARING,
  ASKED_ABOUT,
  BODY_NOUN,
  CHAIRED_BY,
  HEARD,
  HEARD_BEFORE,
  HEARING_BODY,
  MAY_ASK,
  OF_ITS_BENCH,
  SPOKE_AT_SESSION,
  TO_THE_BODY,
} from '../../lexicon/heard-by-bodies';
import { AND_TALKED } from '../../lexicon/hearings';
import { type Named, peopleIn, type Reading } from '../../reading';
import type { Item } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import { addParty, type FoundMeeting, partyOf } from '../found-meeting';
import { rowFrom, rowOfLast } from '../rows';
import { meetingOf } from '../told/one-meeting';
import { isUntold } from '../told/untold';

/** How many sentences after a session was told of may tell who spoke at it. */
const REACH = 6;

/**
 * Sittings of a body told of by whom it heard: "The Council heard a briefing from A", "A testified before the Committee",
 * "A told a session of the Assembly". "A will brief the Council" alone tells of a speech, and of no sitting.
 */
export function heardByBody(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const { text } = reading;
  const bodies = sentence.items.filter(
    (item) => item.kind === 'BODY' && HEARING_BODY.test(text.slice(item.start, item.end)),
  );
  for (const body of bodies) {
    const row = heardBy(reading, sentence, body);
    const [first] = row;
    if (!first) continue;
    const at = { start: Math.min(first.start, body.start), end: Math.max(first.end, body.end) };
    if (isUntold(reading, sentence, at)) continue;
    const event = meetingOf(reading, sentence, 'MEETING', row, [body], at);
    return event.status === 'HELD'
      ? [{ ...event, sitting: body, isOfMany: true, isApart: true }]
      : [];
  }
  return [];
}

/** Who was heard by a body, before or behind its name. */
function heardBy(reading: Reading, sentence: ScannedSentence, body: Item): Named[] {
  const { text } = reading;
  const people = peopleIn(reading, sentence);
  const behind = rowFrom(text, people, body.end, HEARD);
  const last = behind.at(-1);
  if (last) {
    const isAsked = MAY_ASK.test(text.slice(body.end, behind[0]?.start));
    const after = text.slice(last.end, sentence.end);
    if (/^[’']/u.test(after) || (isAsked && !ASKED_ABOUT.test(after))) return [];
    // "heard A and held an exchange of views with B".
    const others = people.filter(({ start }) => AND_TALKED.test(text.slice(last.end, start)));
    return [...behind, ...others];
  }
  const before = rowOfLast(
    text,
    people.filter(({ end }) => end <= body.start),
  );
  const gap = text.slice(before.at(-1)?.end ?? body.start, body.start);
  if (HEARD_BEFORE.test(gap) || SPOKE_AT_SESSION.test(gap)) return before;
  const opening = APPEARING.exec(text.slice(sentence.start, body.start));
  const isOpened = opening?.[0].length === body.start - sentence.start;
  return isOpened ? appearing(text, people, body.end) : [];
}

/** "Appearing before the Committee, chaired by A, | B said": both. */
function appearing(text: string, people: readonly Named[], from: number): Named[] {
  const chairs = rowFrom(text, people, from, CHAIRED_BY);
  const speaker = people.find(({ start }) => start >= (chairs.at(-1)?.end ?? from));
  return speaker ? [...chairs, speaker] : chairs;
}

/** Adds to a sitting told of before who spoke there, and those of the body who did. */
export function joinHeard(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): void {
  const { text } = reading;
  const session = meetings.findLast(({ kind }) => kind !== 'VISIT' && kind !== 'CALL');
  if (session?.kind !== 'MEETING' || session.status !== 'HELD') return;
  const body = session.sitting ?? session.bodies[0]?.item;
  if (!body) return;
  if (sentence.index <= session.sentence || sentence.index - session.sentence > REACH) return;
  const name = text.slice(body.start, body.end);
  if (!HEARING_BODY.test(name)) return;
  const people = peopleIn(reading, sentence);
  for (const each of people) {
    const after = text.slice(each.end, sentence.end);
    const told = TO_THE_BODY.exec(after);
    const noun = told?.groups?.['noun'];
    const isOfIt = told && (noun === undefined || name.toLowerCase().includes(noun.toLowerCase()));
    if (isOfIt || OF_ITS_BENCH.test(text.slice(each.start, sentence.end)))
      addParty(session, { ...partyOf(each), isSure: true });
  }
  const opening = APPEARING.exec(text.slice(sentence.start, sentence.end));
  const noun = opening && /^\p{L}+/u.exec(text.slice(sentence.start + opening[0].length))?.[0];
  if (!opening || !noun || !BODY_NOUN.test(noun) || !name.includes(noun)) return;
  const from = sentence.start + opening[0].length + noun.length;
  const chairs = rowFrom(text, people, from, CHAIRED_BY);
  for (const each of appearing(text, people, from))
    addParty(session, { ...partyOf(each), isSure: true });
  // Who chairs it stands for it.
  if (chairs.length === 0) return;
  session.sitting = body;
  session.bodies = session.bodies.filter(({ item }) => item.start !== body.start);
}
