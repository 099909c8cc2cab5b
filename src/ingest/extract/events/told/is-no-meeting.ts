import type { Span } from '../../../../store/article';
import type { Told } from '../../clauses/find-told';
import {
  ALSO_SPOKE,
  THOSE_WERE,
  WELCOMES_LEADERS,
  WELCOMES_THING,
  WELCOMES_THOSE,
} from '../../lexicon/at-gatherings';
import { FOR_A_VISIT, PLACE_HOSTS } from '../../lexicon/guests';
import { OF_LEVEL } from '../../lexicon/meet-next';
import { WELCOMED_INTO } from '../../lexicon/pointing-back';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/** "at a meeting", "during their talks", "in negotiations": of those who did something there. */
const OWN_TALKS =
  /\b(?:at|in|during)\s+(?:(?:an?|their)\s+(?:[\p{L}\d.-]+\s+){0,4}(?:meeting|conversation|session|audience|dinner|lunch|call)|(?:their\s+)?(?:\p{L}+\s+)?(?:talks|negotiations|consultations))\b(?!\s+(?:of|between|with)\b)/u;

/** "went to Riga, which hosted the summit": not of A, who went there. */
export function isOfPlace(text: string, { items }: ScannedSentence, { start }: Span): boolean {
  const place = items.findLast((item) => item.kind === 'PLACE' && item.end <= start);
  return place !== undefined && WHICH_DID.test(text.slice(place.end, start));
}

/** Those who met, where none is named. */
const THEY =
  /^(?:they|both|(?:the|both|all)\s+(?:(?:two|three|foreign|prime)\s+)*(?:sides|parties|leaders|ministers|presidents|officials|diplomats|speakers|premiers|delegations))$/iu;

/** From a place to what was held there. */
const WHICH_DID =
  /^,\s+(?:which|that)\s+(?:(?:also|last|previously|recently|once|earlier|had|has|will|is|to|would|be|due|set|in\s+\d{4})\s+)*$/u;

/** Between who speaks in a transcript and what the other is said to have done. */
const YOU_DO =
  /^\s*(?:\([^()]{1,40}\)\s*)?:\s[^;]*\b[Yy]ou\s+(?:and\s+(?:(?:Mr|Mrs|Ms)\.?\s+)?(?:[\p{L}’'-]+\s+){1,6})?(?:[\p{Ll}’']+\s+){0,3}$/u;

/** "welcomed the conference": one is glad of it, and need not be there. */
const WELCOMES_EVENT =
  /^welcom(?:ed|es)\s+(?:the|an?|this|that|its|their)\s+(?:[\p{L}\d’'-]+\s+){0,6}?(?:[Cc]onference|[Ss]ummit|[Ff]orum|[Mm]inisterial|[Mm]eetings?|[Ss]ession|[Tt]alks|[Cc]onsultations|[Dd]ialogue|[Nn]egotiations)(?![\p{L}-])/u;

/** "welcomed the deal in a call with A": there one was. */
const WELCOMES_THERE =
  /^welcom(?:ed|es)\s[^.;,]{2,80}?\s(?:in|at|during)\s+(?:an?|his|her)\s+(?:[\p{L}-]+\s+){0,3}(?:meeting|call|conversation)\s+with\s/u;

/** What is to be done there by whom many others are told to have met. */
const AT_NEXT_SUMMIT =
  /^(?:review|discuss|consider|address|examine|take\s+stock|return\s+to|revisit|decide)\s[^.;]{0,90}?\sat\s+(?:the|an?|their|its)\s+(?:[\p{L}\d’'-]+\s+){0,6}?(?:summit|conference|forum|assembly|congress)(?!\p{L})/u;

/** Who hears what is said: "A said this at a meeting with journalists", "met the press" is no meeting but a press conference. */
const SAID_TO_PRESS =
  /^(?:meet|met)\s+(?:with\s+)?the\s+(?:press|media)\s*(?:$|[.,;]|in\s|at\s|after\s|following\s)|^(?:said|says|stated?|announced|noted|stressed|reported|declared|told|did)\s[^.;,]{0,40}?\b(?:at|during|in)\s+(?:an?|the|his|her|their)\s+(?:[\p{Ll}-]+\s+){0,2}(?:meeting|conversation)\s+with\s+(?:(?:the|foreign|local|accredited)\s+){0,2}(?:journalists|reporters|(?:mass\s+)?media|press|representatives\s+of\s+the\s+(?:(?:mass\s+)?media|press))(?!\s+and\b)/u;

/** "regretted the lack of progress in talks": of others, as far as the words tell. */
const PROGRESS_IN =
  /^\p{Ll}+\s[^.;,]{0,60}?\b(?:progress|breakthroughs?|deadlock|impasse|roles?|success|failure|stalemate|delays?|setbacks?|lull|pause)\s+(?:made\s+)?(?:in|at|during)\s+(?:the\s+)?(?:\p{Ll}+\s+){0,3}(?:talks|negotiations|consultations)(?!\p{L})/u;
const THAT_WAS = /\b(?:that|which)\s+(?:was|were|had\s+been)\s+(?:\p{Ll}+ly\s+)?$/u;
const HELD =
  /^(?:held|hosted|met|received|convened|chaired|attended|opened|organi[sz]ed|co-?\p{Ll}+)\b/u;

const isWelcome = (text: string, { start, end }: Span): boolean =>
  /^(?:is\s+|was\s+|be\s+)?welcom/u.test(text.slice(start, end));

/**
 * Whether what a clause tells is no meeting of those whom it names: a welcome into an office, a speech at what was
 * told of before, what the other side of a transcript did.
 * @param isAfterOne whether a gathering of many was told of before
 */
export function isNoMeeting(
  { text }: Reading,
  sentence: ScannedSentence,
  { at, object, subject, isAt, isPlanned }: Told,
  words: string,
  isAfterOne: boolean,
): boolean {
  if (isAt && !OWN_TALKS.test(words)) return true;
  const told = text.slice(at.start, sentence.end);
  // "A met B beside the summit. The leaders are to review it at the next summit": all who came, and not A and B.
  if (isAfterOne && isPlanned && AT_NEXT_SUMMIT.test(told)) return true;
  // "They agreed to hold a meeting of experts": theirs.
  if (OF_LEVEL.test(told) && /\bagreed\b[^.;]*$/u.test(text.slice(sentence.start, at.start)))
    return true;
  if (SAID_TO_PRESS.test(told) || PROGRESS_IN.test(told)) return true;
  // "welcomed the text that was adopted at a meeting": by those who met there.
  const isOfThing = THAT_WAS.test(text.slice(sentence.start, at.start));
  if (isOfThing && !HELD.test(told)) return true;
  if (WELCOMED_INTO.test(told) && isWelcome(text, at)) return true;
  const isGlad = isWelcome(text, at) && !WELCOMES_THERE.test(told);
  if (object === null && isGlad && WELCOMES_EVENT.test(told)) return true;
  if (isGlad && WELCOMES_THING.test(told)) return true;
  // "Latvia hosts A for a state visit": whom A meets there is not told.
  const [first] = sentence.items;
  const isHosted =
    object !== null &&
    first?.kind === 'PLACE' &&
    first.start - sentence.start <= 4 &&
    PLACE_HOSTS.test(text.slice(first.end, object.start)) &&
    FOR_A_VISIT.test(text.slice(object.end, sentence.end));
  if (isHosted) return true;
  if (isOfPlace(text, sentence, at)) return true;
  // "The summit opened in Riga. A and B also spoke": there, and not with each other alone.
  const isSpeech =
    object === null &&
    isAfterOne &&
    ALSO_SPOKE.test(text.slice(subject?.end ?? at.start, sentence.end));
  if (isSpeech) return true;
  // "The participants were welcomed by A": there, and by no meeting of A with others.
  if (THOSE_WERE.test(text.slice(sentence.start, object?.end))) return true;
  const isOfHost = object !== null && !/\p{Lu}/u.test(text.slice(object.start, object.end));
  const welcomes = isAfterOne ? WELCOMES_LEADERS : WELCOMES_THOSE;
  if (isOfHost && welcomes.test(told)) return true;
  // "They welcomed the mission led by C": what they are glad of, having met.
  const isGladOf =
    subject !== null &&
    object !== null &&
    subject.parties.length > 1 &&
    THEY.test(text.slice(subject.start, subject.end)) &&
    isWelcome(text, at) &&
    /\b(?:led|headed)\s+by\b/u.test(text.slice(at.end, object.end));
  if (isGladOf) return true;
  // "President A: Yesterday you had talks with B": A does not.
  if (subject?.start === sentence.start && YOU_DO.test(text.slice(subject.end, at.start)))
    return true;
  // "A and B will welcome them": others, and who they are is not told.
  return (
    /^(?:them|they)$/u.test(object?.words ?? '') &&
    (object?.parties ?? []).every(({ person }) =>
      subject?.parties.some((party) => party.person === person),
    )
  );
}
