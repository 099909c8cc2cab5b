import { foldText } from '../../domain/fold';
import { namesOfState } from '../extract/scan/gazetteer';

/** Whether two names of who took part are of one: "U.S." and "United States" are, by whichever a reader lists it. */
export function isSameParty(a: string, b: string): boolean {
  if (foldText(a) === foldText(b)) return true;
  const [state] = namesOfState(a);
  return state !== undefined && state === namesOfState(b)[0];
}
