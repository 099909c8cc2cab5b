import { locate } from '../../../src/ingest/record/locate';
import { mentionsIn } from '../../../src/ingest/record/mentions';
import { parse } from './parse-text';

/** The mentions in a text of the entities given as YAML, as `quote sort id`. */
async function mentions(text: string, yaml: string): Promise<string[]> {
  const agency = "  agency-x: { name: Agency X, kind: NEWS_AGENCY, quote: 'End.' }\n";
  const sections = yaml.includes('organisations:\n') ? yaml : `organisations:\n${yaml}`;
  const record = `article:
  slug: a-1
  text: a-1.txt
  language: en
  publishedAt: 2021-07-16
  publisher: { organisation: agency-x }
${sections.replace('organisations:\n', `organisations:\n${agency}`)}`;
  return mentionsIn(locate(await parse(record, `${text} End.`))).map(
    ({ quote, entity: { kind, id } }) => `${quote} ${kind} ${id}`,
  );
}
const person = (id: string, name: string) => `  ${id}: { name: ${name}, quote: 'End.' }\n`;
const body = (id: string, name: string) =>
  `  ${id}: { name: ${name}, kind: OTHER, quote: 'End.' }\n`;

test('whole words alone, with points, hyphens and apostrophes as edges', async () =>
  expect(
    await mentions(
      "Lee met Leeds and Blee. M.Lee's aide, anti-Lee; (Lee) Lee2",
      `organisations:\n${body('lee', 'Lee')}`,
    ),
  ).toEqual(['Lee', 'Lee', 'Lee', 'Lee'].map((quote) => `${quote} ORGANISATION lee`)));

test('the longer name wins, and what it leaves is still found', async () =>
  expect(
    await mentions(
      'OSCE Parliamentary Assembly of the OSCE',
      `organisations:\n${body('osce', 'OSCE')}${body('pa', 'OSCE Parliamentary Assembly')}`,
    ),
  ).toEqual(['OSCE Parliamentary Assembly ORGANISATION pa', 'OSCE ORGANISATION osce']));

test('as written or wholly in capitals, never in lower case', async () =>
  expect(
    await mentions(
      'PARIS Paris paris; FIT and fit',
      `organisations:\n${body('paris', 'Paris')}${body('fit', 'FIT')}`,
    ),
  ).toEqual(['PARIS ORGANISATION paris', 'Paris ORGANISATION paris', 'FIT ORGANISATION fit']));

test('of one name, a person goes before a body before a place', async () => {
  const [people, bodies, places] = [
    `people:\n${person('p', 'Jordan')}`,
    `organisations:\n${body('b', 'Jordan')}`,
    `places:\n${person('l', 'Jordan')}`,
  ];
  expect(await mentions('Jordan', `${places}${people}${bodies}`)).toEqual(['Jordan PERSON p']);
  expect(await mentions('Jordan', `${places}${bodies}`)).toEqual(['Jordan ORGANISATION b']);
});

test('what the record writes goes before what is found', async () =>
  expect(
    await mentions(
      'Jordan met in Jordan.',
      `organisations:\n${body('state', 'Jordan')}places:\n${person('land', 'Jordan')}` +
        'mentions:\n  - { place: land, quote: { text: Jordan, within: in Jordan } }\n',
    ),
  ).toEqual(['Jordan ORGANISATION state', 'Jordan PLACE land']));

test('every name of an entity counts, over line ends too', async () =>
  expect(
    await mentions(
      'Ann\nLee and A. Lee',
      "people:\n  ann: { name: Ann Lee, otherNames: [{ value: A. Lee, kind: WEAK }], quote: 'End.' }\n",
    ),
  ).toEqual(['Ann\nLee PERSON ann', 'A. Lee PERSON ann']));

test('scripts without spaces have no edges', async () =>
  expect(await mentions('王毅会见', `people:\n${person('wang', '王毅')}`)).toEqual([
    '王毅 PERSON wang',
  ]));

test('letters of other scripts are letters', async () =>
  expect(await mentions('Токаев Токаеву', `people:\n${person('t', 'Токаев')}`)).toEqual([
    'Токаев PERSON t',
  ]));
