import { addParty, type FoundMeeting, partyOf } from '../found-meeting';
import { IT } from '../../lexicon/gatherings';
import { JOINED_BY, JOINS, NO_PARTY } from '../../lexicon/meeting-cues';
import { ROUND_BEFORE } from '../../lexicon/meet-next';
import { OF_THEIRS } from '../../lexicon/pointing-back';
import { rowFrom } from '../rows';
import { areApart } from '../merging/compare-meetings';
import { yearBackThen } from '../told/back-then';
import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

const EMPTY = /^/u;

/** Before "co-hosted with", where that is told of what is named beside the meeting. */
const WHICH_BOTH =
  /\b(?:ahead\s+of|before|after|following|prior\s+to|(?:in\s+)?advance\s+of|on\s+the\s+(?:sidelines|margins|eve)\s+of)\s[^.;]{3,90},\s+which\s[^.;,]{2,60}$/u;

/** Whether a sentence goes on with the list of those present that the one before broke off at a semicolon. */
function goesOn({ text, sentences }: Reading, { index }: ScannedSentence): boolean {
  for (let i = index - 1; i > index - 12; i--) {
    const before = sentences.find((each) => each.index === i);
    const words = before ? text.slice(before.start, before.end) : '';
    if (!words.endsWith(';')) return false;
    if (JOINED_BY.test(words)) return true;
  }
  return false;
}

/** Opens a sentence that tells of one who spoke at what was held. */
const SPOKE_AT =
  /^(?:Opening|Addressing|Speaking\s+(?:at|during)|Closing|Chairing|In\s+(?:his|her)\s+(?:(?:opening|welcoming|closing|introductory)\s+)?(?:speech|remarks|address|report|turn)|For\s+(?:his|her)\s+part)\b/u;

/** Right behind who spoke of it: "| said after the meeting". */
const SAID_AFTER =
  /^,?\s+(?:said|told\s+(?:reporters|journalists))\s+(?:(?:on\s+)?(?:\p{L}+day|today)\s+)?(?:after|following|at\s+the\s+(?:end|close|conclusion)\s+of)\s+the\s+(?:meeting|talks|consultations|session|negotiations)\b/u;

/** Whom one held it with, before what it was. */
const ROUND_BEHIND =
  /^co-(?:chaired|led|hosted)\s+with\s[^.;,]{2,160}?\sthe\s+(?:\p{Ll}+\s+){0,2}(?:round|session|meeting|consultations)\b/u;

/** How far behind "also attended" it is named what. */
const NAMED_WITHIN = 40;

/** How many sentences on who speaks may still speak at it. */
const REACH = 9;

const OF_CONFERENCE =
  /^(?:summit|conference|forum)\b|\b(?:participat(?:ing|ed)\s+in|attend(?:ing|ed)|t(?:aking|ook)\s+part\s+in|at)\s+the\s+(?:[\p{L}\d-]+\s+){0,4}(?:[Ss]ummit|[Cc]onference|[Ff]orum|[Cc]ongress|[Aa]ssembly)\b/u;

/**
 * A summit is joined by those who attend the summit, a ceremony by those at the ceremony, any other meeting by
 * all others: not one that is only told of in passing, where another was.
 */
function lastOf(meetings: readonly FoundMeeting[], words: string): FoundMeeting | undefined {
  const isConference = OF_CONFERENCE.test(words);
  // A call has no delegations and is not attended.
  const all = meetings.filter(({ kind }) => kind !== 'VISIT' && kind !== 'CALL');
  if (/^(?:[Cc]eremony|[Aa]ttending the ceremony)\b/u.test(words))
    return all.findLast(({ kind }) => kind === 'CEREMONY');
  // "met B on the margins of the Assembly. A was accompanied by C": at their meeting.
  const main = all.filter(
    ({ isMentioned, isSetting }) => isMentioned !== true && (isConference || isSetting !== true),
  );
  const others = main.length > 0 ? main : all;
  const ofKind = others.findLast(({ kind }) => (kind === 'CONFERENCE') === isConference);
  return ofKind ?? others.at(-1);
}

/** Adds to the meeting told of last who, a sentence says, joined it, chaired it or led a side of it. */
export function joinLast(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): void {
  const words = reading.text.slice(sentence.start, sentence.end);
  const befores = [...words.matchAll(JOINS)];
  const [before] = befores;
  const joins = JOINED_BY.exec(words);
  // "co-chaired with B the third round of consultations": what this sentence tells, and nothing told before.
  const isOfRound = joins !== null && ROUND_BEHIND.test(words.slice(joins.index));
  const joinedBy = isOfRound ? null : joins;
  // "ahead of the summit, which A co-hosted with B": B was at that.
  const isOfOther = joinedBy !== null && WHICH_BOTH.test(words.slice(0, joinedBy.index));
  const after =
    (isOfOther ? null : joinedBy) ?? (goesOn(reading, sentence) ? EMPTY.exec(words) : null);
  const speaker = SPOKE_AT.exec(words);
  const main = meetings.findLast(({ kind }) => kind !== 'VISIT');
  if (speaker && main && sentence.index - main.sentence < REACH) {
    const from = sentence.start + speaker[0].length;
    const first = peopleIn(reading, sentence).find(({ start }) => start >= from);
    // Where the text names none who met, who opened it and spoke at it did.
    if (first && main.isBare) addParty(main, partyOf(first));
  }
  // "“One has been agreed,” A said after the meeting": A was at it, where nobody is named who was.
  if (main?.isBare !== false && main?.status === 'HELD' && sentence.index - main.sentence < REACH)
    for (const each of peopleIn(reading, sentence))
      if (SAID_AFTER.test(reading.text.slice(each.end, sentence.end)))
        addParty(main, partyOf(each));
  joinForStates(reading, sentence, meetings);
  joinLeaders(reading, sentence, main);
  // "also attended | the forum": what they attended is named behind.
  const told = before
    ? words.slice(before.index, before.index + before[0].length + NAMED_WITHIN)
    : (after?.[0] ?? '');
  // "The next one will be in Oslo. A attended the meetings": those that were held.
  const held = IS_PAST.test(told) ? meetings.filter(({ status }) => status !== 'PLANNED') : [];
  // "opened a workshop, which was also addressed by B": of what the sentence itself tells before.
  const own = meetings.findLast(
    ({ sentence: at, isOfMany, at: { end } }) =>
      at === sentence.index &&
      isOfMany === true &&
      joinedBy !== null &&
      /,\s+which\s+(?:[\p{L}-]+\s+)*$/u.test(
        reading.text.slice(end, sentence.start + joinedBy.index),
      ),
  );
  const last = own ?? lastOf(held.length > 0 ? held : meetings, told);
  if (!last || (last.status === 'HELD' && WILL_COME.test(before?.[0] ?? ''))) return;
  // "A received B. The Council will meet on 3 May under the chairmanship of C": nothing that was held.
  const isAhead = joinedBy !== null && TO_BE.test(words.slice(0, joinedBy.index));
  if (last.status === 'HELD' && isAhead) return;
  // "On 3 May, the eighth session was held under the chairmanship of A": at none of another day.
  if (joinedBy && areOfOtherDay(reading, sentence, last, joinedBy.index)) return;
  // "The previous session was held in Riga in May and was chaired by A": not the one told of before.
  if (ROUND_BEFORE.test(words) && last.sentence !== sentence.index) return;
  for (const each of peopleIn(reading, sentence)) {
    const { start, end } = each;
    const lead = reading.text.slice(sentence.start, start);
    // "was attended by A, who replaced B": not by B.
    if (NO_PARTY.test(lead) || OF_THEIRS.test(lead)) continue;
    // "The Dialogue last met in 2022, when it was chaired by A": not of what was held now.
    if (last.sentence !== sentence.index && yearBackThen(reading, sentence, start) !== null)
      continue;
    const joins =
      befores.some((before, i) => {
        const last = befores[i - 1];
        const from = last ? last.index + last[0].length : 0;
        return start >= sentence.start + from && end <= sentence.start + before.index;
      }) ||
      (after !== null && start >= sentence.start + after.index + after[0].length);
    if (joins) addParty(last, partyOf(each));
  }
}

/** Whether all days that a sentence tells before some words are others than that of what was told of before it. */
function areOfOtherDay(
  { times }: Reading,
  { index, start }: ScannedSentence,
  last: FoundMeeting,
  at: number,
): boolean {
  const days = (times.get(index) ?? []).filter(
    (time) => time.end <= start + at && time.date.earliest !== null,
  );
  return (
    last.sentence !== index &&
    days.length > 0 &&
    days.every(({ date }) => areApart(date, last.date))
  );
}

/**
 * Who is to lead those who go to what states are to hold or attend: "Latvia and Norway will hold a dialogue. A will lead
 * the Latvian delegation, and the Norwegian one will be headed by B". One for each of the states at most.
 */
function joinLeaders(
  reading: Reading,
  sentence: ScannedSentence,
  event: FoundMeeting | undefined,
): void {
  if (event?.status !== 'PLANNED' || sentence.index - event.sentence > 2) return;
  const { text } = reading;
  const leaders = peopleIn(reading, sentence).filter(
    ({ start, end }) =>
      WILL_LEAD.test(text.slice(end, sentence.end)) ||
      IS_LED_BY.test(text.slice(sentence.start, start)),
  );
  for (const each of leaders)
    if (event.parties.length < event.bodies.length) addParty(event, partyOf(each));
}

/** Right behind who is named. */
const WILL_LEAD =
  /^,?\s+(?:will|is\s+to)\s+(?:(?:lead|head)\s+(?:(?:the|his|her|its)\s+)?(?:\p{L}[\p{L}.’'-]*\s+){0,3}(?:delegation|team|side|participation)|(?:preside|lead|chair)\s+for\s+(?:the|its)\s+(?:\p{L}+\s+)?(?:side|government|hosts?|state))(?!\p{L})(?!\s+to\s+(?!the\s+\p{Ll}))/u;

/** Right before who is named. */
const IS_LED_BY =
  /\b(?:delegation|team|side|one)\s+(?:will\s+be|is\s+to\s+be)\s+(?:led|headed)\s+by\s+(?:the\s+)?$/u;

/** Who came, came to what was held. */
const IS_PAST =
  /^(?:also\s+)?(?:attended|joined|took\s+part|participated|(?:was|were)\b)|\b(?:was|were)\s+(?:also\s+)?(?:\p{L}+ed\s+by$|present)/u;

/** Who will come, comes to what is to be. */
const WILL_COME =
  /^(?:will\s+(?:also\s+)?(?:participate|take|be|attend|join)|ha(?:s|ve)\s+(?:also\s+)?confirmed)\b/u;

/** What is to be stands before. */
const TO_BE = /\b(?:will|is\s+to|are\s+to)\s+(?!have\b)[^.;]*$/u;

/** "A represented Latvia while B, the adviser, represented Estonia": who was there for each side. */
const FOR_STATE = /^(?:,[^,.;]{2,60},)??,?\s+represent(?:ed|s)\s+(?:the\s+)?(?=\p{Lu})/u;

/** "represented Latvia at | the 2012 games": at what is named. */
const AT_OTHER = new RegExp(String.raw`^\s+(?:at|in)\s+(?!${IT})`, 'u');

/** Between a state and whom it sent to what was told of before. */
const STATE_SENT =
  /^(?:[’']s\s+side)?\s+(?:(?:was|were|is|will\s+be|had\s+been)\s+(?:also\s+)?represented\s+by|sent|dispatched)\s+/u;
/** Before the first whom it sent. */
const SENT = /^(?:the\s+)?(?:\p{Ll}[\p{L}-]*\s+){0,6}$/u;
const REPRESENTED = /\brepresent(?:ed|s)\b/u;

function joinForStates(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): void {
  const talks = meetings.filter(({ kind }) => kind !== 'VISIT' && kind !== 'CALL');
  // "A held talks with B, who has come for the forum": who else came for a state came to the talks.
  const last = talks.findLast(({ parties }) => parties.length !== 1) ?? talks.at(-1);
  if (!last || sentence.index - last.sentence > 2) return;
  const { text } = reading;
  for (const each of peopleIn(reading, sentence)) {
    const verb = FOR_STATE.exec(text.slice(each.end, sentence.end));
    if (!verb) continue;
    const at = each.end + verb[0].length;
    const state = sentence.items.find(
      (item) => item.kind === 'PLACE' && item.start === at && item.known.kind === 'COUNTRY',
    );
    if (state && !AT_OTHER.test(text.slice(state.end, sentence.end))) addParty(last, partyOf(each));
  }
  // "Latvia was represented by A, while Norway sent B".
  const states = sentence.items.filter(
    (item) => item.kind === 'PLACE' && item.known.kind === 'COUNTRY',
  );
  for (const state of states) {
    const verb = STATE_SENT.exec(text.slice(state.end, sentence.end));
    const from = state.end + (verb?.[0].length ?? 0);
    const sent = verb ? rowFrom(text, peopleIn(reading, sentence), from, SENT) : [];
    const isOfSides = REPRESENTED.test(text.slice(sentence.start, sentence.end));
    if (isOfSides) for (const each of sent) addParty(last, partyOf(each));
  }
}
