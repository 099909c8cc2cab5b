import type { MeetingKind } from '../../../store/meeting';

/**
 * How a clause tells of a meeting: a pattern over the symbols of `clause-words.ts`. `trigger` is the
 * word that tells it, `object` the other side. `subject` says who else takes part: the one who does it
 * (DOER), the possessor before it, nobody (NONE: all are in `object`).
 */
export interface Frame {
  source: string;
  kind: MeetingKind | 'OF_NOUN';
  subject: 'DOER' | 'OWNER' | 'NONE';
  /** Those in `object` must be two and more, or one beside a group. */
  isPair?: boolean;
  /** There is no object: who does it are two and more. */
  isReciprocal?: boolean;
  /** Adds to what was told of last, where something was. */
  joins?: boolean;
  /** It tells of a meeting of theirs only where the noun has no "the". */
  isAt?: boolean;
  /** Who says something there attends it, and not who says it after. */
  isSaid?: boolean;
  /** The object holds what the subject attends. */
  isHosted?: boolean;
  /** "Among those at the talks were A": more than one, or who was present. */
  isPresent?: boolean;
  /** The trigger's words; none: any of its symbol. */
  verb?: RegExp;
  /** What all its words must have. */
  words?: RegExp;
  /** Told of in passing: those who met last are not those of it. */
  isMentioned?: boolean;
  /** An event that has no other side. */
  isAttended?: boolean;
}

/** What may stand between a verb or a noun and the words that lead to the other side. */
export const LOOSE =
  '[TIME PLACE WORD IN BODY OF NOUN AND FOR COMMA OWNER EVENT NAME TO DASH CALL FROM BY]{0,16}?';
export const NEAR =
  '(?:TIME|WORD|OWNER|VISITING|COMMA|IN (?:PLACE|TIME|BODY|NOUN|OWNER WORD{1,2}|OWNER? NAME WORD?|WORD{1,2})){0,5}';
export const MANNER = '[WORD AND COMMA TIME BODY OWNER IN OF DASH PLACE]{0,9}?';
/** As `MANNER`, with words of the event's own name. */
export const NAMED = MANNER.replace('[', '[NAME ');
export const NOUNS = '(?:NOUN|CALL)';
export const SIDE = '(?<object>[PARTY GROUP COUNTERPART BODY])';
export const GUEST = '(?<object>[PARTY GROUP COUNTERPART])';
export const NEXT_GUEST = `(?:WORD|OWNER|NAME|BODY|PLACE|VISITING){0,4}? VERB? ${GUEST}`;
/** Where one speaks to whom: "during a meeting", and not "about the talks". */
export const AT_MEETING =
  / (?:(?:in|at|during)(?: (?!(?:about|after|before|on|of|following|since|until|for|to|ahead of)\s)\S+){0,4} (?:meetings?|conversations?|calls?|session|audience|encounter|lunch|luncheon|dinner|breakfast|reception)|during(?: \S+)? (?:talks|negotiations|consultations))$/;
/** What leads to whom one addresses: "thanked", "expressed gratitude to". */
export const TO_WHOM = '(?:VERB(?: (?:WORD|AND|OWNER|FOR){1,5} TO)?)';
/** What is said there to whom, between them and where. */
export const BESIDES =
  '[WORD TIME PLACE OF TO FOR OWNER COMMA BODY]{0,10}? (?:IN [WORD OWNER BODY PLACE OF]{1,8}?)?';
/** Verbs of speaking to one who hears it. */
export const ADDRESSES =
  /^(?:told|informed|assured|reassured|briefed|thanked|congratulated|urged|asked|warned|reminded|notified|expressed|conveyed|offered|extended|reaffirmed|reiterated|voiced|pledged|presented|invited|greeted)$/;
export const HERE = `(?:WORD|OWNER|NAME|BODY|PLACE|VISITING|TIME){0,4}? VERB? ${SIDE}`;
