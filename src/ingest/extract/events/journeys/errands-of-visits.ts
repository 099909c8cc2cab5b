import { kindOfGathering } from '../../lexicon/gatherings';
import { OF_DIALOGUE, VISITED_FOR } from '../../lexicon/journeys';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import type { FoundMeeting } from '../found-meeting';
import { kindOfNoun } from '../told/kind-of-noun';

/**
 * What one is to go somewhere for, by whatever words the visit is told: "a trip that will take her to Latvia for the
 * Baltic Council and to Norway", "during his visit to Riga for the summit", "will travel to Oslo in May for Norway’s
 * independence day celebrations".
 * @param visits those that the sentence tells of.
 * @param meetings those told of so far: what is among them is not told of once more.
 */
export function errandsOfVisits(
  { text }: Reading,
  sentence: ScannedSentence,
  visits: readonly FoundMeeting[],
  meetings: readonly FoundMeeting[],
): FoundMeeting[] {
  const here = meetings.filter(
    (each) => each.sentence === sentence.index && /^(?:VISIT|CALL)$/u.test(each.kind) === false,
  );
  return visits.flatMap((visit) => {
    const { place, status, parties, at } = visit;
    if (status !== 'PLANNED' || !place || parties.length === 0) return [];
    const from = place.item.end;
    const errand = VISITED_FOR.exec(text.slice(from, sentence.end));
    const noun = errand?.groups?.['noun'];
    if (!errand || noun === undefined || at.start > from) return [];
    const end = from + errand[0].length;
    const isOfDialogue = OF_DIALOGUE.test(text.slice(end, sentence.end));
    const kind = isOfDialogue
      ? 'CONSULTATIONS'
      : (kindOfGathering(noun.toLowerCase().replace(/\s+/gu, ' ')) ?? kindOfNoun(noun, 'MEETING'));
    const isTold = here.some(
      (each) =>
        (each.at.start < end && each.at.end > from) ||
        (each.kind === kind &&
          each.parties.some(({ person }) => parties.some((party) => party.person === person))),
    );
    if (isTold) return [];
    return [
      {
        ...visit,
        kind,
        parties: parties.map(({ person, quote }) => ({ person, role: 'PARTICIPANT', quote })),
        bodies: [],
        at: { start: from, end },
        isOpen: false,
        isApart: true,
      },
    ];
  });
}
