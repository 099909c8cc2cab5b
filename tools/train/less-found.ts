import type { FoundMeeting } from '../../src/ingest/extract/events/found-meeting';
import type { ToldMeeting } from '../../src/ingest/extract/learned/pairs/found';
import type { Pair } from '../../src/ingest/extract/learned/pairs/pair';

/** What the rules do on texts that nobody tuned them on: the share that they miss, and that they make up. */
const ON_NEW_TEXTS = { missed: 0.6, wrong: 0.05 } as const;

/**
 * What the rules would have found if they had not been tuned on a text: most of the meetings left out by
 * chance, and some persons put into meetings in which they were not. Trees that are grown on what the
 * rules find in texts that they know trust them more than new texts bear out.
 * @param isTrue whether a pair is right.
 */
export function lessFound(
  meetings: readonly FoundMeeting[],
  pairs: readonly Pair[],
  isTrue: (pair: Pair) => boolean,
  random: () => number,
): ToldMeeting[] {
  const left: ToldMeeting[] = meetings.filter(() => random() >= ON_NEW_TEXTS.missed);
  const wrong = pairs.filter((pair) => random() < ON_NEW_TEXTS.wrong && !isTrue(pair));
  for (const { person, kind, mentions } of wrong) {
    const at = left.findIndex((meeting) => meeting.kind === kind);
    const meeting = left[at];
    if (meeting) left[at] = { ...meeting, parties: [...meeting.parties, { person }] };
    else
      left.push({
        kind,
        sentence: mentions[0]?.mention.row.sentence.index ?? 0,
        parties: [{ person }],
      });
  }
  return left;
}
