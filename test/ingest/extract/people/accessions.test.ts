import { findAccessions } from '../../../../src/ingest/extract/people/accessions';
import { reading } from '../read-meetings';

/** A line an accession: who, how, and to which office or from which. */
function accessions(body: string): string[] {
  const read = reading(body);
  return findAccessions(read).map(
    ({ person, how, office: { label } }) =>
      `${person.name} ${how ?? 'LEFT'} ${read.text.slice(label.start, label.end)}`,
  );
}

test.each([
  [
    'President Omar Khan relieved Anna Kalnina of her post as Ambassador to Norway.',
    ['Anna Kalnina LEFT Ambassador to Norway'],
  ],
  [
    'Anna Kalnina has been relieved of the post of Ambassador of Latvia to Norway, Ambassador of Latvia to Denmark.',
    [
      'Anna Kalnina LEFT Ambassador of Latvia to Norway',
      'Anna Kalnina LEFT Ambassador of Latvia to Denmark',
    ],
  ],
  [
    'The Secretary-General announced the appointment of Anna Kalnina of Latvia as his Special Envoy for Yemen.',
    ['Anna Kalnina APPOINTED Special Envoy for Yemen'],
  ],
  [
    'Secretary-General Omar Khan has appointed Anna Kalnina, who had been Ambassador to Norway since May 2005, as Special Envoy for Yemen.',
    ['Anna Kalnina APPOINTED Special Envoy for Yemen'],
  ],
  [
    'He has chosen Anna Kalnina, a veteran diplomat, to serve as Special Envoy for Yemen.',
    ['Anna Kalnina APPOINTED Special Envoy for Yemen'],
  ],
  [
    'Ms Anna Kalnina OBE has been appointed British Ambassador to Latvia.',
    ['Anna Kalnina APPOINTED British Ambassador to Latvia'],
  ],
])('an office is entered upon or left: %s', (body, expected) =>
  expect(accessions(body)).toEqual(expected),
);

test.each([
  'The President could have dismissed Anna Kalnina as Ambassador to Norway.',
  'The President will relieve Anna Kalnina of her post as Ambassador to Norway.',
  'The party proposed the appointment of Anna Kalnina as Ambassador to Norway.',
])('nobody has entered upon or left an office: %s', (body) => expect(accessions(body)).toEqual([]));
