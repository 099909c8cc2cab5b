import { BODY_HEADS } from '../../lexicon/bodies';
import { FAMILY_FIRST } from '../../lexicon/world-names';
import { knownAt } from '../../scan/gazetteer';
import { NAMED_BY } from '../../scan/names/administration';
import { isGivenBefore } from '../../scan/names/ambiguous-names';
import type { Item } from '../../scan/items';
import { isGivenName } from '../../scan/names/person-name';
import type { ScannedSentence } from '../../scan/scan';
import { tokenise } from '../../scan/tokens';
import { Model } from '../model';
import { plainWords, wordCells } from './name-words';
import learnt from './weights.json';

/**
 * A word that is less likely is no part of a person's name. Set on texts that the rules had not seen:
 * from .2 to .4 it made little difference, and above .2 took given names that no list has from more of them.
 */
const BOUND = 0.2;

/** Learnt from texts with gold by `npm run train`; `corpus/README.md` tells how well it does. */
export const NAME_MODEL = new Model(learnt);

type PersonItem = Extract<Item, { kind: 'PERSON' }>;

/**
 * Takes from the beginnings of persons' names, as the rules read them, what ends with a word that the
 * model finds unlikely ("Congressman", "Assembly"), and persons of whose names nothing is left.
 */
export function trimNames(sentences: readonly ScannedSentence[], model: Model = NAME_MODEL): void {
  const named = sentences.flatMap((sentence) =>
    sentence.items.flatMap((item) => (item.kind === 'PERSON' ? [{ sentence, item }] : [])),
  );
  const chances = chancesOf(named, sentences, model);
  for (const { sentence, item } of named) {
    const isNone = (word: string, i: number) =>
      isUnlikely(word, chances) &&
      !isGivenBefore(item.words, i) &&
      !isTownWithin(item.words, i, chances);
    const end = item.words.findLastIndex(isNone) + 1;
    if (end === 0 || isBehindState(sentence, item)) continue;
    if (end === 1 && (isOfTwoBeside(item) || isInRow(sentence, item) || isOfFamily(item))) continue;
    if (end < item.words.length) trim(sentence, item, end);
    else if (item.words.every(isNone)) drop(sentence, item);
  }
}

/** "Minister of the Republic of Korea | Cho Hyun": behind a state begins the name, of which one word is none. */
const isBehindState = ({ items }: ScannedSentence, { name, words }: PersonItem): boolean =>
  words.length === 2 &&
  items.some(({ kind, end }) => kind === 'PLACE' && end < name.start && name.start - end <= 1);

/** "President Anto | Coimbra | Lee": a town between two words of which the first may be a given name. */
function isTownWithin(words: readonly string[], i: number, chances: ReadonlyMap<string, number>) {
  const [before, word] = [words[i - 1], words[i]];
  if (before === undefined || word === undefined || i === words.length - 1) return false;
  const known = knownAt(tokenise(word, 0, word.length), 0);
  return known?.known.kind === 'CITY' && !isUnlikely(before, chances);
}

/** "under the chairmanship of | Anto Lee-Ek, Special Envoy": a name of two whose office follows is whole. */
const isOfTwoBeside = ({ titles, words, name, start }: PersonItem): boolean =>
  words.length === 2 &&
  titles.length > 0 &&
  start === name.start &&
  !BODY_HEADS[words[0]?.toLowerCase() ?? ''];

/** "Vice-Premier | Gao Xiaoling": a family name that is a town's too. */
const isOfFamily = ({ words }: PersonItem): boolean =>
  words.length === 2 && FAMILY_FIRST.has(words[0] ?? '');

/** "the presidents of Latvia and Chad, Omar Lee and | Anto Omar Lee": in a row under one office a name begins. */
function isInRow({ tokens }: ScannedSentence, { titles, name }: PersonItem): boolean {
  const at = tokens.findIndex(({ start }) => start === name.start);
  return (
    titles.some(({ label }) => label !== undefined) &&
    /^(?:and|,)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

/** How likely each word of persons' names is part of one, on the average of all in which it stands. */
function chancesOf(
  named: readonly { sentence: ScannedSentence; item: PersonItem }[],
  sentences: readonly ScannedSentence[],
  model: Model,
): Map<string, number> {
  const plain = plainWords(sentences);
  const said = new Map<string, number[]>();
  for (const { sentence, item } of named) {
    const from = sentence.tokens.findIndex(({ start }) => start === item.name.start);
    item.words.forEach((word, i) => {
      const chance = model.likelihood(wordCells(sentence, from + i, plain, model.features));
      said.set(word, [...(said.get(word) ?? []), chance]);
    });
  }
  return new Map(
    [...said].map(([word, all]) => [word, all.reduce((sum, each) => sum + each, 0) / all.length]),
  );
}

/** Initials and given names that are known begin names, whatever the model says. */
function isUnlikely(word: string, chances: ReadonlyMap<string, number>): boolean {
  const isSure =
    !/^\p{Lu}/u.test(word) || word.endsWith('.') || isGivenName(word) || NAMED_BY.has(word);
  return !isSure && (chances.get(word) ?? 1) < BOUND;
}

function trim({ tokens }: ScannedSentence, item: PersonItem, words: number): void {
  const from = tokens.findIndex(({ start }) => start === item.name.start);
  item.words = item.words.slice(words);
  item.name = { start: tokens[from + words]?.start ?? item.name.start, end: item.name.end };
}

/** An office that stood before what is no name stands by itself. */
function drop(sentence: ScannedSentence, item: PersonItem): void {
  const { titles, start, end } = item;
  sentence.items = sentence.items.flatMap((each): Item[] => {
    if (each !== item) return [each];
    return titles.length > 0 ? [{ kind: 'OFFICE', titles, start, end }] : [];
  });
}
