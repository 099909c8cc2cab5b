import type { ArticleText } from '../record/article-text';
import { datelineApart } from './dateline-apart';
import { findTimes, type TimeExpression } from '../time/find-times';
import { type Author, authorOf, toldAuthor } from './first-person/author';
import { NO_TRANSCRIPT, transcriptOf, type Voices } from './first-person/voices';
import { bylines } from './people/bylines';
import { type FoundPerson, People } from './people/people';
import { saidToBe } from './people/said-to-be';
import type { Item } from './scan/items';
import { apartByHolder } from './people/apart-by-holder';
import { isOnlyOfAnother } from './people/kin';
import { NAME_MODEL, trimNames } from './learned/names/trim-names';
import { nameCapitals } from './scan/names/capital-meant';
import { nameByHeadline } from './scan/names/in-headline';
import { partTownsFromNames } from './scan/names/town-before-name';
import { BODY_MODEL, leaveOutUnlikely } from './learned/bodies/leave-out-unlikely';
import type { Model } from './learned/model';
import { PLAIN_BODY_HEADS } from './lexicon/bodies';
import { withoutShortNouns } from './scan/bodies/lone-noun';
import { type ScannedSentence, scanSentence } from './scan/scan';
import { isOpenSeason } from './southern-seasons';
import { isEvent } from './scan/bodies/spelled-out';

/** An article read once: what each sentence names, and who is who. The steps after it add to nothing. */
export interface Reading {
  article: ArticleText;
  text: string;
  /** Day of publication. */
  publishedAt: string;
  /** The sentences of the body, the header left out. */
  sentences: ScannedSentence[];
  people: People;
  /** Who writes in the first person; null where nobody does or it is not told who. */
  author: Author | null;
  /** Who speaks in the sentences of a transcript, where nobody writes it. */
  voices: Voices;
  /** Who is asked in its questions. */
  asked: Voices;
  /** Questions that are answered by yes. */
  affirmed: ReadonlySet<number>;
  /** Time expressions of each sentence, by its index, with offsets into the text. */
  times: Map<number, TimeExpression[]>;
}

/**
 * Reads the body of an English article.
 * @param models tell what of it is likely; null: all that the rules read stays.
 */
export function readBody(
  article: ArticleText,
  publishedAt: string,
  models: Models | null = MODELS,
): Reading {
  const { text, header } = article;
  const sentences = article.sentences.flatMap((span, index) => {
    if (span.start < header.bodyStart) return [];
    const isFirst = (article.sentences[index - 1]?.start ?? -1) < header.bodyStart;
    const apart = isFirst ? datelineApart(text, span) : null;
    return apart
      ? [scanSentence(text, apart[0], index - 1 / 2), scanSentence(text, apart[1], index)]
      : [scanSentence(text, span, index)];
  });
  const times = new Map(
    sentences.map(({ index, start, end }) => [
      index,
      findTimes(text.slice(start, end), publishedAt)
        .filter((time) => !isOpenSeason(time, sentences))
        .map((time) => ({ ...time, start: time.start + start, end: time.end + start })),
    ]),
  );
  nameByHeadline(article, sentences);
  partTownsFromNames(article, sentences);
  withoutThings(text, sentences);
  withoutShortNouns(text, sentences);
  if (models) {
    trimNames(sentences, models.names);
    leaveOutUnlikely(text, sentences, models.bodies);
  }
  nameCapitals(article, sentences);
  apartByHolder(sentences);
  const told = toldAuthor(article, sentences);
  const lines = [...bylines(text, sentences), ...saidToBe(text, sentences), ...(told?.lines ?? [])];
  const people = new People(text, sentences, publishedAt, lines);
  const author = told && authorOf(told, people);
  const transcript = author ? NO_TRANSCRIPT : transcriptOf(text, sentences, people);
  return {
    article,
    text,
    publishedAt,
    sentences,
    people,
    author,
    ...transcript,
    times,
  };
}

/** "nuclear power plant (NPP)": short forms that the text gives to things in lower case name no body. */
function withoutThings(text: string, sentences: ScannedSentence[]): void {
  const things = new Set(
    [...text.matchAll(/\b(?<noun>\p{L}\p{Ll}+)\s+\((?<short>\p{Lu}{2,6})s?\)/gu)].flatMap(
      ({ groups: { noun = '', short = '' } = {} }) => {
        // "the Strategic Dialogue (SD)" is an event.
        const isThing = /^\p{Ll}/u.test(noun) ? !PLAIN_BODY_HEADS[noun] : isEvent(noun);
        return isThing ? [short] : [];
      },
    ),
  );
  if (things.size === 0) return;
  for (const sentence of sentences)
    sentence.items = sentence.items.filter(
      (item) =>
        item.kind !== 'BODY' ||
        item.body.ground !== 'SHORT_FORM' ||
        !things.has(text.slice(item.start, item.end)),
    );
}

/** Learnt models that tell which of the names that the rules read are likely. */
export interface Models {
  names: Model;
  bodies: Model;
}

const MODELS: Models = { names: NAME_MODEL, bodies: BODY_MODEL };

/** A person where a sentence names them, by name or by office. */
export interface Named {
  person: FoundPerson;
  start: number;
  end: number;
  item: Item;
}

/** "the first visit of a | Latvian prime minister": any of those who held it. */
const ANY_OF_MANY = /\b(?:[Aa]n?|any|another|each|every)\s+(?:\p{Lu}[\p{L}-]+\s+)?$/u;

/** "met with the mother of X" tells nothing of X, nor "a prime minister" of the one who is. */
export function isOfAnother({ text }: Reading, sentence: ScannedSentence, item: Item): boolean {
  const before = text.slice(sentence.start, item.start);
  if (item.kind === 'OFFICE' && ANY_OF_MANY.test(before)) return true;
  return isOnlyOfAnother(before, text.slice(item.end, sentence.end));
}

/** The people whom the sentences of a text name: each rule asks for them. */
const named = new WeakMap<Reading, Map<ScannedSentence, readonly Named[]>>();

/** The people whom a sentence names, in order; offices said without a name mean who holds them. */
export function peopleIn(reading: Reading, sentence: ScannedSentence): Named[] {
  const bySentence = named.get(reading) ?? new Map<ScannedSentence, readonly Named[]>();
  named.set(reading, bySentence);
  const people = bySentence.get(sentence) ?? namedIn(reading, sentence);
  bySentence.set(sentence, people);
  return [...people];
}

function namedIn(reading: Reading, sentence: ScannedSentence): Named[] {
  const { people } = reading;
  return sentence.items.flatMap((item) => {
    if (isOfAnother(reading, sentence, item)) return [];
    const named = people.of(item);
    const persons = named
      ? [named]
      : item.kind === 'OFFICE'
        ? people.holdersOf(item, item.start)
        : [];
    return persons.map((person) => ({ person, start: item.start, end: item.end, item }));
  });
}
