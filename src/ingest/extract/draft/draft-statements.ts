import type { Span } from '../../../store/article';
import type { StatementEntry } from '../../record/record';
import { aboutOf, type Matters } from '../statements/about';
import { type Draft, sentenceOf } from './draft';
import { isCited } from './publisher';
import type { FoundMeeting } from '../events/found-meeting';
import { meetingOf } from '../events/told/meeting-of';
import { CONFIDENCE } from '../proposal';
import type { Reading } from '../reading';
import { meetingAt, partiesTo, sidesTo } from '../statements/statement-parties';
import { findStatements, type FoundStatement } from '../statements/statements';

/** The statements of an article; those of the main meeting's parties were made at it. */
export function addStatements(
  draft: Draft,
  reading: Reading,
  meetings: FoundMeeting[],
  slugs: Map<FoundMeeting, string>,
  matters: Matters,
): StatementEntry[] {
  const main = meetings.find(({ kind, status }) => kind !== 'VISIT' && status === 'HELD');
  const partiesAt = (sentence: number, words: string) =>
    partiesTo(meetingAt(meetings, main, sentence, { reading, words, sentence }), {
      reading,
      words,
      sentence,
    });
  const sidesAt = (sentence: number) => sidesTo(meetingAt(meetings, main, sentence));
  return findStatements(reading, partiesAt, sidesAt).flatMap((statement) => {
    const { speaker, act, quote, verbEnd, sentence } = statement;
    const at = [
      meetingOf(reading, meetings, main, { start: verbEnd, sentence }),
      meetingAt(meetings, main, sentence),
    ].find(
      (each) =>
        speaker.people.length > 0 &&
        speaker.people.every((person) => each?.parties.some((party) => party.person === person)),
    );
    const meeting = at && slugs.get(at);
    const speakers = speaker.people.map((person) => ({ person: draft.person(person) }));
    const bodies = speaker.bodies
      .filter((span) => !isSource(reading, span))
      .map((span) => ({ organisation: bodyOrState(draft, reading, span) }));
    return [...speakers, ...bodies].map((each) => ({
      speaker: each,
      act,
      ...(meeting === undefined ? {} : { meeting }),
      ...aboutEntry(reading, statement, matters),
      quote: draft.quote(quote),
    }));
  });
}

/** Who only tells what others did says nothing of their own. */
function isSource(reading: Reading, span: Span): boolean {
  const item = sentenceOf(reading.sentences, span)?.items.find(({ start }) => start === span.start);
  return item?.kind === 'BODY' && isCited(reading, item.body, item);
}

function aboutEntry(
  reading: Reading,
  statement: FoundStatement,
  matters: Matters,
): Pick<StatementEntry, 'about'> {
  const about = aboutOf(reading, statement, matters);
  return about.length === 0 ? {} : { about };
}

/** A state or body that says something or acts through someone; a state is then named as a body. */
export function bodyOrState(
  draft: Draft,
  { sentences }: Reading,
  span: { start: number; end: number },
): string {
  const sentence = sentenceOf(sentences, span);
  const item = sentence?.items.find(({ kind, start }) => start === span.start && kind !== 'SINGLE');
  if (sentence && item?.kind === 'BODY' && item.end >= span.end)
    return draft.body(sentence.tokens, item.body);
  // "New Zealand government": more than the state is named, and no body by its name.
  if (!item || item.end < span.end) return draft.organisation(span, 'GROUP', CONFIDENCE.SHORT_FORM);
  const country = item.kind === 'PLACE' ? item.known.country : null;
  return country === null
    ? draft.organisation(span, 'STATE', CONFIDENCE.PLACE)
    : draft.state(span, country);
}
