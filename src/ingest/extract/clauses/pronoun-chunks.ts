import { areManyMeant } from '../events/sides/it-meant';
import { PLURAL_PRONOUNS, POSSESSIVES, SINGULAR_PRONOUNS, SYMBOLS } from '../lexicon/clause-words';
import { isHerAlone } from './in-context';
import { type ReadWord, type WordAt, wordAs } from './word-at';

/** Whom a word means that stands for those who were named: "she", "they", "His Highness"; else none. */
export function pronounChunk(at: WordAt): ReadWord | null {
  const { tokens, i, token, antecedents } = at;
  // "HE Ambassador of Latvia Anna Lee": a style.
  const isStyle = token.text === 'HE' && tokens[i + 1]?.isCapital === true;
  if ((SINGULAR_PRONOUNS.has(token.lower) && !isStyle) || isHerAlone(tokens, i))
    return singularChunk(at, i + 1);
  if (PLURAL_PRONOUNS.has(token.lower)) {
    const { reading, sentence } = antecedents;
    // "The Norwegian senators will visit Riga, where | they": none of those who met before.
    const areMany = areManyMeant(reading.text.slice(sentence.start, token.start));
    const parties = areMany ? [] : antecedents.plural(token);
    return wordAs(at, parties.length > 0 ? SYMBOLS.PARTY : SYMBOLS.GROUP, parties);
  }
  const { author } = antecedents.reading;
  if (token.lower === 'my' && author?.at.has(token.start)) {
    const { start, end } = token;
    return wordAs(at, SYMBOLS.OWNER, [{ person: author.person, start, end }]);
  }
  if (isStyled(at)) return singularChunk(at, i + 2);
  // "our meeting with A": of whoever speaks.
  const isOfTalk = /^(?:our|my)$/.test(token.lower) && TALK.test(tokens[i + 1]?.lower ?? '');
  const speaker = isOfTalk ? antecedents.owner(token) : undefined;
  if (speaker) {
    const { start, end } = token;
    return wordAs(at, SYMBOLS.OWNER, [{ person: speaker, start, end }]);
  }
  if (POSSESSIVES.has(token.lower)) {
    const found = wordAs(at, SYMBOLS.OWNER);
    return { ...found, chunk: { ...found.chunk, isPronoun: true } };
  }
  return null;
}

function singularChunk(at: WordAt, to: number): ReadWord {
  const party = at.antecedents.singular(at.token, at.before);
  return wordAs(at, party ? SYMBOLS.PARTY : SYMBOLS.GROUP, party ? [party] : [], to);
}

/** "His Highness received": one who was named. */
function isStyled({ tokens, i, token }: WordAt): boolean {
  const isStyle = /^(?:highness|majesty|excellency)$/.test(tokens[i + 1]?.lower ?? '');
  return (
    isStyle &&
    /^(?:his|her)$/.test(token.lower) &&
    !tokens[i + 2]?.isCapital &&
    tokens[i + 2]?.lower !== 'the'
  );
}

const TALK = /^(?:meetings?|talks|conversations?|consultations)$/;
