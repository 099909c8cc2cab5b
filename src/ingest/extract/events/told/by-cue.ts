import { officersBefore } from '../../clauses/offices-of-states';
import { isOfPlace } from './is-no-meeting';
import { isQuoted } from './quoted';
import type { MeetingKind } from '../../../../store/meeting';
import { unnamedParty } from './focus';
import type { FoundMeeting } from '../found-meeting';
import { kindOfGathering } from '../../lexicon/gatherings';
import { INTENDS_TO } from '../../lexicon/meet-next';
import { BY_PHONE, FOR_CEREMONY, FOR_SUMMIT, MEETING_CUES } from '../../lexicon/meeting-cues';
import { meetingOf } from './one-meeting';
import { type Named, peopleIn, type Reading } from '../../reading';
import { rowFrom } from '../rows';
import type { ScannedSentence } from '../../scan/scan';
import { partiesAt } from '../sides/sides';

const CUES = MEETING_CUES.map((cue) => ({
  ...cue,
  pattern: new RegExp(`(?<![\\p{L}-])(?:${cue.source})(?![\\p{L}-])`, cue.isCased ? 'gu' : 'giu'),
}));

/** What the words of a sentence tell of as held, though they name but one side of it, or none. */
export function meetingsByCue(
  reading: Reading,
  sentence: ScannedSentence,
  words: string,
): FoundMeeting[] {
  for (const { kind, pattern } of CUES) {
    const match = [...words.matchAll(pattern)].find(
      ({ index }) => !isOnlySaid(words, index) && !INTENDS_TO.test(words.slice(0, index)),
    );
    if (!match) continue;
    const start = sentence.start + match.index;
    const at = { start, end: start + match[0].length };
    if (isOfPlace(reading.text, sentence, at)) continue;
    const namedThere = [
      ...partiesAt(reading, sentence, at).filter(
        ({ end }) => !ONLY_SAYS.test(reading.text.slice(end, start)),
      ),
      ...officersBefore(reading, sentence, start),
    ];
    const named = namedThere.length > 0 ? namedThere : listedAfter(reading, sentence, at.end);
    // "She will lead the dialogue".
    const before = reading.text.slice(sentence.start, start);
    const unnamed =
      named.length > 0 || !LEADS.test(match[0])
        ? null
        : unnamedParty(reading, sentence, before, sentence.start);
    const parties = unnamed ? [unnamed] : named;
    // "The dialogue will be held on 3 May".
    const isTold =
      kind === 'CONSULTATIONS' && /\b(?:will|is\s+to)\s+\p{Ll}+(?:\s+\p{Ll}+)?$/u.test(match[0]);
    return [meetingOf(reading, sentence, kindOf(kind, words, match[0]), parties, [], at, isTold)];
  }
  return [];
}

/** "The leaders gathered in Riga on Monday: A, B and C": who they are. */
function listedAfter(reading: Reading, sentence: ScannedSentence, from: number): Named[] {
  const people = peopleIn(reading, sentence);
  // "The forum gathered Ministers A, B and C".
  const gathered = rowFrom(reading.text, people, from, GATHERS);
  if (gathered.length > 1) return gathered;
  const lead = /^[^.;:]{0,90}:\s+(?:the\s+)?/u.exec(reading.text.slice(from, sentence.end));
  if (!lead) return [];
  const row = rowFrom(reading.text, people, from + lead[0].length, /^$/u);
  return row.length > 1 ? row : [];
}

/** Between who is gathered and that they are. */
const GATHERS = /^\s+(?:the\s+)?(?:[\p{L}-]+\s+){0,3}$/u;

/** "A told reporters that | talks will be held": who says so need not come. */
const ONLY_SAYS =
  /^,?\s+(?:(?:also|then|later)\s+)?(?:said|says|told|tells|announced|announces|noted|added|informed|confirmed|recalled|stressed)\s[^.;:]{0,60}?\bthat\s[^.;:]*$/u;

/** Verbs that one does. */
const LEADS = /^(?:(?:co-)?(?:lead|led|chair|host|conven)|(?:will\s+)?discuss)/u;

/** What gathers those who come, before the verb: "The forum, held in Riga on 3 May, |". */
const GATHERED_BY =
  /(?<=^(?:The|An?|This)\s(?:[\p{L}\d-]+\s){0,5})(?:forum|summit|conference|congress|ceremony|parade)(?=\s+$|,[^,;]{2,80},\s+$)/iu;

/** "discussed trade by phone" tells of a call. */
function kindOf(kind: MeetingKind, words: string, cue: string): MeetingKind {
  if (kind === 'MEETING' && /^[^,]{0,60}\bround-?\s?table\b/iu.test(words)) return 'CONFERENCE';
  if (kind === 'MEETING' && /^consultations\b/iu.test(cue)) return 'CONSULTATIONS';
  const at = words.indexOf(cue);
  // "The forum gathered A and B": by its noun.
  const noun = /^gathered\b/u.test(cue) && GATHERED_BY.exec(words.slice(0, at))?.[0];
  if (noun) return kindOfGathering(noun) ?? kind;
  if (/^gathered\b/u.test(cue) && FOR_SUMMIT.test(words.slice(at + cue.length)))
    return 'CONFERENCE';
  if (/^gathered\b/u.test(cue) && FOR_CEREMONY.test(words.slice(at + cue.length)))
    return 'CEREMONY';
  return kind === 'MEETING' && BY_PHONE.test(words) ? 'CALL' : kind;
}

/** Words that are said in a quotation tell of no meeting. */
function isOnlySaid(words: string, at: number): boolean {
  const before = words.slice(0, at);
  // What is quoted of a third person is told: "“He is to meet X,” the ministry wrote".
  if (/["“«](?:He|She)\b[^"”»]*$/u.test(before)) return false;
  return isQuoted(words, at);
}
