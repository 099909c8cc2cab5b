import type { Span } from '../../../store/article';
import {
  LEFT_OUT,
  PLURAL_PRONOUNS,
  POSSESSIVES,
  SINGULAR_PRONOUNS,
  SYMBOLS,
} from '../lexicon/clause-words';
import { DIALOGUE_NAME } from '../lexicon/dialogues';
import { isOfAnother, type Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';
import type { Token } from '../scan/tokens';
import type { Antecedents } from './antecedents';
import { type Chunk, lastNamed, type Party, symbolsOf } from './chunk';
import { dialoguesIn } from './dialogue-names';
import { EVENT_NOUN, isOfOther } from './names-of-others';
import { phraseAt } from './phrase-list';
import {
  AFTER_WILL,
  isAdjective,
  isAnyForum,
  isCallOnDay,
  isCallWith,
  isFulfilling,
  isHerAlone,
  isMeetingWhom,
  isShortNoun,
  isWhomOneMet,
  OF_CONTINENT,
} from './in-context';
import { afterVideo } from './by-video';
import { beginsQuoted, isScare } from './quoting';

const SIGNS: Readonly<Record<string, string>> = {
  ',': SYMBOLS.COMMA,
  ';': SYMBOLS.STOP,
  ':': SYMBOLS.STOP,
  '(': SYMBOLS.OPEN,
  ')': SYMBOLS.CLOSE,
  '-': SYMBOLS.DASH,
  '–': SYMBOLS.DASH,
  '—': SYMBOLS.DASH,
};

/** A sentence as the row of its chunks: those whom it names in any way, and what its other words are. */
export function chunksOf(
  reading: Reading,
  sentence: ScannedSentence,
  antecedents: Antecedents,
): Chunk[] {
  const { tokens } = sentence;
  const named = namedIn(reading, sentence, antecedents);
  const chunks: Chunk[] = [];
  let isQuoted = beginsQuoted(reading.text, sentence.start);
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i];
    if (!token) break;
    // What is quoted of a third person is told: "“He is to meet X,” the ministry wrote".
    const isOfThird = SINGULAR_PRONOUNS.has(tokens[i + 1]?.lower ?? '');
    if (/^["“”]$/.test(token.text) && !isScare(tokens, i, isQuoted))
      isQuoted = !isOfThird && (token.text === '"' ? !isQuoted : token.text === '“');
    const chunk = named.get(token.start);
    const found = chunk
      ? { chunk, to: after(tokens, i, chunk.end) }
      : wordAt(tokens, i, antecedents, chunks);
    if (found.chunk && !isQuoted) chunks.push(found.chunk);
    i = found.to;
  }
  return chunks;
}

/** The chunks of what a sentence names, by their offsets; what stands within another is part of it. */
function namedIn(
  reading: Reading,
  sentence: ScannedSentence,
  antecedents: Antecedents,
): Map<number, Chunk> {
  const { people, times, text } = reading;
  const chunks = new Map<number, Chunk>();
  const { items, tokens, index } = sentence;
  const described = antecedents.described(sentence);
  const dialogues = dialoguesIn(text, sentence);
  for (const span of dialogues)
    chunks.set(span.start, chunk(span, SYMBOLS.NOUN, [], CONSULTATIONS));
  let end = 0;
  for (const item of [...items].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (item.start < end || dialogues.some((d) => d.start < item.end && item.start < d.end))
      continue;
    const isOwner = tokens.some((token) => token.end === item.end && token.isPossessive);
    const isAside = isOfAnother(reading, sentence, item);
    const named = people.of(item);
    const persons = isAside
      ? []
      : named
        ? [named]
        : item.kind === 'OFFICE'
          ? people.holdersOf(item, item.start)
          : [];
    const [person] = persons;
    // "the head of state": an office that nobody is told to hold may mean one by other words.
    const isDescribed =
      !person && described.some(({ start, end: to }) => start < item.end && item.start < to);
    // "the presidents of Latvia and Norway": who they are, and not the states.
    const isWithin = described.some(
      ({ parties, start, end: to }) => parties.length > 1 && start <= item.start && item.end <= to,
    );
    if (isDescribed || (isWithin && item.kind !== 'PERSON')) continue;
    const party: Party[] = persons.map((each) => ({
      person: each,
      start: item.start,
      end: item.end,
    }));
    const kind = person
      ? SYMBOLS.PARTY
      : item.kind === 'OFFICE'
        ? SYMBOLS.GROUP
        : item.kind === 'SINGLE' || (item.kind === 'BODY' && item.body.ground === 'SHORT_FORM')
          ? SYMBOLS.NAME
          : item.kind === 'PLACE'
            ? SYMBOLS.PLACE
            : SYMBOLS.BODY;
    // "the Foreign Ministers Meeting", "the Lee Administration": a name of something else.
    if (kind !== SYMBOLS.PLACE && isOfOther(item, text.slice(item.end, sentence.end))) {
      const words = item.kind === 'BODY' ? text.slice(item.start, item.end).toLowerCase() : '';
      chunks.set(item.start, chunk(item, SYMBOLS.WORD, [], words));
      end = item.end;
      continue;
    }
    // "Ambassadors Extraordinary and Plenipotentiary".
    if (/^(?:Extraordinary|Plenipotentiary)$/.test(text.slice(item.start, item.end))) continue;
    // A word of the lists that is written with a capital is no name.
    const at = kind === SYMBOLS.NAME ? tokens.findIndex(({ start }) => start === item.start) : -1;
    const phrase = at < 0 ? null : phraseAt(tokens, at);
    if (phrase && (tokens[phrase.to - 1]?.end ?? 0) >= item.end) continue;
    if (kind === SYMBOLS.NAME && OF_CONTINENT.test(text.slice(item.start, item.end))) continue;
    const event =
      kind === SYMBOLS.NAME ? EVENT_NAME.exec(text.slice(item.start, item.end))?.[0] : null;
    if (event) {
      const name = text.slice(item.start, item.end);
      const isDialogue = DIALOGUE.test(name);
      const isMeeting = isDialogue || /Meeting|Session|Ministerial|Talks|Consultations/.test(event);
      const words = isDialogue ? CONSULTATIONS : '';
      chunks.set(item.start, chunk(item, isMeeting ? SYMBOLS.NOUN : SYMBOLS.EVENT, [], words));
      end = item.end;
      continue;
    }
    // "Recalling the talks of A and B, C said": a word that opens a sentence may be no name.
    const words = item.kind === 'SINGLE' ? text.slice(item.start, item.end).toLowerCase() : '';
    chunks.set(item.start, chunk(item, isOwner ? SYMBOLS.OWNER : kind, party, words));
    end = item.end;
  }
  for (const time of times.get(index) ?? [])
    if (![...chunks.values()].some((each) => each.start < time.end && time.start < each.end))
      chunks.set(
        time.start,
        chunk(time, SYMBOLS.TIME, [], text.slice(time.start, time.end).toLowerCase()),
      );
  for (const { start, end: to, parties } of described) {
    const isFree = ![...chunks.values()].some((each) => each.start < to && start < each.end);
    if (isFree)
      chunks.set(
        start,
        chunk(
          { start, end: to },
          parties.length > 0 ? SYMBOLS.PARTY : SYMBOLS.GROUP,
          parties,
          parties.length > 1 ? BOTH : '',
        ),
      );
  }
  return chunks;
}

function chunk({ start, end }: Span, symbol: string, parties: Party[], words = ''): Chunk {
  const bodies = symbol === SYMBOLS.BODY ? [{ start, end, isGroup: false }] : [];
  return { start, end, symbol, parties, words, bodies };
}

function after(tokens: readonly Token[], from: number, end: number): number {
  let i = from;
  while (i < tokens.length && (tokens[i]?.start ?? end) < end) i++;
  return Math.max(i, from + 1);
}

function wordAt(
  tokens: readonly Token[],
  i: number,
  antecedents: Antecedents,
  before: readonly Chunk[],
): { chunk: Chunk | null; to: number } {
  const token = tokens[i];
  if (!token) return { chunk: null, to: i + 1 };
  const one = (symbol: string, parties: Party[] = [], to = i + 1) => ({
    chunk: chunk(
      { start: token.start, end: tokens[to - 1]?.end ?? token.end },
      symbol,
      parties,
      token.lower,
    ),
    to,
  });
  const sign = SIGNS[token.text];
  if (sign !== undefined) return one(sign);
  if (!token.isWord && token.text !== '&') return { chunk: null, to: i + 1 };
  if (SINGULAR_PRONOUNS.has(token.lower) || isHerAlone(tokens, i)) {
    const party = antecedents.singular(token, before);
    return one(party ? SYMBOLS.PARTY : SYMBOLS.GROUP, party ? [party] : []);
  }
  if (PLURAL_PRONOUNS.has(token.lower)) {
    const parties = antecedents.plural(token);
    return one(parties.length > 0 ? SYMBOLS.PARTY : SYMBOLS.GROUP, parties);
  }
  // "His Highness received": one who was named.
  const isStyle = /^(?:highness|majesty|excellency)$/.test(tokens[i + 1]?.lower ?? '');
  const isStyled = isStyle && /^(?:his|her)$/.test(token.lower);
  if (isStyled && !tokens[i + 2]?.isCapital && tokens[i + 2]?.lower !== 'the') {
    const party = antecedents.singular(token, before);
    return one(party ? SYMBOLS.PARTY : SYMBOLS.GROUP, party ? [party] : [], i + 2);
  }
  if (POSSESSIVES.has(token.lower)) {
    const found = one(SYMBOLS.OWNER);
    return { ...found, chunk: { ...found.chunk, isPronoun: true } };
  }
  // "A, joined by B, met C": both did.
  const isJoined = token.lower === 'joined' && tokens[i + 1]?.lower === 'by';
  if (isJoined && /P,$/.test(symbolsOf(before.slice(-2)))) return one(SYMBOLS.AND, [], i + 2);
  if (isFulfilling(tokens, i) || isAnyForum(tokens, i)) return one(SYMBOLS.WORD);
  if (isMeetingWhom(tokens, i)) return one(SYMBOLS.MEETING);
  if (isShortNoun(tokens, i)) return one(SYMBOLS.NOUN);
  const video = afterVideo(tokens, i);
  if (video > i) return { chunk: null, to: video };
  const phrase = isCallOnDay(tokens, i) ? null : phraseAt(tokens, i);
  if (isAdjective(tokens, i)) return { chunk: null, to: i + 1 };
  // "the Foreign Ministers’ Meeting": a part of its name.
  const isOfEvent =
    phrase?.symbol === SYMBOLS.GROUP && EVENT_NOUN.test(tokens[phrase.to]?.text ?? '');
  if (isOfEvent) return one(SYMBOLS.WORD, [], phrase.to);
  // "the heads of the Bank and the Fund".
  if (token.lower === 'heads' && tokens[i + 1]?.lower === 'of' && phrase?.symbol === SYMBOLS.JOIN)
    return one(SYMBOLS.GROUP);
  if (phrase) {
    const found = one(phrase.symbol, [], phrase.to);
    // "Latvian government officials" are not the government.
    const isOfGroup = phraseAt(tokens, phrase.to)?.symbol === SYMBOLS.GROUP;
    const bodies = GROUPS.has(token.lower) && !isOfGroup ? [groupAt(before, found.chunk)] : [];
    const symbol = tokens[phrase.to - 1]?.isPossessive ? SYMBOLS.OWNER : phrase.symbol;
    return { ...found, chunk: { ...found.chunk, symbol, words: phrase.words, bodies } };
  }
  // "a day after the latter's talks with C": of the one named last.
  if (token.isPossessive)
    return one(SYMBOLS.OWNER, token.lower === 'latter' ? lastNamed(before) : []);
  const { lower } = token;
  if (/-(?:meetings?|talks|conversations?)$/.test(lower)) return one(SYMBOLS.NOUN);
  const isOfTitle = /^(?:extraordinary|plenipotentiary)$/.test(lower) && token.isCapital;
  if (isOfTitle || LEFT_OUT.has(lower) || (lower.endsWith('ly') && lower.length > 4))
    return { chunk: null, to: i + 1 };
  const isNounCall =
    /^calls?$/.test(lower) &&
    /^(?:an?|the|this|his|her|their|had|held|separate|short|brief|introductory|received|receives)$/.test(
      tokens[i - 1]?.lower ?? '',
    );
  if (isNounCall || isCallWith(tokens, i)) return one(SYMBOLS.CALL);
  if (isWhomOneMet(tokens, i, before)) return one(SYMBOLS.GROUP);
  if (lower === 'called' || lower === 'rang') return one(SYMBOLS.PHONE);
  // "A will see Speaker B", "she will hear from activists"; not "the year will see Speaker B go".
  if (before.at(-1)?.symbol === SYMBOLS.WILL && before.at(-2)?.symbol === SYMBOLS.PARTY) {
    if (lower === 'see') return one(SYMBOLS.MEET);
    if (lower === 'hear' && tokens[i + 1]?.lower === 'from') return one(SYMBOLS.MEET, [], i + 2);
  }
  const led = before.at(-1)?.symbol === SYMBOLS.WILL ? AFTER_WILL[lower] : undefined;
  if (led !== undefined) return one(SYMBOLS[led]);
  const isPast = /^\p{Ll}+[^e]ed$/u.test(lower) && !token.isCapital && lower.length > 4;
  return one(isPast ? SYMBOLS.VERB : SYMBOLS.WORD);
}

/** "Riga Dialogue Forum": the name of an event. */
const EVENT_NAME =
  /\s(?:Forum|Conference|Summit|Symposium|Congress|Seminar|Workshop|Dialogue|Days|Week|Round\s+Table|Roundtable|Meeting|Session|Ministerial|Talks|Consultations)$/u;

/** What two states hold as a dialogue is a round of consultations. */
export const DIALOGUE = new RegExp(String.raw`${DIALOGUE_NAME}$`, 'u');
const CONSULTATIONS = 'consultations';

/** Marks what means those who met last, and names none of them. */
export const BOTH = 'they';

/** Groups that take part as one, in their own words: "Latvian parliamentary delegation". */
const GROUPS: ReadonlySet<string> = new Set('delegation team mission group government'.split(' '));

/** A group with the words right before it that are parts of its name. */
function groupAt(before: readonly Chunk[], group: Span): Span & { isGroup: true } {
  let start = group.start;
  for (const { symbol, start: from, end } of [...before].reverse()) {
    if (symbol !== SYMBOLS.WORD && symbol !== SYMBOLS.NAME) break;
    if (start - end > 1) break;
    start = from;
  }
  return { start, end: group.end, isGroup: true };
}
