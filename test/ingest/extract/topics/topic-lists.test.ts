import { findTopics } from '../../../../src/ingest/extract/topics/topics';
import { reading } from '../read-meetings';

function topics(body: string): string[] {
  const read = reading(body);
  return findTopics(read).map(({ name }) => read.text.slice(name.start, name.end));
}

test.each<[string, string[]]>([
  [
    'They discussed a range of issues, including the siege, the price of grain, and ferries.',
    ['a range of issues', 'siege', 'price of grain', 'ferries'],
  ],
  [
    'They discussed regional issues, such as ferries and rails, as well as the price of grain.',
    ['regional issues', 'price of grain'],
  ],
  ['They discussed urgent issues, including mending the dam.', ['urgent issues']],
  [
    'They discussed aid to those who fled, the price of grain, and keeping the port open.',
    ['aid to those who fled', 'price of grain', 'keeping the port open'],
  ],
  ['They discussed deepening trade and mending the dam.', ['deepening trade', 'mending the dam']],
  ['They discussed improving farming and fishing.', ['improving farming and fishing']],
  [
    'They discussed the common aim of Latvia, Malta, and the Republic of Cyprus.',
    ['common aim of Latvia, Malta, and the Republic of Cyprus'],
  ],
  [
    'They discussed the price of grain and their intent to mend the dam.',
    ['price of grain', 'their intent to mend the dam'],
  ],
  [
    'They discussed fishing between the Republic of Malta and the Republic of Cyprus.',
    ['fishing between the Republic of Malta and the Republic of Cyprus'],
  ],
  [
    'They met to discuss ports in the north; aid to those who fled; and open borders.',
    ['ports in the north', 'aid to those who fled', 'open borders'],
  ],
  ['They discussed the dam; the two agreed to mend it.', ['dam']],
  [
    'Topics to be discussed include ferries, fishing, and the price of grain.',
    ['ferries', 'fishing', 'price of grain'],
  ],
  ['On the agenda were ferries, rails and grain.', ['ferries', 'rails', 'grain']],
  [
    'Among the topics discussed were the siege, ferries, and the price of grain.',
    ['siege', 'ferries', 'price of grain'],
  ],
  [
    'They discussed the raid on the port, and aid to the crew.',
    ['raid on the port', 'aid to the crew'],
  ],
  [
    'They discussed the raid on the port, and left for the dam.',
    ['raid on the port, and left for the dam'],
  ],
  [
    'The dialogue focused on the state of the dam, sea and land routes, and the growth of ports, rails, and roads.',
    ['state of the dam', 'sea and land routes', 'growth of ports, rails, and roads'],
  ],
  [
    'They discussed the political, military, economic, and social state of the isles.',
    ['political, military, economic, and social state of the isles'],
  ],
  ['They discussed trade, energy, and security ties.', ['trade, energy, and security ties']],
  [
    'They discussed current issues of bilateral cooperation in trade, energy and culture.',
    ['current issues of bilateral cooperation'],
  ],
])('a row parts topics: %s', (text, names) => expect(topics(text)).toEqual(names));

test.each<[string, string[]]>([
  ['The talks also turned to grain prices.', ['grain prices']],
  ['Talks revolved around the grain deal.', ['grain deal']],
  ['They discussed by phone the course of the siege.', ['course of the siege']],
  ['The two had a substantive conversation about the dam.', ['dam']],
  ['She will hold consultations with partners on ferries.', ['ferries']],
  ['She will travel to Riga for talks with officials on ferries.', ['ferries']],
  ['The sides exchanged perspectives on ferries in light of the siege.', ['ferries']],
  [
    'The talks, which concerned ferries, were long. They addressed the state of the dam.',
    ['state of the dam'],
  ],
  ['Touching upon ferries, the President praised the crew.', ['ferries']],
  ['The sale of ships, at a price that is fair, was also discussed.', ['The sale of ships']],
  ['Ferries, as well as the dam were the subjects of discussion.', ['Ferries', 'dam']],
  ['After an exchange of views on ferries, the two praised the crew.', ['ferries']],
  ['They discussed ferries, with a particular focus on fares.', ['ferries']],
  ['They discussed the dam, underscoring the need for peace, and praising the crew.', ['dam']],
])('told otherwise: %s', (text, names) => expect(topics(text)).toEqual(names));

test.each([
  'They held talks on Tuesday. She held a discussion on July 4.',
  'They held talks on the sidelines of the fair.',
  'The ministers addressed the General Assembly.',
  'The two had a conversation with President of the Republic of Latvia Eva Holm.',
  'The issues were resolved. These issues include none.',
])('no topic: %s', (text) => expect(topics(text)).toEqual([]));

test('a long topic is named by its first words, and quoted whole', () => {
  const read = reading(
    'They discussed the sale of old ships and rails to the isles of the north between the two states at sea for the next years.',
  );
  const [topic] = findTopics(read);
  const words = (span = { start: 0, end: 0 }) => read.text.slice(span.start, span.end);
  expect(words(topic?.name)).toBe('sale of old ships and rails to the isles of the north');
  expect(words(topic?.quote)).toMatch(/the next years$/u);
});
