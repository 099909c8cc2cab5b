import { bodyPhrase, type BodyPhrase } from './body-phrase';
import { countryAt } from '../gazetteer';
import { BODY_HEADS } from '../../lexicon/bodies';
import type { Item } from '../items';
import type { Token } from '../tokens';

/** Nouns that name the one body of their kind that a state has. */
export const ONLY_ONE =
  /^(?:Parliament|Senate|Presidency|Cabinet|Politburo|Duma|Diet|Treasury|Chancellery)$/;
const VOTES =
  /^(?:voted|votes|passed|passes|approved|adopted|rejected|impeached|ratified|debated|reconvened|adjourned)$/;
/** Nouns of chambers that offices are of: "Speaker of the House". */
export const CHAMBER_NOUN = /^(?:House|Senate|Parliament|Congress|Duma|Sejm|Rada|Majlis)$/;
const DOES_NOT_NAME =
  /^(?:of|office|building|house|speaker|member|members|secretary|minister|meeting|session)$/;

/** "with | the Presidency, and", "told | Parliament that": a body by its noun, of whichever state is told of. */
export function loneNounAt(tokens: Token[], from: number): BodyPhrase | null {
  const [lead, noun, next] = [tokens[from - 1], tokens[from], tokens[from + 1]];
  // "the | House | voted".
  const isChamber = noun?.text === 'House' && VOTES.test(next?.lower ?? '');
  if (!noun || !(ONLY_ONE.test(noun.text) || isChamber)) return null;
  // "Latvia's | Senate".
  const isOwned = lead?.isPossessive === true && isStateBefore(tokens, from);
  const isLed =
    lead?.lower === 'the' || isOwned || (noun.text === 'Parliament' && lead?.isCapital !== true);
  if (!isLed || next?.isCapital || DOES_NOT_NAME.test(next?.lower ?? '')) return null;
  const kind = BODY_HEADS[noun.lower];
  return kind ? bodyPhrase(from, from + 1, kind, null, 'KNOWN') : null;
}

/** Whether a name tells whose chamber it is: "House of Representatives", "Latvian Senate". */
const isWholeOf = (names: readonly string[], noun: string): boolean =>
  names.some((name) => name !== noun && new RegExp(`(?:^|\\s)${noun}(?: of |$)`).test(name));

/** Whether the name of a state ends before a token: "Latvia's", "the Czech Republic's". */
const isStateBefore = (tokens: Token[], to: number): boolean =>
  [1, 2, 3].some((words) => {
    const land = to >= words ? countryAt(tokens, to - words) : null;
    return land?.to === to;
  });

/** Leaves out nouns by themselves that the text gives with more words: "the Latvian Senate" is "the Senate". */
export function withoutShortNouns(
  text: string,
  sentences: readonly { items: Item[]; tokens: Token[] }[],
): void {
  const names = sentences.flatMap(({ items }) =>
    items.flatMap(({ kind, start, end }) =>
      kind === 'PERSON' || kind === 'SINGLE' ? [] : [text.slice(start, end)],
    ),
  );
  const isShort = (name: string) =>
    names.some((other) => other !== name && other.split(/\s/).includes(name));
  for (const sentence of sentences) {
    sentence.items = sentence.items.filter((item) => {
      const name = text.slice(item.start, item.end);
      return item.kind !== 'BODY' || !ONLY_ONE.test(name) || !isShort(name);
    });
    for (const { body } of sentence.items.flatMap((item) =>
      item.kind === 'PERSON' || item.kind === 'OFFICE' ? item.titles : [],
    ))
      if (body?.ground === 'KNOWN' && body.to === body.from + 1) {
        const name = sentence.tokens[body.from]?.text ?? '';
        if (CHAMBER_NOUN.test(name) && isWholeOf(names, name)) body.isUnlikely = true;
      }
  }
}
