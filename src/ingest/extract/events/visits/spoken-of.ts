import type { FoundMeeting } from '../found-meeting';
import { peopleIn, type Reading } from '../../reading';

/** What those who meet say of a visit, up to where it is told of; a visit before or after is only told of. */
const SPOKEN_OF =
  /\b(?:discuss(?:ed|es|ing)?|review(?:ed|s|ing)?|consider(?:ed|s|ing)?|touch(?:ed|ing)\s+(?:up)?on|exchang(?:ed|ing)\s+(?:views|opinions)|(?:talk(?:ed|s|ing)?|spoke|speaking)\s+(?:about|of)|welcom(?:ed|es|ing)|agreed|briefed|informed|prepar(?:ed|ing|ations)|look(?:ed|s|ing)?\s+forward|focus(?:ed|ing)|addressed|raised)\s(?:(?!\b(?:before|after|during|while|then|following|when|where|prior|ahead\s+of)\b)[^.;])*$/u;

/** Whether the words before a visit say that those of a meeting spoke of it: "the parties discussed A's visit". */
export function isSpokenOf(
  reading: Reading,
  { at, sentence: index }: FoundMeeting,
  { parties }: FoundMeeting,
): boolean {
  const sentence = reading.sentences.find((each) => each.index === index);
  if (!sentence || !SPOKEN_OF.test(reading.text.slice(sentence.start, at.start))) return false;
  return peopleIn(reading, sentence)
    .filter(({ end }) => end <= at.start)
    .every(({ person }) => parties.some((party) => party.person === person));
}
