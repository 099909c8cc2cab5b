import { bodyPhrase, type BodyPhrase } from './body-phrase';
import { BODY_HEADS } from '../../lexicon/bodies';
import type { Item } from '../items';
import type { Token } from '../tokens';

/** Nouns that name the one body of their kind that a state has. */
export const ONLY_ONE =
  /^(?:Parliament|Senate|Presidency|Cabinet|Politburo|Duma|Treasury|Chancellery)$/;
const DOES_NOT_NAME =
  /^(?:of|office|building|house|speaker|member|members|secretary|minister|meeting|session)$/;

/** "with | the Presidency, and", "told | Parliament that": a body by its noun, of whichever state is told of. */
export function loneNounAt(tokens: Token[], from: number): BodyPhrase | null {
  const [lead, noun, next] = [tokens[from - 1], tokens[from], tokens[from + 1]];
  if (!noun || !ONLY_ONE.test(noun.text)) return null;
  const isLed = lead?.lower === 'the' || (noun.text === 'Parliament' && lead?.isCapital !== true);
  if (!isLed || next?.isCapital || DOES_NOT_NAME.test(next?.lower ?? '')) return null;
  const kind = BODY_HEADS[noun.lower];
  return kind ? bodyPhrase(from, from + 1, kind, null, 'KNOWN') : null;
}

/** Leaves out nouns by themselves that the text gives with more words: "the Latvian Senate" is "the Senate". */
export function withoutShortNouns(text: string, sentences: readonly { items: Item[] }[]): void {
  const names = sentences.flatMap(({ items }) =>
    items.flatMap(({ kind, start, end }) =>
      kind === 'PERSON' || kind === 'SINGLE' ? [] : [text.slice(start, end)],
    ),
  );
  for (const sentence of sentences)
    sentence.items = sentence.items.filter((item) => {
      const name = text.slice(item.start, item.end);
      if (item.kind !== 'BODY' || !ONLY_ONE.test(name)) return true;
      return !names.some((other) => other !== name && other.split(/\s/).includes(name));
    });
}
