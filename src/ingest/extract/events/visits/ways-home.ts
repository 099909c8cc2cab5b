import type { FoundMeeting, FoundParty } from '../found-meeting';
import type { Reading } from '../../reading';
import { capitalOf } from '../../scan/capitals';

/** Whether all who are told to go somewhere govern the state whose capital that is: they come home, and visit nobody. */
export function isWayHome(
  { people }: Reading,
  { kind, place, parties, bodies }: FoundMeeting,
): boolean {
  const country = kind === 'VISIT' && place ? capitalOf(place.item.name) : null;
  return (
    country !== null &&
    parties.length > 0 &&
    bodies.length === 0 &&
    parties.every((party) => isGoverning(party, country) || people.homeOf(party.person) === country)
  );
}

const isGoverning = ({ person }: FoundParty, country: string): boolean =>
  person.offices.some(
    ({ title }) =>
      title.country === country &&
      !title.isFormer &&
      /^(?:president|premier|minister|chancellor)$/.test(title.head),
  );
