import type { MeetingKind } from '../../../store/meeting';

/**
 * Words that tell of a meeting, in the order in which they are tried. `object` tells where the other
 * party stands: after the words, right after them, after a "with" that follows, or (PAIR)
 * before them with the first.
 */
export interface MeetingCue {
  source: string;
  kind: MeetingKind;
  object: 'WITH' | 'AFTER' | 'NEXT' | 'PAIR' | 'NONE';
  /** The "with" may be left out: "met the President". */
  isDirect?: boolean;
}

const MANNER = String.raw`(?:(?:a|an|the|his|her|their|brief|lengthy|short|working|official|bilateral|trilateral|regular|separate|virtual|online|joint|first|second|annual|productive|extensive|detailed|fruitful|wide-ranging|high-level|narrow|expanded|and)\s+)*`;

export const MEETING_CUES: readonly MeetingCue[] = [
  {
    source: String.raw`(?:had|held|having|holding)\s+${MANNER}(?:telephone|phone)\s+(?:conversation|call|talks)`,
    kind: 'CALL',
    object: 'WITH',
  },
  {
    source: String.raw`(?:telephone|phone)\s+(?:conversation|call)\s+between`,
    kind: 'CALL',
    object: 'AFTER',
  },
  {
    source: String.raw`spoke(?=\s+(?:(?:today|yesterday|by\s+(?:tele)?phone|over\s+the\s+phone|on\s+\w+)\s+)?(?:by\s+phone\s+)?with\s+(?!understanding))`,
    kind: 'CALL',
    object: 'WITH',
  },
  {
    source: String.raw`(?:had|held)\s+${MANNER}(?:meetings?|talks|negotiations|discussions?)`,
    kind: 'MEETING',
    object: 'WITH',
  },
  {
    source: String.raw`(?:meetings?|talks|discussions?|negotiations|conversation)\s+between`,
    kind: 'MEETING',
    object: 'AFTER',
  },
  {
    source: String.raw`(?:traveled|travelled)\s+to\s+[^.;]{0,60}?for\s+meetings`,
    kind: 'MEETING',
    object: 'WITH',
  },
  {
    source: String.raw`(?:will|(?:is|are)\s+(?:(?:scheduled|due|expected)\s+)?to|plans?\s+to)\s+(?:meet|hold\s+(?:talks|a\s+meeting))`,
    kind: 'MEETING',
    object: 'WITH',
    isDirect: true,
  },
  { source: String.raw`met`, kind: 'MEETING', object: 'WITH', isDirect: true },
  {
    source: String.raw`(?:hosted|held)\s+[^;]{0,60}?consultations`,
    kind: 'CONSULTATIONS',
    object: 'NONE',
  },
  {
    source: String.raw`consultations\s+(?:\([^)]*\)\s+)?(?:(?:were\s+)?held|concluded|took\s+place)`,
    kind: 'CONSULTATIONS',
    object: 'NONE',
  },
  { source: String.raw`gathered`, kind: 'MEETING', object: 'NONE' },
  {
    source: String.raw`(?:hosted|received)`,
    kind: 'MEETING',
    object: 'NEXT',
  },
  {
    source: String.raw`(?:discussed|reviewed|tackled|exchanged\s+(?:views|opinions)|talked)`,
    kind: 'MEETING',
    object: 'PAIR',
  },
  {
    source: String.raw`(?:meeting|talks|negotiations)\s+with`,
    kind: 'MEETING',
    object: 'AFTER',
  },
];

/** Where the parties of a meeting end and what it was about, or when, begins. */
export const PARTIES_END =
  /\b(?:regarding|to\s+\w+|to(?=\s*$)|about|on\s+(?:the\s+)?(?:margins|sidelines|[A-Z])|following|in\s+separate|where|who|which|ahead\s+of|focused|took|was|were|during|as\s+part)\b|[;:.](?=\s|$)/u;

/** A party that joins what was told of before. */
export const JOINS =
  /\b(?:joined\s+the\s+(?:talks|meeting)|led\s+the\s+(?:[\p{L}.]+\s+){0,4}delegation|also\s+(?:attended|took\s+part)|attended\s+the\s+(?:meeting|talks))\b/u;

/** Visits: by whom and whither are named around these words. */
export const VISITS: readonly RegExp[] = [
  /\b(?<lead>(?:upcoming|planned|forthcoming|future)\s+)?visit\s+(?:by|of)\s+(?<who>[^,.;]{2,90}?)\s+to\s+(?:the\s+)?(?<where>\p{Lu})/gu,
  /(?<who>\p{Lu}[^,.;]{2,80}?)['’]s\s+(?:[a-z]+\s+){0,2}visit\s+to\s+(?:the\s+)?(?<where>\p{Lu})/gu,
  /\b(?:his|her)\s+(?<lead>recent\s+|upcoming\s+)?visit\s+to\s+(?:the\s+)?(?<where>\p{Lu})/gu,
];

export const PLANNED_CUES =
  /\b(?:upcoming|forthcoming|planned|scheduled|will\s+(?:meet|visit|host|travel|hold)|(?:is|are)\s+(?:due\s+|expected\s+)?to\s+(?:meet|visit|hold)|plans?\s+to\s+(?:meet|visit|hold))\b/u;
