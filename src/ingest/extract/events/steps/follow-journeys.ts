import { Antecedents, type Journey } from '../../clauses/antecedents';
import type { Chunk } from '../../clauses/chunk';
import { chunksOf } from '../../clauses/chunker';
import { withoutBelow } from '../../clauses/clauses-below';
import { clausesOf } from '../../clauses/reduce';
import type { ScannedSentence } from '../../scan/scan';
import { companyIn, inOneRow } from '../journeys/company';
import { headingIn } from '../journeys/day-headings';
import { goneWith } from '../journeys/gone-with';
import { legsHere } from '../held-here';
import { type Leg, legsIn } from '../journeys/journeys';
import { withDays } from '../journeys/leg-days';
import { dateByStop, stopIn } from '../journeys/on-journey';
import { onward } from '../journeys/onward';
import { sentLegs } from '../journeys/sent-legs';
import { isSpokenStay, spokenStay } from '../journeys/spoken-stays';
import { legOfStay } from '../journeys/stays';
import { isToldAside } from '../journeys/told-aside';
import { legsOfTour } from '../journeys/tour-row';
import { legsOfRegion, legsOfStop, legsOfTrip } from '../journeys/trip-legs';
import type { FoundMeeting } from '../found-meeting';
import type { AtSentence, Gathered } from './gathered';

/**
 * Reads on along the journeys of an article: the legs that a sentence adds, its clauses with whom their
 * pronouns mean, which who travels tells, and who comes along.
 */
export function followJourneys(
  gathered: Gathered,
  sentence: ScannedSentence,
): { at: AtSentence; chunks: Chunk[] } {
  const { reading, meetings, legs, company } = gathered;
  const here = legsToldIn(gathered, sentence);
  const heading = headingIn(reading, sentence, legs);
  const known = heading?.areKnown === true ? heading.legs : [];
  for (const leg of known) dateByStop(leg, meetings);
  const ofRegion = heading
    ? heading.legs.filter(() => !heading.areKnown)
    : legsOfRegion(reading, sentence, legs);
  legs.push(...ofRegion, ...known);
  const stop = stopIn(reading, sentence, legs);
  dateByStop(stop, meetings);
  // "He met: A; B": "he" is nobody whom the list tells of.
  const before = meetings.filter((each) => each.sentence !== sentence.index);
  const antecedents = new Antecedents(reading, sentence, before, journeyOf(legs, stop));
  legs.push(...here.filter((leg) => !isToldAside(reading, sentence, leg)), ...(stop ? [stop] : []));
  const chunks = chunksOf(reading, sentence, antecedents);
  const clauses = clausesOf(withoutBelow(reading, sentence, chunks));
  const coming = companyIn(reading, sentence, legs.length > 0 ? legs : legsOfVisits(before));
  company.push(
    ...coming.companions,
    ...inOneRow(here),
    ...goneWith(
      reading,
      sentence,
      here.filter((leg) => !isSpokenStay(reading, leg)),
    ),
  );
  return { at: { ...gathered, sentence, clauses, here, ofRegion, coming }, chunks };
}

function legsToldIn({ reading, legs }: Gathered, sentence: ScannedSentence): Leg[] {
  const told = [
    ...onward(reading, sentence, legsIn(reading, sentence), legs),
    ...sentLegs(reading, sentence),
    ...legsHere(reading, sentence),
    ...legsOfTrip(reading, sentence, legs),
    ...legsOfStop(reading, sentence, legs),
    ...legOfStay(reading, sentence, legs),
    ...spokenStay(reading, sentence),
    ...legsOfTour(reading, sentence, legs),
  ];
  return withDays(reading, sentence, told, legs);
}

/** "returned from a visit to Norway. She was accompanied by B": where no journey is told of, the visits are. */
const legsOfVisits = (meetings: readonly FoundMeeting[]): Leg[] =>
  meetings.flatMap(({ kind, status, parties, place, quote, at, date, sentence }) => {
    const [visitor] = parties;
    if (kind !== 'VISIT' || status === 'CANCELLED' || !visitor || !place) return [];
    return [
      {
        person: visitor.person,
        place: place.item,
        quote,
        verbAt: at.start,
        date,
        isPlanned: status === 'PLANNED',
        isOnly: true,
        sentence,
      },
    ];
  });

/** Who travels, where all that was told of journeys is one person's. */
function journeyOf(legs: readonly Leg[], stop: Leg | null): Journey | null {
  const [first] = legs;
  if (!first || legs.some(({ person }) => person !== first.person)) return null;
  return { traveller: first.person, isAtStop: stop !== null };
}
