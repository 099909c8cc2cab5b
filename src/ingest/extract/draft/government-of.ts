import { countryAt } from '../scan/gazetteer';
import { tokenise } from '../scan/tokens';

const GOVERNMENT = /^Government\s+of\s+(?:the\s+)?(?<state>\p{Lu}.*)$/u;

/**
 * The state whose government a name names, as its code: "Government of the DRC" and "Government of the Democratic
 * Republic of the Congo" are one body. Null for what is no government's name.
 */
export function governmentOf(name: string): string | null {
  const state = GOVERNMENT.exec(name)?.groups?.['state'];
  if (state === undefined) return null;
  const tokens = tokenise(state, 0, state.length);
  const found = countryAt(tokens, 0);
  return found?.to === tokens.length ? found.country : null;
}
