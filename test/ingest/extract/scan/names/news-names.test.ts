import { findTerms } from '../../../../../src/ingest/extract/people/terms';
import { reading } from '../../read-meetings';

const named = (kind: 'BODY' | 'PLACE') => (body: string) => {
  const { sentences, text } = reading(body);
  return sentences.flatMap(({ items }) =>
    items.filter((item) => item.kind === kind).map(({ start, end }) => text.slice(start, end)),
  );
};
const bodies = named('BODY');
const places = named('PLACE');

test.each<[string, string, string[]]>([
  ['where it is, is no part of it', 'The Riga-based Baltic League met.', ['Baltic League']],
  [
    'a party has congresses',
    'They spoke about the 12th National Congress of the Latvian Workers Party.',
    ['Latvian Workers Party'],
  ],
  ['a region is none', 'They spoke about the West Bank.', []],
  [
    'a mission in lower case has its seat',
    'A crowd stood at the Latvian embassy in Oslo, demanding a word.',
    ['Latvian embassy in Oslo'],
  ],
  [
    'the short form of a dialogue is none',
    'They spoke at the Strategic Riga Dialogue (SRD). The SRD began.',
    [],
  ],
  ['a line is none', 'They met at the Line of Northern Contact (LNC).', []],
  [
    'commands by their short forms',
    'Generals of SOUTHCOM and AFRICOM met.',
    ['SOUTHCOM', 'AFRICOM'],
  ],
  [
    'a guard',
    'The Latvian Coast Guard sailed, and an Honour Guard stood.',
    ['Latvian Coast Guard'],
  ],
  [
    'two of one noun',
    'It is of the Baltic Trade Council and Baltic Labour Council.',
    ['Baltic Trade Council', 'Baltic Labour Council'],
  ],
  ['an event of a body', 'They spoke of the OECD Ministerial Council Meeting.', ['OECD']],
  [
    'the office of an officer whose name has words before its noun',
    'It is of the Office of the High Commissioner for Human Rights in the town.',
    ['Office of the High Commissioner for Human Rights'],
  ],
  ['an honour, and no guard', 'They saw the Old Guard and an Honor Guard.', []],
  ['a group of states', 'She met with her E3 counterparts.', ['E3']],
])('bodies: %s', (_, text, found) => expect(bodies(text)).toEqual(found));

test.each<[string, string, string[]]>([
  ['towns without their marks', 'She went to Chisinau and Bogota.', ['Chisinau', 'Bogota']],
  ['towns in the news', 'Fighting near Bucha went on.', ['Bucha']],
  ['an airport is not its town', 'Flights to Riga Airport go on.', []],
  ['a deal is not its sea', 'They praised the Black Sea Grain Deal.', []],
  [
    'a region by the name of a water, with its noun',
    'They spoke about the Pacific region and a free Mekong sub-region.',
    ['Pacific region', 'Mekong sub-region'],
  ],
  ['a water by what it is of', 'Ships left the Gulf of Riga.', ['Gulf of Riga']],
  ['where something is', 'They are to stay in Łomża, where a parade begins.', ['Łomża']],
  ['when is no place', 'They are to meet in March, where all is well.', []],
  [
    'towns by their countries, in a row',
    'She will go to Cesis, Latvia, Sydney, Australia, and Tartu, Estonia.',
    ['Cesis', 'Latvia', 'Sydney', 'Australia', 'Tartu', 'Estonia'],
  ],
  ['what is before a noun is none', 'A Riga school in a warm Black Sea town burnt.', []],
  ['forces of a region', 'Amhara regional forces left.', []],
  ['money is no state', 'It costs US$7 billion.', []],
  [
    'two adjectives of one noun',
    'They spoke about U.S. and Latvian armed forces and talks of the US and Estonian states.',
    [],
  ],
  ['two states of one verb', 'A paper that the UK and US agreed upon.', ['UK', 'US']],
  [
    'a state of several words before an office',
    'They met Solomon Islands Foreign Minister Anna Lee.',
    ['Solomon Islands'],
  ],
  ['where a partisan is from', 'A New York Democrat came.', []],
  ['peoples are none', 'Arab states and the Tibetan region sent word.', []],
])('places: %s', (_, text, found) => expect(places(text)).toEqual(found));

test.each<[string, string, string[]]>([
  [
    'what they are stands after them',
    'Zhanbol Toktar, senior researcher at the Riga Institute, said no.',
    ['Zhanbol Toktar'],
  ],
  ['who stands for a state', 'Zhanbol Toktar represented Latvia.', ['Zhanbol Toktar']],
  ['a first name cut short', 'Secretary Ma. Anna P. Lazdina came.', ['Ma. Anna P. Lazdina']],
  ['how senators are addressed', 'Sen. Toktar came with Rep. Anna Lee.', ['Anna Lee', 'Toktar']],
  ['whose war it is', 'She spoke about Toktar’s brutal war of choice.', ['Toktar']],
  ['whose rule it is', 'They fled from the Toktar regime.', ['Toktar']],
  ['a creed is no ruler', 'They fled from the Marxist regime and the Houthi regime.', []],
  ['what a partisan is', 'New York Democrat Anna Lee said no.', ['Anna Lee']],
  ['things are none', 'They sent Bradley Fighting Vehicles and Tomahawk Missiles.', []],
  ['what rises is none', 'Zhanbol Toktar, a town in Latvia, grew.', []],
])('persons: %s', (_, text, found) =>
  expect(reading(text).people.all.map(({ name }) => name)).toEqual(found),
);

test('a bare office gives way to the office told with its state', () => {
  const { people, text } = reading(
    'President Anna Lee chaired a meeting.\n\nPresident of Latvia Anna Lee: Good morning.',
  );
  const offices = people.all.flatMap((person) => person.offices);
  expect(offices.map(({ label }) => text.slice(label.start, label.end))).toEqual([
    'President of Latvia',
  ]);
});

/** The offices that a text's persons hold. */
const offices = (body: string) => {
  const { people, text } = reading(body);
  return people.all.flatMap((person) =>
    person.offices.map(({ label }) => text.slice(label.start, label.end)),
  );
};

test.each<[string, string, string[]]>([
  [
    'of a part, at the whole',
    'Anna Lee, Assistant Secretary for the Bureau of African Affairs at the U.S. Department of State, came.',
    ['Assistant Secretary for the Bureau of African Affairs at the U.S. Department of State'],
  ],
  [
    'for a task',
    'Anna Lee, Ambassador-at-Large for Global Criminal Justice, came.',
    ['Ambassador-at-Large for Global Criminal Justice'],
  ],
  [
    'for a task, before the holder',
    'Special Envoy for Global Food Security Anna Lee came.',
    ['Special Envoy for Global Food Security'],
  ],
  [
    'leaders of a chamber',
    'Senate Majority Leader Anna Lee and House Speaker Omar Khan came.',
    ['Senate Majority Leader', 'House Speaker'],
  ],
  [
    'with the longer name of its state',
    'President of Latvia Anna Lee came.\n\nThen the President of the Republic of Latvia Anna Lee left.',
    ['President of the Republic of Latvia'],
  ],
])('offices: %s', (_, text, found) => expect(offices(text)).toEqual(found));

test.each<[string, string, string[]]>([
  ['of her term', 'They wrote to Anna Lee at the end of her tenure as Mayor of Riga.', []],
  [
    'of her term in full',
    'They wrote to Anna Lee at the end of her tenure as Federal Chancellor of Austria.',
    ['Anna Lee'],
  ],
  [
    'of a nomination',
    'They wrote to Anna Lee on her nomination as Federal Chancellor of Austria.',
    [],
  ],
  [
    'told before',
    'They thanked Austrian Federal Chancellor Anna Lee for her service as Federal Chancellor of Austria.',
    [],
  ],
])('the holder by what is told %s', (_, text, found) =>
  expect(findTerms(reading(text)).map(({ person }) => person.name)).toEqual(found),
);

test('the last of a row of fields ends before the name', () => {
  const { people } = reading(
    'Representative for Environmental Protection, Ecology and Transport Anna Lee came.',
  );
  expect(people.all.map(({ name }) => name)).toEqual(['Anna Lee']);
});
