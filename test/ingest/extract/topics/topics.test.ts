import { findTopics } from '../../../../src/ingest/extract/topics/topics';
import { reading } from '../read-meetings';

function topics(body: string): string[] {
  const read = reading(body);
  return findTopics(read).map(({ name }) => read.text.slice(name.start, name.end));
}

test.each<[string, string, string[]]>([
  [
    'when one of a row is to be is no topic',
    'They discussed the visit of the Minister, planned for August, and the trade of ports.',
    ['visit of the Minister', 'trade of ports'],
  ],
  [
    'nor is whom one called on',
    'Minister Anna Lee held talks with Omar Khan, who is new, and called on President Ole Berg.',
    [],
  ],
  [
    'a list after a colon',
    'Talks centered on three priority areas: mending the dam, holding thieves to account, and port fees.',
    ['mending the dam', 'holding thieves to account', 'port fees'],
  ],
  [
    'a numbered list',
    'The forum will focus on two main pillars: (1) Better Roads, and (2) Safer Ports.',
    ['Better Roads', 'Safer Ports'],
  ],
  [
    'a list with semicolons',
    'They discussed the goals set in Riga: Roads and Rails; Health; and Safer Ports.',
    ['Roads and Rails', 'Health', 'Safer Ports'],
  ],
  [
    'what only explains is no list',
    'They discussed the most urgent issues: ways to bring peace, stability, and trade.',
    ['most urgent issues'],
  ],
  [
    'whom one talked with, in front',
    'She discussed with President Omar Khan the repair of the dam.',
    ['repair of the dam'],
  ],
  [
    'whom one talked with, behind',
    'She discussed the repair of the dam with President Omar Khan.',
    ['repair of the dam'],
  ],
  [
    'what one spoke with another about',
    'Minister Anna Lee spoke on Monday with President Omar Khan about the repair of the dam.',
    ['repair of the dam'],
  ],
  [
    'what one spoke with another for',
    'Minister Anna Lee spoke with President Omar Khan to convey her worries about the dam.',
    [],
  ],
  ['what we talked about', 'We talked about the repair of the dam.', ['repair of the dam']],
  ['what we came to talk about', 'They met to talk about the dam.', ['dam']],
  [
    'what a delegation reviewed',
    'Minister Lee and the Latvian delegation reviewed work on the dam.',
    ['work on the dam'],
  ],
  [
    'a second thing to do',
    'He welcomed her to discuss the dam and review the progress of the talks.',
    ['dam', 'progress of the talks'],
  ],
  ['whom one reviewed', 'The President reviewed the guard.', []],
  [
    'what they were convened for',
    'The session brought together port chiefs to address the safety of ships.',
    ['safety of ships'],
  ],
  [
    'what was on the agenda',
    'Mending the dam and the price of grain were the main subjects on the agenda.',
    ['Mending the dam', 'price of grain'],
  ],
  ['what topped the agenda', 'The repair of the dam topped the agenda.', ['The repair of the dam']],
  ['nothing but that there are issues', 'They discussed various issues of mutual interest.', []],
  ['what "this" is', 'My colleagues and I discussed this in Riga.', []],
  ['what a quotation tells', 'They will meet to discuss how they can "mend the dam."', []],
  ['talks that go on', 'Discussions on the dam continue today in Riga.', ['dam']],
  [
    'a row of bare words',
    'They will consult with experts to discuss aid planning, clean energy, and rules at the ports.',
    ['aid planning', 'clean energy', 'rules at the ports'],
  ],
  [
    'a row that "to" goes on with',
    'They discussed joint plans to end hunger, foster trade, and keep peace.',
    ['joint plans to end hunger, foster trade, and keep peace'],
  ],
  [
    'a row within a row',
    'They discussed the state of the dam, continued EU, UN, and OSCE aid, and the price of grain.',
    ['state of the dam', 'continued EU, UN, and OSCE aid', 'price of grain'],
  ],
  [
    'adjectives in a row',
    'They met to discuss the unlawful, unprovoked, and brutal raid on the dam.',
    ['unlawful, unprovoked, and brutal raid on the dam'],
  ],
  [
    'a row that ends with whose it is',
    'They discussed mending roads, keeping the peace, saving water, and Latvia’s plans for the dam.',
    ['mending roads', 'keeping the peace', 'saving water', 'Latvia’s plans for the dam'],
  ],
  [
    'two, by whose they are',
    'They discussed the war at sea and our shared interest in trade.',
    ['war at sea', 'our shared interest in trade'],
  ],
  [
    'two, by chances',
    'They discussed the strength of the pact and opportunities to trade more.',
    ['strength of the pact', 'opportunities to trade more'],
  ],
  [
    'what is done about the first',
    'They discussed the threats at sea and our joint resolve to end them.',
    ['threats at sea and our joint resolve to end them'],
  ],
  ['what is its own', 'They discussed the dam and its use.', ['dam and its use']],
  [
    'what follows an aside',
    'They discussed the summit, where they will meet in May, and the repair of the dam.',
    ['summit', 'repair of the dam'],
  ],
  [
    'who follows an aside',
    'They discussed the summit, which opens in May, and the President thanked the crew.',
    ['summit'],
  ],
  [
    'what is touched on above all',
    'They touched upon the war at sea, particularly as regards grain.',
    ['war at sea'],
  ],
  ['what one will be doing', 'We will be focusing on how ships can sail.', ['how ships can sail']],
  [
    'an abbreviation is no end',
    'They discussed how the U.S. and Latvia can work on ports.',
    ['how the U.S. and Latvia can work on ports'],
  ],
  [
    'what is to be discussed',
    'She will also discuss the price of grain, and highlight the need for open borders.',
    ['price of grain'],
  ],
  [
    'what one comes together for, and does besides',
    'He will meet with students to discuss open borders and reiterate the need for reform.',
    ['open borders'],
  ],
  [
    'a row that ends in an article',
    'They discussed new border posts, river ports, the role of the press, and the future of the dam.',
    ['new border posts', 'river ports', 'role of the press', 'future of the dam'],
  ],
  [
    'a row of deeds',
    'They discussed opening the border, repairing roads and rails, and expanding trade.',
    ['opening the border', 'repairing roads and rails', 'expanding trade'],
  ],
  [
    'a row of what one head has',
    'They discussed cooperation on water, grain, and other issues.',
    ['cooperation on water, grain, and other issues'],
  ],
  [
    'the preposition said again',
    'They came for discussions on water, on the price of grain, and on open borders.',
    ['water', 'price of grain', 'open borders'],
  ],
  [
    'two, by the article',
    'They discussed the state of the river ports and the future of the dam.',
    ['state of the river ports', 'future of the dam'],
  ],
  [
    'what comes as well',
    'They discussed trade in grain, as well as the repair of the dam.',
    ['trade in grain', 'repair of the dam'],
  ],
  [
    'what vague issues include',
    'They discussed regional issues, including the dam and the border.',
    ['regional issues', 'dam and the border'],
  ],
  [
    'what a topic of its own includes',
    'They discussed the strong trade relationship, including the sale of grain.',
    ['strong trade relationship'],
  ],
  [
    'a clause before the subject',
    'While discussing the repair of the dam, the two ministers noted its age.',
    ['repair of the dam'],
  ],
  [
    'company and time',
    'They discussed the repair of the dam with their Estonian counterparts.',
    ['repair of the dam'],
  ],
  ['what an exchange was on', 'They had an exchange of views on the dam.', ['dam']],
  [
    'what the agenda held',
    'The agenda included trade and open borders.',
    ['trade and open borders'],
  ],
  [
    'whom one engages on it',
    'She will engage with ministers on the sale of grain.',
    ['sale of grain'],
  ],
  ['in the passive', 'During the talks, river ports were also discussed.', ['river ports']],
  ['views in the passive', 'Views were exchanged on the dam.', ['dam']],
  ['attention', 'They paid special attention to the dam.', ['dam']],
  ['what attention was paid to', 'Special attention was paid to open borders.', ['open borders']],
  ['what one will consult on', 'She will consult with allies on open borders.', ['open borders']],
  ['what an exchange took place on', 'An exchange of views took place on the dam.', ['dam']],
  [
    'between one as well as another',
    'They discussed ties between Latvia as well as Estonia.',
    ['ties between Latvia as well as Estonia'],
  ],
  ['a day', 'The discussions on Friday were short.', []],
  ['a march', 'Troops advanced into the town.', []],
  ['a view of something', 'He considered it a success.', []],
  ['one who talked', 'He talked about the dam.', []],
  ['what they agreed to discuss', 'They agreed to meet again and discuss the dam.', []],
])('topics: %s', (_, text, names) => expect(topics(text)).toEqual(names));
