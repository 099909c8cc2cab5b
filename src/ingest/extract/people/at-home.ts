import type { PlaceItem } from '../scan/items';
import type { FoundPerson } from './people';

/** Whether a place lies in a state that somebody holds an office of: there nobody is a guest. */
export const isAtHome = ({ offices }: FoundPerson, { known }: PlaceItem): boolean =>
  offices.some(({ title }) => title.country !== null && title.country === known.country);
