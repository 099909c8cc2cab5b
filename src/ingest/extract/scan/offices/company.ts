import { bodyPhrase, type BodyPhrase } from '../bodies/body-phrase';
import { knownAt } from '../gazetteer';
import { FUNCTION_WORDS, THING_WORDS } from '../../lexicon/function-words';
import { HEADS, MODIFIERS } from '../../lexicon/titles';
import { isGivenName } from '../names/person-name';
import type { TitlePhrase } from './title-phrase';
import type { Token } from '../tokens';

const LONGEST = 3;

/** Whether an office is one of a company's, whatever the company's name: "CEO", "Chief Financial Officer". */
export const leadsCompany = ({ head, words }: TitlePhrase): boolean =>
  /^(?:ceo|editor-in-chief|co-founder|founder)$/.test(head) ||
  /\b(?:chief (?:executive|operating|financial|technology) officer|managing director|chief executive)$/.test(
    words.join(' '),
  );

/** "CEO | of Baltic Air": what is led, by one to three capitalised words; a body where no name follows. */
export function companyAt(tokens: Token[], at: number): Pick<TitlePhrase, 'to' | 'body'> | null {
  let to = at;
  while (to < at + LONGEST && tokens[to]?.isCapital && tokens[to]?.isWord) to++;
  if (to === at) return null;
  const isNamed =
    !tokens[to]?.isCapital && knownAt(tokens, at) === null && isCompanyWord(tokens[at]);
  const isThing = to === at + 1 && THING_WORDS.has(tokens[at]?.lower ?? '');
  return { to, body: isNamed && !isThing ? bodyPhrase(at, to, 'COMPANY') : null };
}

/** "Baltic Air | CEO Anna Lee": one to three capitalised words before its officer, by the name alone. */
export function companyBefore(tokens: Token[], from: number): BodyPhrase | null {
  let to = from;
  while (to < from + LONGEST && isCompanyWord(tokens[to])) to++;
  const isLed = to > from && tokens[to]?.text === 'CEO' && tokens[to + 1]?.isCapital === true;
  return isLed && knownAt(tokens, from) === null ? bodyPhrase(from, to, 'COMPANY') : null;
}

/** A capital that is no office's word, nor a person's first name. */
const isCompanyWord = (token: Token | undefined): boolean =>
  token?.isCapital === true &&
  token.isWord &&
  token.text !== 'CEO' &&
  !token.isPossessive &&
  !FUNCTION_WORDS.has(token.lower) &&
  !HEADS.has(token.lower) &&
  !MODIFIERS.has(token.lower) &&
  !isGivenName(token.text);
