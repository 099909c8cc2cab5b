import { told } from './told';

const LEE = 'Foreign Minister Anna Lee';
const KHAN = 'President Omar Khan';

test.each<[string, string[]]>([
  [
    `${LEE} and her Polish colleague, Jan Nowak, stressed the need.`,
    ['Anna Lee+Jan Nowak NOTED Foreign M'],
  ],
  [
    `${LEE} met ${KHAN}. The trade ministers, Jan Nowak and Petr Hruby, agreed to talk.`,
    ['Jan Nowak+Petr Hruby AGREED Jan Nowak'],
  ],
  [`${LEE} met ${KHAN}. Western leaders welcomed the talks.`, []],
  [`${LEE} met ${KHAN}. Leaders welcomed the talks.`, ['Anna Lee+Omar Khan WELCOMED Leaders w']],
  ['Senator Carmen Ruiz of the Civic Union accused the minister.', ['Carmen Ruiz SAID Senator C']],
  [
    'The rapporteur, Senator Declan Byrne (Ireland, ALDE), has urged Latvia to wait.',
    ['Declan Byrne REQUESTED rapporteu'],
  ],
  [
    'A spokeswoman for the European Commission said the port is open.',
    ['European Commission SAID spokeswom'],
  ],
  [`${KHAN} and his delegation thanked the hosts.`, ['Omar Khan THANKED President']],
  [
    `${LEE}, speaking after the talks with ${KHAN}, said that it rains.`,
    ['Anna Lee SAID Foreign M'],
  ],
  [`The pact signed by ${LEE} and ${KHAN} reaffirmed the plan.`, []],
  [`${KHAN} "welcomed the talks", the agency wrote.`, ['Omar Khan WELCOMED President']],
])('who speaks is named: %s', (text, lines) => expect(told(text)).toEqual(lines));

test.each<[string, string[]]>([
  [
    'The Peace Committee of Latvia met. The Committee noted the cost.',
    ['Peace Committee of Latvia NOTED The Commi'],
  ],
  ['The Peace Council met. The Security Council left. The Council noted the cost.', []],
])('a body is told by its short name: %s', (text, lines) => expect(told(text)).toEqual(lines));

test.each<[string, string[]]>([
  [`${LEE} called on the Prime Minister and held talks with the Minister for Trade.`, []],
  [`${LEE} called on Latvia to free the crew.`, ['Anna Lee REQUESTED Foreign M']],
  [`${LEE} concluded today a visit to Riga.`, []],
  [`${LEE} concluded that the port is safe.`, ['Anna Lee SAID Foreign M']],
  [
    `${LEE} welcomed the accession of Latvia to the Water Convention.`,
    ['Anna Lee WELCOMED Foreign M'],
  ],
  [`${LEE} came to a community with a shared future.`, []],
  [`${LEE} noted with concern the lack of food.`, ['Anna Lee EXPRESSED_CONCERN Foreign M']],
  [`${LEE} renewed his government's offer to send doctors.`, ['Anna Lee CONFIRMED Foreign M']],
  [`${LEE} declined to name a day but said that it is near.`, ['Anna Lee SAID said that']],
  [`Slovakia expelled two officers, accusing them of spying.`, ['Slovakia SAID accusing ']],
])('what is said and what is done: %s', (text, lines) => expect(told(text)).toEqual(lines));
