import type { PartialDate } from '../../domain/partial-date';
import { parsePartialDate } from '../../domain/partial-date';
import { VISITS } from './lexicon/meeting-cues';
import type { FoundMeeting } from './meetings';
import { type Named, peopleIn, type Reading } from './reading';
import type { Item } from './items';
import type { ScannedSentence } from './scan';

const PLANNED = /\b(?:upcoming|planned|forthcoming|future|scheduled)\b/u;
const SUPPORT = /\bwith\s+the\s+support\s+of\b/u;

/** The visits that a sentence tells of: by whom or by what group, and to which country or town. */
export function visitsIn(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const { text } = reading;
  const words = text.slice(sentence.start, sentence.end);
  const found: FoundMeeting[] = [];
  for (const pattern of VISITS)
    for (const match of words.matchAll(pattern)) {
      const { who, lead = '' } = match.groups ?? {};
      const start = sentence.start + match.index;
      const whereAt = start + match[0].length - 1;
      const place = sentence.items.find((item) => item.kind === 'PLACE' && item.start === whereAt);
      if (place?.kind !== 'PLACE') continue;
      const whoAt = who === undefined ? null : start + match[0].indexOf(who);
      const isPlanned =
        PLANNED.test(lead) ||
        PLANNED.test(words.slice(match.index, match.index + match[0].length + 30));
      const quote = { start, end: isPlanned ? sentence.end - 1 : place.end };
      const visitor = visitorOf(reading, sentence, whoAt, who ?? '', start);
      if (!visitor) continue;
      found.push({
        kind: 'VISIT',
        status: isPlanned ? 'PLANNED' : 'HELD',
        date: dateOf(reading, sentence, whereAt, isPlanned),
        place: { item: place, quote: { start, end: place.end } },
        parties: visitor.named.map(({ person }) => ({
          person,
          role: 'VISITOR',
          quote: { start, end: place.end },
        })),
        bodies: [
          ...visitor.groups.map((item) => ({
            item,
            role: 'VISITOR' as const,
            quote: { start, end: place.end },
          })),
          ...supportersIn(text, sentence),
        ],
        quote,
        sentence: sentence.index,
      });
    }
  return found;
}

function visitorOf(
  reading: Reading,
  sentence: ScannedSentence,
  whoAt: number | null,
  who: string,
  start: number,
): { named: Named[]; groups: { start: number; end: number }[] } | null {
  const all = peopleIn(reading, sentence);
  // "his visit": of the last person named before.
  if (whoAt === null) {
    const last = all.filter(({ end }) => end <= start).at(0);
    return last ? { named: [last], groups: [] } : null;
  }
  const end = whoAt + who.length;
  const named = all.filter(
    (person) => person.start >= whoAt - 30 && person.start < end && person.end > whoAt,
  );
  if (named.length > 0) return { named, groups: [] };
  // A group by its adjective and noun: "Belgian enterprises".
  const group = /^\p{Lu}[\p{L}-]+\s+[a-z]+(?:\s+[a-z]+)?$/u.test(who);
  return group ? { named: [], groups: [{ start: whoAt, end }] } : null;
}

function dateOf(
  reading: Reading,
  sentence: ScannedSentence,
  whereAt: number,
  isPlanned: boolean,
): PartialDate | null {
  const times = (reading.times.get(sentence.index) ?? []).filter(
    ({ start, date }) => start > whereAt && date.earliest !== null && date.latest !== null,
  );
  const [first] = times;
  if (first && first.start - whereAt < 60) return first.date;
  return isPlanned ? null : parsePartialDate(`../${reading.publishedAt}`);
}

/** Bodies "with the support of" which something is planned. */
function supportersIn(text: string, sentence: ScannedSentence): FoundMeeting['bodies'] {
  const match = SUPPORT.exec(text.slice(sentence.start, sentence.end));
  if (!match) return [];
  const at = sentence.start + match.index;
  return sentence.items
    .filter(
      (item): item is Extract<Item, { kind: 'BODY' }> => item.kind === 'BODY' && item.start > at,
    )
    .map((item) => ({ item, role: 'SUPPORTER', quote: { start: at, end: sentence.end - 1 } }));
}
