import { LEE, PAIR, told } from './told';

const KHAN = 'President Omar Khan';

test.each<[string, string, string[]]>([
  [
    'those present are named after the verb',
    `Taking part in the meeting were ${LEE}, ${KHAN} and Speaker Ivan Petrov.`,
    [`${PAIR}+Ivan Petrov`],
  ],
  [
    'those present from a side',
    `Present at the meeting from the Latvian side were ${LEE} and ${KHAN}.`,
    [PAIR],
  ],
  [
    'those among whom some are named',
    `Among those who took part in the round table were ${LEE} and ${KHAN}.`,
    ['CONFERENCE Anna Lee+Omar Khan'],
  ],
  [
    'a conference without its name is what was told of last',
    `${LEE} attended the session of the Council of Ministers. Those attending the conference were ${KHAN} and Speaker Ivan Petrov.`,
    [`${PAIR}+Ivan Petrov`],
  ],
  ['talks were held between', `Talks were held in Riga between ${LEE} and ${KHAN}. `, [PAIR]],
  [
    'a conversation took place between',
    `A telephone conversation took place on Monday between ${LEE} and ${KHAN}.`,
    ['CALL Anna Lee+Omar Khan'],
  ],
  [
    'who speaks at a conference attends it',
    `Speaking at the Northern Trade Conference in Riga, ${LEE} praised the reforms.`,
    ['CONFERENCE Anna Lee'],
  ],
  [
    'officers of several states stand in pairs',
    `${LEE} met with the ambassadors of France (Paul Morel), Germany (Karl Braun) and Italy (Luca Bianchi).`,
    ['MEETING Anna Lee+Paul Morel+Karl Braun+Luca Bianchi'],
  ],
  [
    'pairs without a sign between state and name',
    `The meeting was attended by Ambassadors of Estonia Mart Tamm, of Latvia Ilze Krauja and of the Czech Republic Jan Novak.`,
    ['MEETING Mart Tamm+Ilze Krauja+Jan Novak'],
  ],
  [
    'pairs after a number of states',
    `${LEE} received the Ambassadors Extraordinary and Plenipotentiary of a number of friendly states – Estonia Mart Tamm and the Kingdom of Sweden Sven Holm.`,
    ['MEETING Anna Lee+Mart Tamm+Sven Holm'],
  ],
  [
    'counterparts stand in pairs',
    `${LEE} had bilateral meetings with her counterparts from Estonia, Mart Tamm, and Finland, Pekka Virtanen.`,
    ['MEETING Anna Lee+Mart Tamm', 'MEETING Anna Lee+Pekka Virtanen'],
  ],
])('%s', (_, text, lines) => expect(told(text)).toEqual(lines));

test('who attended is none who only is something', () =>
  expect(told(`Minister Anna Lee at the meeting was President Omar Khan’s guest.`)).toEqual([]));

test.each<[string, string, string[]]>([
  [
    'who is joined by another',
    `${LEE} attended the Riga Summit. She was joined by ${KHAN}.`,
    ['CONFERENCE Anna Lee+Omar Khan'],
  ],
  [
    'a meeting that someone held with his counterpart from that country',
    `${KHAN} praised relations with Latvia in a meeting he held with his counterpart from that country, ${LEE}.`,
    [`MEETING Omar Khan+Anna Lee`],
  ],
  [
    'who is flanked by others comes with them',
    `${LEE} met with ${KHAN}. Khan was flanked by Speaker Ivan Petrov.`,
    [`${PAIR}+Ivan Petrov`],
  ],
  [
    'who received at a palace',
    `${KHAN} received yesterday at Seaside Palace ${LEE}.`,
    ['MEETING Omar Khan+Anna Lee'],
  ],
  [
    'a style means one who was named',
    `${LEE} met with ${KHAN}. Her Highness received Speaker Ivan Petrov.`,
    [PAIR, 'MEETING Anna Lee+Ivan Petrov'],
  ],
  [
    'who says something at the session attends it',
    `The session of the Council took place in Riga. “Trade grows,” ${LEE} said at the opening session.`,
    ['MEETING Anna Lee'],
  ],
  [
    'leaders met beside a conference',
    `${LEE} attended the Riga Summit. The Minister held bilateral meetings with leaders from Estonia and Latvia.`,
    ['CONFERENCE Anna Lee', 'MEETING Anna Lee+Estonia', 'MEETING Anna Lee+Latvia'],
  ],
  [
    'a visit to come makes no talk of it planned',
    `${LEE} met with ${KHAN}. The ministers worked on the upcoming visit, and discussed trade.`,
    [PAIR],
  ],
  [
    'a side whose heads are named',
    `The Latvian delegation took part in the session of the commission co-chaired by ${LEE} and ${KHAN}.`,
    [PAIR],
  ],
])('%s', (_, text, lines) => expect(told(text)).toEqual(lines));
