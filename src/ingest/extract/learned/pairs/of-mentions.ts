import { PLANNED_CUES } from '../../lexicon/meeting-cues';
import type { Mention } from '../mention';
import { type Columns, distanceTo, FAR } from '../columns';
import type { Pair, Pairs } from './pair';
import { personsIn } from './persons-in';

/** What leads to a mention, of which mentions are counted. */
const LEADS = ['^', 'w', 'b', 'n', 'o', 't', 'f', 'c', 'l', ',', 'm', 'i'] as const;

/** The verbs that follow mentions, by their symbols. */
const VERBS: Readonly<Record<string, RegExp>> = {
  says: /v/,
  meets: /[MROSA]/,
  may: /Z/,
  'no verb': /-/,
};

/** How a person stands wherever the text names them. */
export function ofMentions(pair: Pair, { reading: { text }, rows }: Pairs): Columns {
  const mentions = pair.mentions.map(({ mention }) => mention);
  const within = [...new Set(mentions.map(({ row }) => row))];
  const count = (is: (mention: Mention) => boolean) => mentions.filter(is).length;
  const first = mentions[0]?.row.at;
  return {
    first: first ?? FAR,
    'first share': first === undefined ? 1 : first / rows.length,
    within: within.length,
    'within own': within.filter(({ told }) => told.has(pair.kind)).length,
    'within others': within.filter(({ told }) => !told.has(pair.kind) && told.size > 0).length,
    ...nearness(pair, mentions),
    'sentences to own': distanceTo(
      mentions.map(({ row }) => row.at),
      rows.filter(({ told }) => told.has(pair.kind)).map(({ at }) => at),
    ),
    'by name': count(({ form }) => form === 'name'),
    owner: count(({ form }) => form === 'owner'),
    'by word': count(({ form }) => form === 'word'),
    'in list': count(({ isInList }) => isInList),
    ...Object.fromEntries(LEADS.map((lead) => [`led ${lead}`, count((m) => m.lead === lead)])),
    'led by verb': count(({ lead }) => lead.startsWith('V:')),
    ...Object.fromEntries(
      Object.entries(VERBS).map(([name, sign]) => [name, count((m) => sign.test(m.verb.symbol))]),
    ),
    planned: count(({ row: { sentence } }) =>
      PLANNED_CUES.test(text.slice(sentence.start, sentence.end)),
    ),
    'persons beside': Math.max(0, ...within.map((row) => personsIn(row).size)),
  };
}

/** How near to words that tell of the kind, and of others, a person is named. */
function nearness({ kind }: Pair, mentions: readonly Mention[]): Columns {
  let [own, side, other, presence] = [FAR, 0, FAR, 0];
  for (const { row, at } of mentions)
    row.tellings.forEach((telling, place) => {
      if (!telling || telling.kinds.length === 0) return;
      const distance = Math.abs(place - at);
      if (!telling.kinds.includes(kind)) {
        other = Math.min(other, distance);
        return;
      }
      if (telling.isOfPresence) presence++;
      if (distance >= own) return;
      own = distance;
      side = place < at ? 1 : -1;
    });
  return { own, side, other, presence };
}
