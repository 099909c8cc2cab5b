import { KHAN, LEE, PAIR, told } from './told';

test.each<[string, string]>([
  ['proposed', `${LEE} proposed a meeting with ${KHAN}.`],
  ['requested', `${LEE} requested a meeting with ${KHAN}.`],
  ['called for', `${LEE} called for talks with ${KHAN}.`],
  ['asked for', `${LEE} asked for an urgent meeting with ${KHAN}.`],
  ['not planned', `There are no plans for a meeting between ${LEE} and ${KHAN}.`],
  ['not to be', `${LEE} had no plans to meet ${KHAN}.`],
  ['only possible', `A meeting between ${LEE} and ${KHAN} is possible.`],
  ['that could be', `A meeting between ${LEE} and ${KHAN} could take place in Riga.`],
  ['that was not', `The meeting between ${LEE} and ${KHAN} did not take place.`],
  ['under a condition', `If ${LEE} meets ${KHAN}, trade will grow.`],
  ['of which nobody knows', `It is unclear whether ${LEE} will meet ${KHAN}.`],
  ['that would have been', `Had ${LEE} met ${KHAN}, peace would have come.`],
  ['denied', `${LEE} denied having met ${KHAN}.`],
  ['denied as reported', `${LEE} denied reports that she met ${KHAN}.`],
])('what is %s is no meeting', (_, text) => expect(told(text)).toEqual([]));

test.each<[string, string]>([
  ['one cancels', `${LEE} cancelled a meeting with ${KHAN}.`],
  ['one puts off', `${LEE} postponed her talks with ${KHAN}.`],
  ['one calls off', `${LEE} called off the meeting with ${KHAN}.`],
  ['was put off', `Talks between ${LEE} and ${KHAN} were postponed.`],
])('what %s is cancelled', (_, text) =>
  expect(told(text)).toEqual(['MEETING CANCELLED Anna Lee+Omar Khan']),
);

test.each<[string, string]>([
  ['asked for something', `${LEE} requested aid in a meeting with ${KHAN}.`],
  ['denied something', `${LEE} denied the claim after a meeting with ${KHAN}.`],
  ['asked whether', `${LEE} met with ${KHAN} and asked whether sanctions work.`],
])('who %s at a meeting was there', (_, text) => expect(told(text)).toEqual([PAIR]));
