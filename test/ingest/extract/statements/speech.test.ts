import { findStatements } from '../../../../src/ingest/extract/statements/statements';
import { reading } from '../read-meetings';

/** Acts and first words of what a text's persons say, one line each. */
function acts(text: string): string[] {
  const read = reading(text);
  const people = read.people.all;
  return findStatements(read, () => people).map(
    ({ act, speaker, verbEnd, quote }) =>
      `${speaker.people.map(({ name }) => name).join('+')} ${act} ${read.text
        .slice(Math.min(verbEnd, quote.end), quote.end)
        .trim()
        .slice(0, 12)}`,
  );
}

/** What the statements of a text are quoted with. */
function quotes(text: string): string[] {
  const read = reading(text);
  return findStatements(read, () => read.people.all).map(({ quote }) =>
    read.text.slice(quote.start, quote.end),
  );
}

const LEE = 'Foreign Minister Anna Lee';

test.each<[string, string, string[]]>([
  ['concern that is noted', `${LEE} noted concerns over trade.`, ['EXPRESSED_CONCERN']],
  ['what is only noted', `${LEE} noted the growth of trade.`, ['NOTED']],
  ['warnings', `${LEE} warned that trade falls.`, ['SAID']],
  ['instructions', `${LEE} gave instructions to step up talks.`, ['REQUESTED']],
  ['an order for music', `${LEE} gave the order to the orchestra.`, []],
  ['announcements', `${LEE} announced that trade grows.`, ['INFORMED']],
  ['what is indicated', `${LEE} indicated that trade grows.`, ['SAID']],
  [
    'what one is quoted as saying',
    `${LEE} was quoted by a paper as saying that trade grows.`,
    ['SAID'],
  ],
  ['help that is offered', `${LEE} offered Latvia’s assistance with ports.`, ['SAID']],
  ['details', `${LEE} conveyed details on the new law.`, ['INFORMED']],
  ['what is outlined', `${LEE} outlined the approaches to trade.`, ['INFORMED']],
  ['joint plans that are outlined', `${LEE} outlined joint plans.`, []],
  ['what is made clear', `${LEE} made clear that trade matters.`, ['SAID']],
  ['condolences', `${LEE} extended her deepest condolences to the people.`, ['SAID']],
  ['a guest is welcomed, nothing said', `${LEE} welcomed Omar Khan to Riga for the talks.`, []],
  ['a guest to talk with', `${LEE} welcomed Omar Khan to the hall to discuss trade.`, []],
  ['what is welcomed', `${LEE} welcomed the reforms.`, ['WELCOMED']],
  [
    'whose concern it is',
    `${LEE} reiterated the Baltic states’ grave concern over trade.`,
    ['EXPRESSED_CONCERN'],
  ],
  ['appreciation that is noted', `${LEE} noted her deep appreciation for the help.`, ['THANKED']],
  ['what is explained', `${LEE} explained that trade falls.`, ['INFORMED']],
  ['what reporters are told', `${LEE} told reporters the talks go on.`, ['SAID']],
  ['what is called something', `${LEE} called the talks long and useful.`, ['SAID']],
  ['what is pressed for', `${LEE} pressed for open borders.`, ['REQUESTED']],
  ['what is admitted', `${LEE} admitted there were delays.`, ['CONFIRMED']],
  [
    'what is agreed by the way',
    `${LEE} praised the plan, agreeing on the need for ports.`,
    ['ASSESSED', 'AGREED'],
  ],
  ['an accusation', `${LEE} accused the company of fraud.`, ['SAID']],
  ['warm wishes', `${LEE} extended warm wishes to the people.`, ['CONGRATULATED']],
  [
    'what one met to say',
    `${LEE} met Omar Khan to reaffirm the pact and express thanks.`,
    ['CONFIRMED', 'THANKED'],
  ],
  [
    'what one met once again to say',
    `${LEE} spoke with Omar Khan to once again stress the need for ports.`,
    ['NOTED'],
  ],
  ['an opportunity taken', `${LEE} took the opportunity to thank the people.`, ['THANKED']],
  ['what one will meet to say', `${LEE} will meet Omar Khan to reaffirm the pact.`, []],
  [
    'what others are to say',
    `${LEE} met Omar Khan and called on him to condemn the act.`,
    ['REQUESTED'],
  ],
  ['what one agreed to say', `${LEE} met Omar Khan and agreed to condemn the act.`, ['AGREED']],
  [
    'concern that is manifested',
    `${LEE} manifested her concern over trade.`,
    ['EXPRESSED_CONCERN'],
  ],
  ['wishes of a day', `${LEE} wished him a happy birthday.`, ['CONGRATULATED']],
  ['wishes of the season', `${LEE} wished the people a Happy New Year.`, ['CONGRATULATED']],
  ['what is celebrated', `${LEE} celebrated the launch of the port.`, ['WELCOMED']],
  ['the same said over', `${LEE} underlined the call by saying that trade falls.`, ['NOTED']],
  ['criticism', `${LEE} criticised the raid.`, ['CONDEMNED']],
  ['what is recommended', `${LEE} recommended closing the port.`, ['PROPOSED']],
  ['what is advised of', `${LEE} advised the guests of the new law.`, ['INFORMED']],
  ['how it came, explained', `${LEE} explained how the port was closed.`, ['INFORMED']],
  ['an account that is given', `${LEE} gave a detailed account of the raid.`, ['INFORMED']],
  ['what one spoke about', `${LEE} spoke about the new law.`, ['INFORMED']],
  ['a speech', `${LEE} delivered brief remarks on trade.`, ['SAID']],
  ['what is opposed', `${LEE} opposed any new levies on grain.`, ['SAID']],
  ['what is identified', `${LEE} identified gaps in the law.`, ['NOTED']],
  ['what is cited', `${LEE} cited the growth of trade.`, ['NOTED']],
  ['what an agency is told', `${LEE} told Reuters that trade falls.`, ['SAID']],
  ['what a channel is told', `${LEE} told Latvian state television that trade falls.`, ['SAID']],
  ['what a guest is told', `${LEE} told Omar Khan about the new law.`, ['INFORMED']],
  ['what is told in quotes', `"Trade falls," ${LEE} told the crowd.`, ['SAID']],
  ['land that is claimed', 'Latvia claims 30,000 hectares of forest.', []],
  [
    'what one looks forward to, and more',
    `${LEE} looks forward to the talks and pledged to stay in touch.`,
    ['SAID'],
  ],
])('what is told by speaking: %s', (_, text, told) =>
  expect(acts(text).map((line) => line.replace('Anna Lee ', '').split(' ')[0])).toEqual(told),
);

test('what two spoke about is a topic, and no statement', () =>
  expect(acts(`${LEE} met Omar Khan. They also spoke about trade.`)).toEqual([]));

test('a quotation of several sentences begins where it opens', () =>
  expect(quotes(`${LEE} met Omar Khan. "We came early. We shall stay," Lee said.`)).toEqual([
    '"We came early. We shall stay," Lee said',
  ]));

test('a quotation after "she said" goes on with what she said', () => {
  const told = (rest: string) =>
    acts(`${LEE} came to Riga. ${rest}`).map((line) => line.slice(9).trim());
  expect(told('"We came early," Lee said. "We shall stay."')).toEqual([
    'SAID',
    'SAID "We shall st',
  ]);
  expect(told('"We came early," Lee said. The "Riga" plan is old.')).toEqual(['SAID']);
});

test('"he said" at the end of what is told already tells no more', () =>
  expect(acts(`${LEE} stressed that trade falls, she said.`)).toHaveLength(1));

test.each<[string, string, string[]]>([
  ['now', 'Latvia welcomes the plan and thanks Estonia.', [' WELCOMED', ' THANKED']],
  [
    'now, after what is awaited',
    'Latvia looks forward to the visit and reaffirms the pact.',
    [' CONFIRMED'],
  ],
  ['now, as somebody said', `${LEE} stressed that Latvia welcomes it.`, ['Anna Lee NOTED']],
  [
    'in front',
    `Noting the cost of ports, ${LEE} asked for help.`,
    ['Anna Lee NOTED', 'Anna Lee REQUESTED'],
  ],
  [
    'whom one greets in front',
    `Welcoming the guests, ${LEE} asked for help.`,
    ['Anna Lee REQUESTED'],
  ],
  ['at the opening', `${LEE} opened the talks and began by noting the cost.`, ['Anna Lee NOTED']],
  ['a warning to somebody', `${LEE} warned Khan on Sunday of delays.`, ['Anna Lee SAID']],
  ['a visit that is over', `${LEE} concluded her visit to Riga.`, []],
  ['a conclusion', `${LEE} concluded that trade falls.`, ['Anna Lee SAID']],
  ['what is handed over', `${LEE} presented the guest with the Order of Honour.`, []],
  ['a point made', `${LEE} made a point of noting the cost.`, ['Anna Lee NOTED']],
  ['a government', 'The Latvian government denied the report.', [' DENIED']],
  [
    'whom a body employs',
    `${LEE}, a fellow at Riga’s Institute of Ports, said that trade falls.`,
    ['Anna Lee SAID'],
  ],
])('told %s', (_, text, told) =>
  expect(acts(text).map((line) => line.replace(/^(\D*? [A-Z_]+) .*$/u, '$1'))).toEqual(told),
);

test('both countries are the two that the text names', () => {
  const bodies = (text: string) => {
    const read = reading(text);
    return findStatements(read, () => read.people.all).map(({ speaker }) =>
      speaker.bodies.map(({ start, end }) => read.text.slice(start, end)).join('+'),
    );
  };
  expect(bodies('Latvia met Estonia. The two countries agreed to trade.')).toEqual([
    'Latvia+Estonia',
  ]);
  expect(bodies('Latvia, Poland and Estonia met. The two countries agreed to trade.')).toEqual([]);
});

test('what somebody says of themselves is told by the first verb', () =>
  expect(acts(`${LEE} said she hopes that trade grows.`)).toHaveLength(1));

test('a quote ends before the article of the next subject', () =>
  expect(quotes(`Noting the cost, the ${LEE} asked for help.`)[0]).toBe('Noting the cost'));

test.each([
  `Omar Khan "is late in this," said ${LEE} to the press.`,
  `The port would open "in a year," ${LEE} said.`,
])('a quotation that ends right before the verb is in the quote: %s', (text) =>
  expect(quotes(text)[0]).toBe(text.slice(0, -1)),
);

test('a verb after a semicolon has the subject of the verb before it', () => {
  expect(acts(`${LEE} welcomed the plan; noted the growth of trade; and thanked Latvia.`)).toEqual([
    expect.stringMatching(/^Anna Lee WELCOMED/),
    expect.stringMatching(/^Anna Lee NOTED/),
    expect.stringMatching(/^Anna Lee THANKED/),
  ]);
});
