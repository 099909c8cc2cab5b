import { unitAround, type Unit, intervalOf } from './calendar';
import { anyOf } from './pattern';
import type { TimeRule } from './rule';
import { RECENT, SOME, SOON } from './words';

const spaced = (words: readonly string[]) => anyOf(words.map((word) => word.replace(/ /g, '\\s+')));
const UNITS = '(?:hours|days|weeks|months|years|decades)';

/** Expressions that tell the side of the day of publication, and no more. */
export const VAGUE_RULES: readonly TimeRule[] = [
  { source: `${spaced(RECENT)}\\b`, resolve: (_, { today }) => intervalOf(null, today) },
  {
    source: `(?:(?:in|over|during)\\s+)?(?:the\\s+)?(?:recent|past|last)(?:\\s+(?:few|several|couple\\s+of))?\\s+${UNITS}(?!\\s+of\\b)`,
    resolve: (_, { today }) => intervalOf(null, today),
  },
  {
    // "Several hours before the talks" hangs on another time.
    source: `${spaced(SOME)}\\s+${UNITS}\\s+(?:ago|earlier|before(?!\\s+(?:the|his|her|its|their|an?|that|this)\\b))`,
    resolve: (_, { today }) => intervalOf(null, today),
  },
  // "As soon as possible" and "so soon after it" tell no time, nor does "it soon ended".
  {
    source: `(?<!\\b(?:as|so|too|how)\\s)${spaced(SOON)}\\b(?!\\s+(?:after\\b|\\p{L}+ed\\b))`,
    resolve: (_, { today }) => intervalOf(today, null),
  },
  {
    source: `in\\s+(?:the\\s+)?(?:coming|next|nearest|following)(?:\\s+(?:few|several|couple\\s+of))?\\s+${UNITS}`,
    resolve: (_, { today }) => intervalOf(today, null),
  },
  {
    // Parts of the period around today: "at the end of the week", "by the end of the year".
    source:
      '(?:the\\s+)?(?:end|beginning|start|middle|course)\\s+of\\s+(?:the|this)\\s+(?<unit>week|month|year)',
    resolve({ unit }, { today }) {
      const { first, last } = unitAround(today, unit as Unit);
      if (unit === 'week') return intervalOf(first, last);
      return unit === 'month' ? today.slice(0, 7) : today.slice(0, 4);
    },
  },
];
