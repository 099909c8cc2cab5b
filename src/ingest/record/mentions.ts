import type { MentionValue, Span } from '../../store/article';
import { overlaps, sentenceAt } from './article-text';
import { namesOf } from './check-header';
import type { LocatedRecord } from './locate';
import type { MentionEntry, NamedEntry } from './record';

type Entity = MentionValue['entity'];
interface Candidate extends Span {
  entity: Entity;
}

/**
 * Every place in which the text names a person, body or place of its record, in the order of the text.
 *
 * The rule: any of an entity's names, as it is written in the record or wholly in capitals (as
 * datelines and headlines print it), from one word's edge to another's. Mentions do not overlap: the
 * longer name wins ("OSCE Parliamentary Assembly", not "OSCE"), and of two bearers of one name a person
 * before a body before a place. The record's own `mentions` go before all of these.
 */
export function mentionsIn(located: LocatedRecord): MentionValue[] {
  const { record, text } = located;
  const written = (record.mentions ?? []).flatMap((entry) =>
    located.cite(entry.quote).map(({ start, end }) => ({ start, end, entity: mentioned(entry) })),
  );
  const found = [
    ...candidates(located, 'PERSON', record.people ?? {}),
    ...candidates(located, 'ORGANISATION', record.organisations ?? {}),
    ...candidates(located, 'PLACE', record.places ?? {}),
  ];
  // The sort is stable: of equals, the order of sorts above decides.
  found.sort((a, b) => b.end - b.start - (a.end - a.start));

  const taken: Candidate[] = [];
  for (const candidate of [...written, ...found])
    if (!taken.some((other) => overlaps(candidate, other))) taken.push(candidate);
  return taken
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, entity }) => ({
      start,
      end,
      sentence: sentenceAt(text.sentences, start),
      quote: text.text.slice(start, end),
      entity,
    }));
}

/** The entity that a written mention names. */
function mentioned({ person, organisation, place }: MentionEntry): Entity {
  if (person !== undefined) return { kind: 'PERSON', id: person };
  if (organisation !== undefined) return { kind: 'ORGANISATION', id: organisation };
  return { kind: 'PLACE', id: place ?? '' };
}

function candidates(
  { text }: LocatedRecord,
  kind: Entity['kind'],
  entries: Record<string, Omit<NamedEntry, 'quote'>>,
): Candidate[] {
  return Object.entries(entries).flatMap(([id, entry]) =>
    [...new Set(namesOf(entry).flatMap((name) => [name, name.toUpperCase()]))]
      .flatMap((name) => text.index.find(name))
      .filter((span) => isWhole(text.text, span))
      .map((span) => ({ ...span, entity: { kind, id } })),
  );
}

/** Scripts that put no space between words have no edge to look for. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;

function isWhole(text: string, { start, end }: Span): boolean {
  const [before, first] = [lastCharacter(text.slice(0, start)), firstCharacter(text.slice(start))];
  const [last, after] = [lastCharacter(text.slice(0, end)), firstCharacter(text.slice(end))];
  return isEdge(before, first) && isEdge(last, after);
}

function isEdge(left: string, right: string): boolean {
  if (!WORD.test(left) || !WORD.test(right)) return true;
  return UNSPACED.test(left) || UNSPACED.test(right);
}

/** Characters, not code units: letters beyond the basic plane take two. */
function firstCharacter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0);
}

function lastCharacter(text: string): string {
  return Array.from(text.slice(-2)).at(-1) ?? '';
}
