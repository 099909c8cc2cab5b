import type { Span } from '../../../../store/article';
import {
  AND_OTHERS,
  BEFORE_GROUP,
  COLLECTIVES_MET,
  DONE,
  LED_BY,
  MANY_MET,
  MET_WITH,
  NAMED_BEHIND,
  NAMED_OF_GROUP,
  NEXT_MET,
  NO_GROUP,
  OF_STATES,
  ROW_ENDS,
  TO_FIRST,
} from '../../lexicon/groups';
import { peopleIn, type Reading } from '../../reading';
import type { PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import { NEXT_IN_ROW, rowFrom } from '../rows';

/** A group by its own words, with where what is said of it ends: "officials | from the Bank". */
export interface Group extends Span {
  until: number;
}

/** Those whom one met that are told by no name: groups by their words, and states that others spoke for. */
export interface GroupsMet {
  groups: Group[];
  states: PlaceItem[];
}

/**
 * Whom a sentence tells as met without a name: "met with business leaders, civil society and students",
 * "with leaders from Latvia and Norway".
 * @param from where the words stand that tell of the meeting.
 */
export function groupsMet(reading: Reading, sentence: ScannedSentence, from: number): GroupsMet {
  const { text, times } = reading;
  const lead = MET_WITH.exec(text.slice(from, sentence.end));
  if (!lead || OF_OTHERS.test(lead[0]) || IS_NEXT.test(lead[0])) return { groups: [], states: [] };
  const start = from + lead[0].length;
  const states = statesFrom(text, sentence, start);
  if (areNamedAfter(text, sentence, states)) return { groups: [], states: [] };
  if (states.length > 1) return { groups: [], states };
  const time = (times.get(sentence.index) ?? []).find((each) => each.start >= start);
  const words = text.slice(start, time?.start ?? sentence.end).replace(/[.\s]+$/u, '');
  // "welcomed Latvia's leadership": no one was met by that.
  const isLed = /\b(?:with|from)\s+$/u.test(lead[0]);
  return { groups: rowsFrom(reading, sentence, words, start, isLed), states: [] };
}

/** The groups of a row, and of what goes on behind those who are named of its last: "officials, including A, and students". */
function rowsFrom(
  reading: Reading,
  sentence: ScannedSentence,
  words: string,
  start: number,
  isLed: boolean,
): Group[] {
  const ends = [ROW_ENDS, LED_BY, /:\s/u].map((sign) => sign.exec(words)?.index ?? words.length);
  const row = words.slice(0, Math.min(...ends));
  const groups = isLed || !OWN.test(row) ? groupsIn(reading, sentence, row, start) : [];
  const lead = NAMED_OF_GROUP.exec(words.slice(row.length));
  if (!lead) return groups;
  const from = start + row.length + lead[0].length;
  const named = rowFrom(reading.text, peopleIn(reading, sentence), from, TO_FIRST).at(-1);
  if (!named) return groups;
  const rest = words.slice(named.end - start);
  const next = AND_OTHERS.exec(rest);
  const others = next
    ? rowsFrom(reading, sentence, rest.slice(next[0].length), named.end + next[0].length, isLed)
    : [];
  return [...groups.slice(0, -1), ...others];
}

/** "exchanged views on | the meeting that Minister Lee had with the delegation": others met those. */
const OF_OTHERS = /\s\p{Ll}+\s+(?:that|which)\s+[^.;,]{2,60}?\s(?:had|has|have|held|holds)\s/u;

/** "was received by A and | held talks with students", "before | flying to Riga for a meeting with the council": in what was done next. */
const IS_NEXT =
  /\p{Lu}[^.;]*,?\sand\s+(?:(?:the\s+)?(?:\p{Lu}[\p{L}.’'-]*\s+){1,8})?(?:(?:also|then|later|separately)\s+)?(?:met|held|had|spoke|received|hosted|meet|hold|speak|receive|host)\s|\p{Lu}[^.;]*\s(?:before|after|prior\s+to)\s+\p{Ll}+ing\s/u;

/** Whose it is that one welcomes. */
const OWN = /^[^,;]{2,60}[’'](?:s\s|\s)/u;

/** "with leaders from | Latvia, Norway and Estonia": the states. */
function statesFrom(text: string, { items, end }: ScannedSentence, from: number): PlaceItem[] {
  const row: PlaceItem[] = [];
  for (const item of items) {
    if (item.kind !== 'PLACE' || item.known.kind !== 'COUNTRY' || item.start < from) continue;
    const last = row.at(-1);
    const isNext = last
      ? NEXT_IN_ROW.test(text.slice(last.end, item.start))
      : OF_STATES.test(text.slice(from, item.start)) && !/[,;]/u.test(text.slice(from, item.start));
    if (!isNext) break;
    row.push(item);
  }
  const last = row.at(-1)?.end ?? end;
  const isOwner = /^[’']s?\b/u.test(text.slice(last, end));
  // "counterparts from Latvia and Norway, A and B": who they are is told by name.
  const areNamed = items.some(
    ({ kind, start }) =>
      isName(kind) && start >= last && NAMED_BEHIND.test(text.slice(last, start)),
  );
  return isOwner || areNamed ? [] : row;
}

/** Of a person, by an office, by a name that one knows or by one that no list has. */
const isName = (kind: string): boolean => kind === 'PERSON' || kind === 'SINGLE';

/** "the leaders of Latvia and Norway, | A and B": those who are named. */
function areNamedAfter(text: string, { items }: ScannedSentence, states: readonly Span[]): boolean {
  const end = states.at(-1)?.end;
  return items.some(
    ({ kind, start }) =>
      isName(kind) &&
      end !== undefined &&
      start > end &&
      /^(?:,|:|\s?[–—(-])\s*$/u.test(text.slice(end, start)),
  );
}

/** One of a row between two signs: where it stands, and its noun. */
interface Part extends Span {
  words: string;
  head: string;
}

function groupsIn(
  reading: Reading,
  sentence: ScannedSentence,
  row: string,
  offset: number,
): Group[] {
  const groups: Group[] = [];
  // "government, business and civic | leaders": what is told of who follows.
  let pending: number | null = null;
  let isOpen = false;
  let isOther = false;
  for (const part of partsOf(sentence, row, offset)) {
    if (DONE.test(part.words)) break;
    const isMany = MANY_MET.has(part.head);
    const isCollective = COLLECTIVES_MET.has(part.head);
    const last = groups.at(-1);
    // "other Latvian and | EU officials": the word is said of both.
    const isOfOthers = isOther;
    isOther = (isOther || NO_GROUP.test(part.words)) && !isMany && !isCollective;
    if (isOfOthers || isNamed(reading, sentence, part) || isOfOwn(part, last)) {
      pending = null;
      isOpen = false;
    } else if (last && OF_BOTH.test(reading.text.slice(last.start, part.end))) {
      last.end = last.until = part.end;
    } else if (last && isOpen && isBody(sentence, part)) {
      // "officials of the ministries, the League": a body of its own.
      if (isCollective) groups.push({ start: part.start, end: part.end, until: part.end });
      isOpen = false;
    } else if (last && isOpen && !isMany) {
      // "representatives of civil society and | the business community": of both.
      if (isCollective) last.end = last.until = part.end;
      isOpen = isCollective;
    } else if (isMany || (isCollective && pending === null)) {
      groups.push({ start: pending ?? part.start, end: endOf(part), until: part.end });
      pending = null;
      isOpen = OF.test(part.words.replace(BEFORE_GROUP, ''));
    } else {
      const core = part.words.replace(BEFORE_GROUP, '');
      const isOfNext = !OF.test(core) && (core === part.words || !/^the\s/u.test(part.words));
      pending = isOfNext ? (pending ?? part.start) : null;
      isOpen = false;
    }
  }
  return groups.map((group) => withoutArticle(reading.text, group));
}

/** "her colleagues" are no group of their own; "diplomats and their families" are two. */
const isOfOwn = ({ words }: Part, last: Group | undefined): boolean =>
  NO_GROUP.test(words) && !(last !== undefined && /^their\s/u.test(words));

/** Whom a name or an office means is told by that. */
const isNamed = ({ people }: Reading, { items }: ScannedSentence, { start, end }: Span): boolean =>
  items.some(
    (item) =>
      item.start < end &&
      start < item.end &&
      (item.kind === 'PERSON' ||
        (item.kind === 'OFFICE' && people.holdersOf(item, item.start).length > 0)),
  );

/** "women and youth groups": one noun for what two bare ones say. */
const OF_BOTH =
  /^(?:women|youth|student|students|labor|labour|business|faith|church|tribal|community)\s+and\s+[\p{L}-]+\s+(?:groups|organi[sz]ations|associations|networks|movements|unions|leaders|representatives)$/u;

/** Whether a part of a row is the name of a body, and no more. */
const isBody = ({ items }: ScannedSentence, { start, end }: Span): boolean =>
  items.some(({ kind, start: from, end: to }) => kind === 'BODY' && from - start < 5 && to === end);

/** Leads to what a group is of. */
const OF = /\s(?:of|from|in)\s/u;

function partsOf({ items }: ScannedSentence, row: string, offset: number): Part[] {
  const parts: Part[] = [];
  const add = (from: number, to: number) => {
    const all = row.slice(from, to);
    const words = all.trim().replace(/\s+(?:of|from|in)$/u, '');
    if (words === '') return;
    const core = words.replace(BEFORE_GROUP, '').split(OF)[0] ?? '';
    const start = offset + from + all.indexOf(words);
    const head = core.toLowerCase().split(/\s+/u).at(-1) ?? '';
    parts.push({ start, end: start + words.length, words, head });
  };
  let at = 0;
  for (const sign of row.matchAll(NEXT_MET)) {
    // "the Chamber of Commerce and Industry": a name.
    const from = offset + sign.index;
    if (items.some(({ kind, start, end }) => kind === 'BODY' && start < from && from < end))
      continue;
    add(at, sign.index);
    at = sign.index + sign[0].length;
  }
  add(at, row.length);
  return parts;
}

/** "officials from countries of the region": the officials; "from the private sector": what they are. */
function endOf({ start, end, words }: Part): number {
  const from = FROM_WHERE.exec(words);
  return from ? start + from.index : end;
}

const FROM_WHERE =
  /\s+from\s+(?!across\b|(?:the\s+)?(?:[\p{L}-]+\s+){0,4}(?:governments?|administrations?)$|(?:the\s+)?(?:[\p{Ll}-]+\s+){0,2}(?:sectors?|society|communit(?:y|ies)|industr(?:y|ies)|academia|media|organi[sz]ations)$)/u;

function withoutArticle(text: string, { start, end, until }: Group): Group {
  const lead = BEFORE_GROUP.exec(text.slice(start, end));
  return { start: start + (lead?.[0].length ?? 0), end, until };
}
