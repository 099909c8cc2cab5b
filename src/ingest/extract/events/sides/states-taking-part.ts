import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { IT } from '../../lexicon/gatherings';
import { type FoundMeeting, isGathering, sideOf } from '../found-meeting';
import { hasDay } from '../told/meeting-details';
import { leadingSides, rowOfSides, type RowOfSides } from './row-of-sides';

/** Between what many came to and the states and bodies that took part: "was held in Riga | with the participation of". */
const WITH =
  /\b(?:with\s+the\s+participation\s+of|(?:was|were)\s+(?:also\s+)?attended\s+by|,\s+attended\s+by|(?:bringing|brought|which\s+brought)\s+together|,\s+gathering)\s+/gu;
/** Those who came are told by what they are, which row they are of behind it. */
const SENT =
  /^(?:(?:the\s+)?(?:[Rr]epresentatives|[Dd]elegations|[Dd]elegates|[Oo]fficials|[Dd]iplomats|[Ee]xperts|[Ee]nvoys)\s+(?:of|from)\s+)?/u;

/**
 * Adds to what a sentence tells as held, and for which it names nobody, the states and bodies that it says took part:
 * "A conference was held in Riga with the participation of Latvia, Norway and the Baltic League".
 */
export function joinStates(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: FoundMeeting[],
): void {
  joinBefore(reading, sentence, meetings);
  const { text } = reading;
  const bare = meetings.filter(
    ({ sentence: at, kind, parties, bodies }) =>
      at === sentence.index &&
      !/^(?:VISIT|CALL|SIGNING)$/u.test(kind) &&
      parties.length + bodies.length === 0,
  );
  if (bare.length === 0) return;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(WITH)) {
    const end = sentence.start + match.index + match[0].length;
    const event = bare.findLast(({ at }) => at.start < end);
    const from = end + (SENT.exec(text.slice(end, sentence.end))?.[0].length ?? 0);
    const row = event && rowOfSides(reading, sentence, from);
    if (row && row.sides.length > 1) {
      event.bodies = row.sides.map((side) => sideOf(side));
      return;
    }
  }
}

/** How many sentences after what many came to it may be told which states did. */
const REACH = 3;

const THEY_CAME = new RegExp(
  String.raw`^\s+(?:(?:also|both|all)\s+)?(?:took\s+part(?:\s+in\s+${IT})?|participated(?:\s+in\s+${IT})?|attended(?:\s+${IT})?|were\s+(?:also\s+)?(?:present|represented))\s*[.;]`,
  'u',
);
const ATTENDED_BY =
  /^(?:(?:It|The\s+(?:[\p{Ll}\d-]+\s+){0,2}\p{Ll}+)\s+(?:was|were)\s+(?:also\s+)?attended\s+by|(?:(?:The|Other)\s+)?[Pp]articipants\s+included|Among\s+(?:the|those)\s+(?:participants|attending|present)\s+were)\s+/u;

/** "A conference was held in Riga. Latvia, Norway and Chile took part in it": there, where nobody is named who did. */
function joinBefore(reading: Reading, sentence: ScannedSentence, meetings: FoundMeeting[]): void {
  const last = meetings.findLast(
    (each) => each.sentence < sentence.index && isGathering(each) && each.status === 'HELD',
  );
  if (!last || sentence.index - last.sentence > REACH) return;
  if (last.parties.length + last.bodies.length > 0) return;
  const row = rowThatCame(reading, sentence);
  if (!row || row.sides.length < 2) return;
  const own = meetings.findIndex(
    ({ sentence: at, parties, bodies, place, date, kind, at: { start } }) =>
      at === sentence.index &&
      start >= sentence.start &&
      kind === last.kind &&
      parties.length === 0 &&
      bodies.length > 0 &&
      place === null &&
      !hasDay(date),
  );
  if (own >= 0) meetings.splice(own, 1);
  last.bodies = row.sides.map((side) => sideOf(side));
}

function rowThatCame(reading: Reading, sentence: ScannedSentence): RowOfSides | null {
  const words = reading.text.slice(sentence.start, sentence.end);
  const lead = ATTENDED_BY.exec(words)?.[0];
  if (lead !== undefined) {
    const sent = SENT.exec(words.slice(lead.length))?.[0].length ?? 0;
    return rowOfSides(reading, sentence, sentence.start + lead.length + sent);
  }
  if (!/\b(?:part|participated|attended|present|represented)\b/u.test(words)) return null;
  const row = leadingSides(reading, sentence);
  return row && THEY_CAME.test(reading.text.slice(row.end, sentence.end)) ? row : null;
}
