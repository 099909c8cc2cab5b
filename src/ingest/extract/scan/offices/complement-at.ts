import type { BodyPhrase } from '../bodies/body-phrase';
import { parseBody } from '../bodies/parse-body';
import { plainBodies } from '../bodies/plain-body';
import type { Token } from '../tokens';
import { fieldsFrom } from './fields';
import { stateAt } from './state-at';
import type { TitlePhrase, TitleReader } from './title-phrase';

/** Where the words begin to which a preposition after an office leads. */
export interface ComplementAt {
  tokens: Token[];
  at: number;
  title: TitlePhrase;
  preposition: string;
  parseTitle: TitleReader;
}

/** Such words with what begins where they do: fields up to an index, a body, a state. */
export interface NamedAt extends ComplementAt {
  field: number;
  body: BodyPhrase | null;
  land: { country: string; to: number } | null;
}

/** What an office is told to be by what follows it. */
export type Complement = Partial<TitlePhrase>;

/** Reads what may begin where a preposition leads to: "for | Trade", "of the | Latvian Senate", "to | Latvia". */
export function namedAt(lead: ComplementAt): NamedAt {
  const { tokens, at, parseTitle } = lead;
  return {
    ...lead,
    field: fieldsFrom(tokens, at),
    body: parseBody(tokens, at) ?? plainBodies(tokens, at, parseTitle).at(-1) ?? null,
    land: stateAt(tokens, at),
  };
}
