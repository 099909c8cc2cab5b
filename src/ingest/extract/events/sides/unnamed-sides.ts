import { MANY_MET } from '../../lexicon/groups';
import type { Span } from '../../../../store/article';
import { type FoundMeeting, sideOf } from '../found-meeting';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { countryOf, knownAt, namesOfState } from '../../scan/gazetteer';
import { tokenise } from '../../scan/tokens';

/** "U.S. and Latvian officials met": those of two states and more, under one noun. */
const OF_STATES =
  /^(?:(?:Today|Yesterday|Earlier|Meanwhile)(?:,|\s)\s*|(?:On|In|At)\s[^,;]{2,40},\s+)?(?:[Tt]he\s+)?(?<group>(?:(?:[Ss]enior|[Hh]igh-level|[Tt]op)\s+)?(?<states>[\p{Lu}][\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?(?:,\s+\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?)*,?\s+and\s+\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?)\s+(?:(?:senior|government|military|defen[cs]e|trade|diplomatic)\s+)?(?<noun>\p{Ll}+))\s+(?:also\s+)?(?:met|held|will\s+(?:meet|hold)|have\s+(?:met|held)|convened|gathered|conducted|conclude|concluded|began|resumed|wrapped|opened|completed|finished|are\s+(?:holding|meeting))\b/u;

const ONE_GROUP = (name: string): string =>
  String.raw`(?<${name}>\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?\s+(?:(?:senior|government|military|defen[cs]e|trade)\s+)?\p{Ll}+)`;
/** "Latvian diplomats and Baltic League representatives met": two groups, each with its noun. */
const TWO_GROUPS = new RegExp(
  String.raw`^(?:The\s+)?${ONE_GROUP('first')}\s+and\s+${ONE_GROUP('second')}\s+(?:also\s+)?(?:met|held|will\s+(?:meet|hold)|have\s+(?:met|held)|convened|gathered)\b`,
  'u',
);

/**
 * The sides of a meeting that a sentence tells by no name of a person: a group of several states by its own
 * words, or the states and bodies whose people met. The meeting as it is where it has sides.
 */
export function withUnnamedSides(
  { text }: Reading,
  sentence: ScannedSentence,
  meeting: FoundMeeting,
): FoundMeeting {
  const isOpen = meeting.parties.length + meeting.bodies.length + (meeting.groups ?? []).length;
  const words = text.slice(sentence.start, sentence.end);
  if (isOpen > 0) return meeting;
  const two = twoGroups(words);
  if (two.length > 0)
    return {
      ...meeting,
      bodies: two.map((each) => {
        const start = sentence.start + words.indexOf(each);
        return { ...sideOf({ start, end: start + each.length }), isGroup: true };
      }),
    };
  const states = pairOf(words, meeting.at.start - sentence.start, meeting.at.end - sentence.start);
  if (states.length > 0)
    return {
      ...meeting,
      bodies: states.map(({ start, end }) =>
        sideOf({ start: sentence.start + start, end: sentence.start + end }),
      ),
    };
  const group = groupOfStates(words);
  if (!group || /\bdelegations$/u.test(words.slice(0, group.end))) return meeting;
  const at = { start: sentence.start + group.start, end: sentence.start + group.end };
  return { ...meeting, bodies: [{ ...sideOf(at), isGroup: true }] };
}

/** The group of two states and more that words begin with: "U.S. and Latvian officials". */
export function groupOfStates(words: string): Span | null {
  const match = OF_STATES.exec(words);
  const { group = '', states = '', noun = '' } = match?.groups ?? {};
  const isMany = MANY_MET.has(noun) || noun === 'governments';
  if (!match || !isMany || !areStates(states)) return null;
  const start = match[0].indexOf(group);
  return { start, end: start + group.length };
}

/** Talks by the names of the two states that hold them: "the Latvia-Norway political consultations". */
const OF_PAIR =
  /(?<![\p{L}-])(?!(?:The|An?|This|In|At|For)\s)(?<one>\p{Lu}[\p{L}.]*(?:\s\p{Lu}\p{L}+)?)[-–](?<two>\p{Lu}[\p{L}.]*(?:\s\p{Lu}\p{L}+)?)\s+(?:[\p{L}\d-]+\s+){0,4}(?:[Cc]onsultations?|[Dd]ialogue|[Tt]alks|[Nn]egotiations)\b/gu;
/** How far from the words that tell of it its name may stand. */
const NEAR_NAME = 30;

/** The two states in the name of what is told at some words; none where either is no state. */
function pairOf(words: string, from: number, to: number): Span[] {
  if (!/[\p{L}.][-–]\p{Lu}/u.test(words)) return [];
  for (const { index, 0: match, groups } of words.matchAll(OF_PAIR)) {
    const { one = '', two = '' } = groups ?? {};
    const isIts = index < to + NEAR_NAME && from < index + match.length + NEAR_NAME;
    if (!isIts || one === two || !isStateName(one) || !isStateName(two)) continue;
    const next = index + one.length + 1;
    return [
      { start: index, end: index + one.length },
      { start: next, end: next + two.length },
    ];
  }
  return [];
}

/** The two groups that a sentence begins with, each of a state or a body that is known. */
function twoGroups(words: string): string[] {
  const { first = '', second = '' } = TWO_GROUPS.exec(words)?.groups ?? {};
  const groups = [first, second];
  const areKnown = groups.every((group) => {
    const tokens = tokenise(group, 0, group.length);
    return knownAt(tokens, 0) !== null && MANY_MET.has(tokens.at(-1)?.lower ?? '');
  });
  return first !== '' && areKnown && first !== second ? groups : [];
}

const areStates = (row: string): boolean =>
  row.split(/,\s+(?:and\s+)?|\s+and\s+/u).every((each) => countryOf(each) !== null);

/** By its name, and not as "Latvian". */
export const isStateName = (name: string): boolean =>
  /^(?:U\.S\.|US|U\.K\.|UK)$/u.test(name) || namesOfState(name).length > 0;
