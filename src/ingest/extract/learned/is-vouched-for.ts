import type { Span } from '../../../store/article';
import { isGreeting } from '../events/told/greetings';
import { isCalledOff, isUntold } from '../events/told/untold';
import { NO_PLACE_AFTER, OTHERS_DO } from '../lexicon/no-journey';
import { WELCOMES_THING } from '../lexicon/at-gatherings';
import { WELCOMED_INTO } from '../lexicon/pointing-back';
import { AWAY } from '../lexicon/absent';
import type { Reading } from '../reading';
import type { Mention } from './mention';
import { tellingNear, verbsTo } from './telling-near';
import { type LearntKind, OF_TWO_SIDES } from './told-kinds';

/** Whether nothing says that what is told where somebody is named was not held, or that they were not there. */
export function isVouchedFor(reading: Reading, mention: Mention, kind: LearntKind): boolean {
  const { sentence } = mention.row;
  const told = tellingNear(mention, kind);
  return !(
    (OF_TWO_SIDES.has(kind) &&
      WELCOMED_INTO.test(reading.text.slice(sentence.start, sentence.end))) ||
    (OF_TWO_SIDES.has(kind) && WELCOMES_THING.test(reading.text.slice(told.start, sentence.end))) ||
    (OF_TWO_SIDES.has(kind) && isVisitToPlace(reading, mention, told)) ||
    (OF_TWO_SIDES.has(kind) && isGreeting(reading, sentence, mention.chunk)) ||
    (kind === 'VISIT' && isNoJourney(reading, mention, told)) ||
    (told !== mention.chunk && BESIDE.test(reading.text.slice(sentence.start, told.start))) ||
    (told !== mention.chunk && BEFORE_IT.test(reading.text.slice(sentence.start, told.start))) ||
    (kind === 'CONFERENCE' &&
      ONLY_SPOKEN_OF.test(reading.text.slice(mention.chunk.end, sentence.end))) ||
    AWAY.test(reading.text.slice(sentence.start, mention.chunk.start)) ||
    isCalledOff(reading, sentence, told) ||
    verbsTo(reading, sentence, told).some(
      (at) =>
        isUntold(reading, sentence, at) ||
        AGREED_TO.test(reading.text.slice(sentence.start, at.start)),
    )
  );
}

/** "met A on the sidelines of | the forum": that is only where, and who met there may have come for no more. */
const BESIDE = /\b(?:sidelines?|margins?|fringes?)\s+of\s+(?:[^.;,\s]+\s+){0,9}$/u;

/** "On the eve of the | consultations, A gave a dinner": that only tells when. */
const BEFORE_IT =
  /\b(?:[Bb]efore|[Aa]head\s+of|[Pp]rior\s+to|[Oo]n\s+the\s+eve\s+of|[Ii]n\s+the\s+run-up\s+to|[Ii]n\s+advance\s+of)\s+(?:the|this|that|these|their)\s+(?:[\p{L}\d-]+\s+){0,4}$/u;

/** Right before what is still to be done, as the rules read where a day or a place is told: "agreed to | meet". */
const AGREED_TO = /\bagreed\s+to\s+(?:hold\s+)?$/u;

/** Behind who speaks of an event that nobody is said to be at: "touched upon preparations for the Riga Summit". */
const ONLY_SPOKEN_OF =
  /^[^.;]{0,160}?\b(?:discuss|touch|review|talk|exchang|consider|rais|focus|spoke\s+(?:about|of|on))\p{Ll}*\s[^.;]{0,120}?\b(?:preparations?\s+(?:for|of)|agenda\s+(?:for|of)|(?:outcomes?|results?)\s+of|upcoming|forthcoming)\s/u;

/** "came to power", "said that 300 troops had arrived": nobody who is named goes anywhere by that. */
function isNoJourney({ text }: Reading, mention: Mention, { start, end }: Span): boolean {
  const { chunk } = mention;
  const { sentence } = mention.row;
  const between = text.slice(Math.min(chunk.end, start), start);
  return (
    NO_PLACE_AFTER.test(text.slice(start, sentence.end)) ||
    (/^(?:arrive|travel|visit|came|come|flew)/u.test(text.slice(start, end)) &&
      OTHERS_DO.test(between))
  );
}

/** "paid a visit to | Riga", "an introductory visit to | Riga": no call on anybody. */
function isVisitToPlace({ text }: Reading, { row }: Mention, { start }: Span): boolean {
  const visit = COURTESY_VISIT.exec(text.slice(start, row.sentence.end));
  const whereAt = start + (visit?.[0].length ?? 0);
  const isAt = (item: { kind: string } & Span) => item.kind === 'PLACE' && item.start === whereAt;
  return visit !== null && row.sentence.items.some(isAt);
}

const COURTESY_VISIT =
  /^(?:[^,.;]{0,40}?\b(?:introductory|protocol|farewell|courtesy)\s+|(?:p(?:aid|ays?|aying)|ma(?:de|kes?|king))\s+(?:an?|his|her|their)\s+(?:[\p{L}-]+\s+){0,3}?)?visits?\s+to\s+(?:the\s+)?/u;
