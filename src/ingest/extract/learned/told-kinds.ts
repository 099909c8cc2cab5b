import type { MeetingKind } from '../../../store/meeting';
import { SYMBOLS } from '../lexicon/clause-words';
import type { Chunk } from '../clauses/chunk';

/** The kinds that the learnt model decides on. */
export const LEARNT_KINDS = [
  'MEETING',
  'VISIT',
  'CONFERENCE',
  'CALL',
  'CEREMONY',
  'CONSULTATIONS',
  'OTHER',
  'SIGNING',
] as const satisfies readonly MeetingKind[];
export type LearntKind = (typeof LEARNT_KINDS)[number];

/** Kinds of what nobody is at alone. */
export const OF_TWO_SIDES: ReadonlySet<LearntKind> = new Set(['MEETING', 'CALL', 'CONSULTATIONS']);

/** A word or phrase that may tell of a meeting, and of which kinds. */
export interface Telling {
  /** What it is to the model: its symbol, or a name for its sort of words. */
  sort: string;
  words: string;
  kinds: readonly LearntKind[];
  /** It says that one was there, and not what was held. */
  isOfPresence: boolean;
}

const SOCIAL = /reception|exhibition|concert|gala|celebrat|festival|expo|luncheon|banquet/;
const ANY: readonly LearntKind[] = ['CONFERENCE', 'CEREMONY', 'OTHER', 'MEETING', 'CONSULTATIONS'];

const KINDS_OF: Readonly<Record<string, readonly LearntKind[]>> = {
  [SYMBOLS.CALL]: ['CALL'],
  [SYMBOLS.PHONE]: ['CALL'],
  [SYMBOLS.TALK]: ['CALL', 'MEETING'],
  [SYMBOLS.TRIP]: ['VISIT'],
  [SYMBOLS.VISITING]: ['VISIT'],
  [SYMBOLS.EVENT]: ['CONFERENCE'],
  [SYMBOLS.CREDENTIALS]: ['CEREMONY'],
  [SYMBOLS.MEET]: ['MEETING'],
  [SYMBOLS.MEETING]: ['MEETING'],
  [SYMBOLS.RECEIVE]: ['MEETING'],
  [SYMBOLS.RECEIVING]: ['MEETING'],
  [SYMBOLS.CALL_ON]: ['MEETING'],
  [SYMBOLS.COURTESY]: ['MEETING'],
  [SYMBOLS.DISCUSS]: ['MEETING'],
  [SYMBOLS.TALKING]: ['MEETING'],
  [SYMBOLS.JOIN]: ANY,
  [SYMBOLS.JOINING]: ANY,
  [SYMBOLS.ATTENDED_BY]: ANY,
};
/** Tell of nothing by themselves, but of how what else is told was done. */
const OTHERS = new Set<string>([
  SYMBOLS.LIGHT,
  SYMBOLS.HOLDING,
  SYMBOLS.PRESENT,
  SYMBOLS.COUNTERPART,
]);
const OF_PRESENCE = new Set<string>([
  SYMBOLS.JOIN,
  SYMBOLS.JOINING,
  SYMBOLS.ATTENDED_BY,
  SYMBOLS.DISCUSS,
  SYMBOLS.TALK,
]);

/** Words that have no symbol of their own. */
const WORDS: readonly { sort: string; pattern: RegExp; kinds: readonly LearntKind[] }[] = [
  {
    sort: 'visit',
    pattern:
      /^(?:visit(?:s|ed|ing)?|arriv(?:e|es|ed|ing)|travel(?:s|l?ed|l?ing)?|trip|tour(?:ed)?|flew|came|comes)$/,
    kinds: ['VISIT'],
  },
  { sort: 'sign', pattern: /^sign(?:s|ed|ing|ings)?$/, kinds: ['SIGNING'] },
  {
    sort: 'ceremony',
    pattern:
      /^(?:inaugurat\w*|unveil\w*|award\w*|swor\w*|oath|laid|wreath\w*|ceremon\w*|funeral|commemorat\w*|anniversary)$/,
    kinds: ['CEREMONY'],
  },
  {
    sort: 'speech',
    pattern: /^(?:speech|remarks|address|spoke|statement|keynote)$/,
    kinds: ['CONFERENCE'],
  },
  { sort: 'phone', pattern: /^(?:call|phone|telephone)$/, kinds: ['CALL'] },
  { sort: 'consult', pattern: /^(?:consultations?|dialogues?)$/, kinds: ['CONSULTATIONS'] },
  { sort: 'show', pattern: /^(?:interview\w*|debate\w*|toured|lectures?)$/, kinds: ['OTHER'] },
];

/** What a chunk of a clause may tell of; null where it tells of nothing that was held. */
export function tellingOf({ symbol, words }: Chunk): Telling | null {
  const told = (kinds: readonly LearntKind[]): Telling => ({
    sort: symbol,
    words,
    kinds,
    isOfPresence: OF_PRESENCE.has(symbol),
  });
  const kinds = KINDS_OF[symbol];
  if (kinds) return told(kinds);
  if (symbol === SYMBOLS.OCCASION)
    return told(
      /ceremony|opening/.test(words) ? ['CEREMONY'] : ['OTHER', 'CONFERENCE', 'CEREMONY'],
    );
  if (symbol === SYMBOLS.NOUN)
    return told(
      /consult|dialogue/.test(words)
        ? ['CONSULTATIONS']
        : SOCIAL.test(words)
          ? ['OTHER', 'MEETING']
          : ['MEETING'],
    );
  if (OTHERS.has(symbol)) return told([]);
  const found = WORDS.find(({ pattern }) => pattern.test(words));
  return found ? { ...found, words, isOfPresence: false } : null;
}

/** Words of a headline that tell of a kind. */
const IN_HEADLINE: readonly [LearntKind, RegExp][] = [
  ['MEETING', /^(?:meet|meets|met|meetings?|talks|negotiat\w+|receiv\w+|host\w*)$/],
  ['VISIT', /^(?:visit\w*|trip|arriv\w*|tour)$/],
  ['CALL', /^(?:call\w*|phone|telephone|speaks)$/],
  ['CONFERENCE', /^(?:forum|summit|conference|round-?table|seminar|congress)$/],
  ['CEREMONY', /^(?:credentials|ceremony|opens|opening|inaugurat\w*|letters?|credence)$/],
  ['CONSULTATIONS', /^(?:consultations?|dialogues?)$/],
  ['OTHER', /^(?:reception|exhibition|concert|celebrat\w*|luncheon)$/],
  ['SIGNING', /^sign(?:s|ed|ing)?$/],
];

/** The kinds that the words of a headline tell of. */
export function kindsInHeadline(words: readonly string[]): Set<LearntKind> {
  return new Set(
    IN_HEADLINE.flatMap(([kind, pattern]) => (words.some((w) => pattern.test(w)) ? [kind] : [])),
  );
}
