import { LEE, PAIR, told } from './told';

const KHAN = 'President Omar Khan';

test.each<[string, string, string[]]>([
  ['who asks something does not meet', `${LEE} called on ${KHAN} to release the detainees.`, []],
  ['nor who appeals to a state', `${LEE} called upon ${KHAN} to end the war at once.`, []],
  ['who comes to talk does', `${LEE} called on ${KHAN} to discuss trade.`, [PAIR]],
  ['so does who comes to a house', `${LEE} called on ${KHAN} at his residence.`, [PAIR]],
  ['what somebody did is welcomed, and not they', `${LEE} welcomed the steps ${KHAN} took.`, []],
  ['nor what they announced', `${LEE} welcomed the national dialogue ${KHAN} has convened.`, []],
  [
    'a guest told by more words is',
    `${LEE} welcomed newly elected ${KHAN} and thanked him.`,
    [PAIR],
  ],
  ['who is met on arrival is not met', `${LEE} was received at the air base by ${KHAN}.`, []],
  ['one visits a person', `${LEE} visited ${KHAN} at his home in Riga.`, [PAIR]],
  [
    'one will visit persons',
    `${LEE} is expected to visit ${KHAN} and Minister Eva Holm.`,
    ['MEETING PLANNED Anna Lee+Omar Khan+Eva Holm'],
  ],
  ['a thing of theirs is visited otherwise', `${LEE} visited ${KHAN}’s birthplace.`, []],
  [
    '"will" is said of what is joined to it too',
    `${LEE} will open the exhibition and meet with ${KHAN}.`,
    ['MEETING PLANNED Anna Lee+Omar Khan', 'CEREMONY PLANNED Anna Lee'],
  ],
  [
    'of each that is',
    `${LEE} will travel to Riga, visit the port, and hold talks with ${KHAN}.`,
    ['MEETING PLANNED Anna Lee+Omar Khan', 'VISIT PLANNED Anna Lee'],
  ],
  ['and not of what was', `${LEE} said that she will resign and met with ${KHAN}.`, [PAIR]],
  [
    'a commission is held with the other side',
    `${LEE} hosted the third Joint Commission with ${KHAN} in Riga.`,
    [PAIR],
  ],
  [
    'a plan that is only named is the one told before',
    `${LEE} will meet Ambassador Eva Holm in Riga. ${KHAN} criticised the planned meeting with Ambassador Holm.`,
    ['MEETING PLANNED Anna Lee+Eva Holm'],
  ],
])('%s', (_, text, meetings) => expect(told(text)).toEqual(meetings));
