import { administrationOf } from '../../../../../src/ingest/extract/scan/names/administration';
import { isPeopleAt } from '../../../../../src/ingest/extract/scan/names/peoples';
import { tokenise } from '../../../../../src/ingest/extract/scan/tokens';
import { reading } from '../../read-meetings';

const words = (text: string) => tokenise(text, 0, text.length);
const named = (body: string) => {
  const { sentences, text } = reading(body);
  return sentences.flatMap(({ items }) =>
    items.flatMap((item) =>
      item.kind === 'PERSON' ? [text.slice(item.name.start, item.name.end)] : [],
    ),
  );
};
const places = (body: string) => {
  const { sentences, text } = reading(body);
  return sentences.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'PLACE' ? [text.slice(item.start, item.end)] : [])),
  );
};

test.each<[string, boolean]>([
  ['Latvians Anna Lee and Omar Khan', true],
  ['Sri Lankans came', true],
  ['Latvian Anna Lee', false],
  ['Adams came', false],
])('a people in "%s": %s', (text, isPeople) => {
  expect(isPeopleAt(words(text), 0)).toBe(isPeople);
});

test.each<[string, string[]]>([
  ['The court freed Latvians Anna Lee and Omar Khan.', ['Anna Lee', 'Omar Khan']],
  ['They spoke of the rights of all Sri Lankans in Riga.', []],
  ['I thank our friend, President of Latvia, Comrade Omar Khan.', ['Omar Khan']],
  ['The Minister of State Smt. Anna Lee led the delegation.', ['Anna Lee']],
])('persons in "%s": %j', (text, names) => {
  expect(named(text)).toEqual(names);
});

test.each<[string, number, boolean]>([
  ['the incoming Lorenz administration', 2, true],
  ['the outgoing Lorenz administration', 2, true],
  ['the Lorenz administration', 1, false],
  ['the incoming Latvia administration', 2, false],
  ['the incoming Trade administration', 2, false],
])('who leads in "%s" (%i): %s', (text, at, isPerson) => {
  expect(administrationOf(words(text), at) !== null).toBe(isPerson);
});

test.each<[string, string[]]>([
  ['They met in the area of the Daugmala River at the border.', ['Daugmala River']],
  ['Ships passed near Second Lorenz Shoal in May.', ['Second Lorenz Shoal']],
  ['They spoke of the Caspian region.', ['Caspian region']],
  ['They spoke of security in the Transatlantic region.', []],
  ['They support the Riga political process.', []],
  ['They support Riga and its political process.', ['Riga']],
])('places in "%s": %j', (text, names) => {
  expect(places(text)).toEqual(names);
});
