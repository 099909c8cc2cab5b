import { bodyPhrase, type BodyPhrase } from './body-phrase';
import { AGREEMENT_WORDS } from '../../lexicon/places';
import type { Token } from '../tokens';

const JOINTS = new Set(['of', 'on', 'and', 'for', 'the', 'in', 'to']);
const LONGEST = 16;

/**
 * The body that a treaty has: "the Conference of the Parties to the Baltic Convention", "the Conference of
 * States Parties". The treaty within is agreed on, and no body. Null where none is named.
 */
export function partiesConferenceAt(tokens: Token[], from: number): BodyPhrase | null {
  const isConference = tokens[from]?.text === 'Conference' && tokens[from + 1]?.lower === 'of';
  // "the UN Climate Conference of the Parties": what is held each year.
  const lead = tokens[from - 1];
  const isHeld = lead?.isCapital === true && !/^(?:the|\d.*)$/i.test(lead.text);
  if (!isConference || isHeld) return null;
  const at = from + (/^(?:the|States?)$/.test(tokens[from + 2]?.text ?? '') ? 3 : 2);
  if (tokens[at]?.text !== 'Parties') return null;
  const to = treatyTo(tokens, at + 1);
  return { ...bodyPhrase(from, to, 'OTHER'), short: shortAfter(tokens, to) };
}

/** The index after "to the" and a treaty's name; `at` where none follows. */
function treatyTo(tokens: Token[], at: number): number {
  if (tokens[at]?.lower !== 'to') return at;
  let to = at;
  let isTreaty = false;
  for (let i = at + 1; i < at + LONGEST; i++) {
    const { text = '', lower = '', isCapital = false } = tokens[i] ?? {};
    if (isCapital) {
      isTreaty ||= AGREEMENT_WORDS.has(lower) || /^\p{Lu}{4,}$/u.test(text);
      to = i + 1;
    } else if (!JOINTS.has(lower)) break;
  }
  return isTreaty ? to : at;
}

/** Where a short form in brackets stands: "(COP12)". */
const shortAfter = (tokens: Token[], at: number): number | null =>
  tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' ? at + 1 : null;
