import type { MeetingKind } from '../../../../store/meeting';
import {
  PART_OF_SESSIONS,
  SESSION_NOUN,
  SESSION_STOPS,
  SITTING_BODY,
} from '../../lexicon/sessions-of-sides';

/** What is held, by its name. */
export interface Session {
  kind: MeetingKind;
  /** Where the noun ends that it is named with last, by an offset into the words. */
  end: number;
  /** "launched a dialogue": what lasts, which need not be held by being begun. */
  mayBeNew: boolean;
}

/** A word of the name of a session, a sign or what stands in brackets. */
const WORD =
  /^\s*(?:([\p{L}\d](?:[\p{L}\d’'&+/–-]|\.(?=\p{L}|[-–\s]\s?\p{L}))*)|&|[–-]|["“”]|\([^()]{1,40}\))/u;
/** How many words the name of a session may have. */
const LONGEST = 18;

/** The session that words begin with: "the third round of the Strategic Dialogue". */
export function sessionAt(words: string): Session | null {
  let end = 0;
  let at = 0;
  let head: string | null = null;
  let isOf = false;
  let before = '';
  let last = '';
  const nouns: string[] = [];
  for (let n = 0; n < LONGEST; n++) {
    const match = WORD.exec(words.slice(at));
    if (!match) break;
    const word = match[1] ?? '';
    // "the Coalition to Defeat Piracy meeting": a part of a name.
    const isNamed = head === null && word === 'to' && /^\s+\p{Lu}/u.test(words.slice(at + 3));
    if (SESSION_STOPS.test(word) && !isNamed) break;
    at += match[0].length;
    if (word === 'of' && !PART_OF_SESSIONS.test(before)) {
      if (head === null) return null;
      isOf = true;
    }
    const isSession = SESSION_NOUN.test(word) && !/^(?:press|news)$/iu.test(before);
    if (isSession || SITTING_BODY.test(word)) {
      if (!isOf) head = word;
      nouns.push(word);
      last = word;
      end = at;
    }
    if (word !== '') before = word;
  }
  if (head === null) return null;
  return {
    kind: kindOf(head, nouns),
    end,
    mayBeNew: !/^(?:rounds?|sessions?|meetings?|talks|negotiations|consultations)$/iu.test(last),
  };
}

function kindOf(head: string, nouns: readonly string[]): MeetingKind {
  if (nouns.some((noun) => /^(?:consultations?|dialogues?)$/iu.test(noun))) return 'CONSULTATIONS';
  if (/^call$/iu.test(head)) return 'CALL';
  return /^(?:conference|summit|ministerial|forum|roundtable|round-table|workshop)$/iu.test(head)
    ? 'CONFERENCE'
    : 'MEETING';
}

/** The session that words begin with, behind the article that leads to it: "| a session of the Council". */
export function sessionBehind(words: string): Session | null {
  const lead = articleAt(words);
  const session = sessionAt(words.slice(lead));
  return session && { ...session, end: lead + session.end };
}

/** How far an article goes that words begin with. */
export const articleAt = (words: string): number =>
  /^\s*(?:(?:an?|the|its|their|this|another)\s+)?/u.exec(words)?.[0].length ?? 0;
