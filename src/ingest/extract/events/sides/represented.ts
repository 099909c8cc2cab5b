import type { Span } from '../../../../store/article';
import { CAME, CAME_NOT, FOR_BODY, IN_ROW } from '../../lexicon/represented';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { type FoundMeeting, type FoundParty, sideOf } from '../found-meeting';

/** How many sentences after talks were told of may still tell who was represented at them. */
const REACH = 6;

/**
 * Adds to the talks told of last the bodies that a sentence says to have been represented by people without names:
 * "Representatives of the World Bank also took part". One for which somebody is named as a party is not told twice.
 */
export function joinRepresented(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): void {
  const words = reading.text.slice(sentence.start, sentence.end);
  if (!CAME.test(words) || CAME_NOT.test(words)) return;
  const talks = meetings.findLast(
    ({ kind, parties, bodies, sentence: told }) =>
      kind !== 'VISIT' &&
      // "Minister A convened the Group. The meeting was attended by leaders from".
      parties.length + bodies.length > (sentence.index - told <= 3 ? 0 : 1),
  );
  if (!talks || talks.status !== 'HELD' || sentence.index - talks.sentence > REACH) return;
  for (const item of representedIn(reading, sentence)) {
    const isKnown = talks.bodies.some((side) => side.item.start === item.start);
    const isActedFor = talks.parties.some((party) => actsFor(reading, party, item));
    if (!isKnown && !isActedFor) talks.bodies.push(sideOf(item));
  }
}

/** The bodies of the rows that begin behind "representatives of". */
function representedIn({ text }: Reading, sentence: ScannedSentence): Span[] {
  const found: Span[] = [];
  for (const item of sentence.items) {
    if (item.kind !== 'BODY') continue;
    const last = found.at(-1);
    const isFirst = FOR_BODY.test(text.slice(sentence.start, item.start));
    const isNext = last !== undefined && IN_ROW.test(text.slice(last.end, item.start));
    if (isFirst || isNext) found.push(item);
  }
  return found;
}

/** Whether somebody's office is of a body: "Deputy Minister of Foreign Affairs" of the Foreign Ministry. */
function actsFor({ text }: Reading, { person }: FoundParty, body: Span): boolean {
  const name = text.slice(body.start, body.end).toLowerCase();
  return person.offices.some(({ label }) => {
    const office = text.slice(label.start, label.end).toLowerCase();
    return (
      office.includes(name) || OF_ONE.some((one) => one.body.test(name) && one.office.test(office))
    );
  });
}

/** Bodies and the offices in them, where their words differ. */
const OF_ONE = [
  {
    body: /foreign (?:affairs|ministry|office)/u,
    office: /foreign (?:affairs|minister|secretary)/u,
  },
  { body: /state department|department of state/u, office: /secretary|of state/u },
];
