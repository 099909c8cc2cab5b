import type { BodyPhrase } from '../../scan/bodies/body-phrase';
import { bodyItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import { Model } from '../model';
import { bodyCandidates } from './body-candidates';
import { partsOf, type RuleSpan } from './rule-spans';
import learnt from './weights.json';

/**
 * What is less likely is no body's name. Set on texts that the rules had not seen, by holding out each
 * fifth of their sets in turn; between .3 and .45 it makes little difference.
 */
const BOUND = 0.35;

/** Learnt from texts with gold by `npm run train`; `corpus/README.md` tells how well it does. */
export const BODY_MODEL = new Model(learnt);

/**
 * Marks what the rules read as bodies and the model finds unlikely: short forms that the text gives in
 * full elsewhere, nouns alone, names of things. They are no items of their sentences any more; what is
 * likely within an unlikely name stays.
 */
export function leaveOutUnlikely(
  text: string,
  sentences: readonly ScannedSentence[],
  model: Model = BODY_MODEL,
): void {
  for (const { features, spans } of bodyCandidates(text, sentences, model.features))
    if (model.likelihood(features) < BOUND && !spans.some(isSpelledOut) && !spans.some(isFirm))
      for (const { body } of spans) body.isUnlikely = true;
  for (const sentence of sentences)
    sentence.items = sentence.items.flatMap((item) =>
      item.kind === 'BODY' && item.body.isUnlikely
        ? likelyWithin(item.body).map((body) => bodyItem(sentence.tokens, body))
        : [item],
    );
}

/** "the Board of | Gazprom|": a firm that lists have, and that something is of. */
const isFirm = ({ sentence: { tokens }, body: { from, ground, kind } }: RuleSpan): boolean =>
  ground === 'KNOWN' && kind === 'COMPANY' && tokens[from - 1]?.lower === 'of';

/** "KVB (Kurzeme Volunteer Brigade)": brackets spell out the short form before them. */
function isSpelledOut({ sentence: { tokens }, body: { from, to } }: RuleSpan): boolean {
  const [short, open, close] = [tokens[from - 2], tokens[from - 1], tokens[to]];
  const initials = tokens
    .slice(from, to)
    .filter(({ isCapital }) => isCapital)
    .map(({ text }) => text.charAt(0))
    .join('');
  return open?.text === '(' && close?.text === ')' && to > from + 1 && short?.text === initials;
}

/** The likely bodies that the name of an unlikely one names. */
function likelyWithin(body: BodyPhrase): BodyPhrase[] {
  return partsOf(body).flatMap((each) => (each.isUnlikely ? likelyWithin(each) : [each]));
}
