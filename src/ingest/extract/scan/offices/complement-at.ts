import type { BodyPhrase } from '../bodies/body-phrase';
import { jointBodyAt } from '../bodies/joint-bodies';
import { namedAfterNoun } from '../bodies/named-after-noun';
import { officersOfficeAt } from '../bodies/officers-office';
import { parseBody } from '../bodies/parse-body';
import { plainBodies } from '../bodies/plain-body';
import type { Token } from '../tokens';
import { isMinistersField } from './bodies-within';
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
  const { tokens, at, title, parseTitle } = lead;
  const field = fieldsFrom(tokens, at);
  const fields = tokens.slice(at, field).map(({ lower }) => lower);
  const named = parseBody(tokens, at);
  const isField =
    named !== null && field > at && isMinistersField(tokens, { ...title, fields }, named);
  return {
    ...lead,
    field,
    body:
      officersOfficeAt(tokens, at, parseTitle) ??
      (isField ? null : named) ??
      plainBodies(tokens, at, parseTitle).at(-1) ??
      jointBodyAt(tokens, at) ??
      nounAndName(tokens, at),
    land: stateAt(tokens, at),
  };
}

const LONGEST = 5;

/** "of the | aid organization Maizesdarbs": words in lower case up to the name of what they tell. */
function nounAndName(tokens: Token[], at: number): BodyPhrase | null {
  let to = at;
  while (to < at + LONGEST && tokens[to]?.isWord && !tokens[to]?.isCapital) to++;
  return to > at ? namedAfterNoun(tokens, to) : null;
}
